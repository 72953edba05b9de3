/// Headings, footings and numbers of pages, which form feeds part.
struct PageFurniture {
  private let pages: [[Line]]

  /// On how many pages each line stands at an edge, the page's own number left out.
  private var counts: [String: Int] = [:]

  /// How far the printed numbers of pages are ahead of their count.
  private var offset: Int?

  /// The lines without them, and what was set aside.
  ///
  /// - Complexity: O(*n*).
  static func remove(_ lines: [Line]) -> (kept: [Line], setAside: [Document.SetAside]) {
    let furniture = PageFurniture(lines)
    return furniture.pages.count >= 3 ? furniture.removed() : (lines, [])
  }

  private init(_ lines: [Line]) {
    var pages: [[Line]] = []
    for line in lines {
      if line.startsPage || pages.isEmpty { pages.append([]) }
      pages[pages.count - 1].append(line)
    }
    self.pages = pages
    offset = Self.offset(of: pages, least: least)
    for (count, page) in pages.enumerated() {
      let keys = Self.edges(of: page).map { key(page[$0].text, onPage: count) }
      for key in Set(keys) { counts[key, default: 0] += 1 }
    }
  }

  /// A heading may be a chapter's, on few pages of many; three pages are never chance.
  private var least: Int { max(3, min(pages.count * 2 / 5, 5)) }

  /// The difference between printed number and count that most pages have at an edge.
  private static func offset(of pages: [[Line]], least: Int) -> Int? {
    var offsets: [Int: Int] = [:]
    for (count, page) in pages.enumerated() {
      let printed = edges(of: page).flatMap { numbers(in: page[$0].text) }
      for offset in Set(printed.map { $0 - count }) { offsets[offset, default: 0] += 1 }
    }
    let best = offsets.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return best.flatMap { $0.value >= least ? $0.key : nil }
  }

  /// The numbers at either end of a line, and that of `Page 3 of 9`.
  private static func numbers(in text: String) -> [Int] {
    let words = text.split(separator: " ")
    let isPage = words.first?.lowercased() == "page"
    return [words.first, words.last, isPage ? words.dropFirst().first : nil]
      .compactMap { $0.flatMap { Int($0) } }
  }

  private func removed() -> (kept: [Line], setAside: [Document.SetAside]) {
    var kept: [Line] = []
    var setAside: [Document.SetAside] = []
    for (count, page) in pages.enumerated() {
      let edges = Set(Self.edges(of: page))
      var startsPage = page[0].startsPage
      for (place, line) in page.enumerated() {
        if edges.contains(place), let reason = reason(line, onPage: count) {
          setAside.append(.init(line: line.number, text: line.text, reason: reason))
          continue
        }
        var line = line
        line.startsPage = startsPage
        startsPage = false
        kept.append(line)
      }
    }
    return (kept, setAside)
  }

  /// Why a line at an edge is no text; nothing where it is.
  private func reason(_ line: Line, onPage count: Int) -> Document.SetAside.Reason? {
    // The number of a paragraph may stand alone at an edge too: only the page's own counts.
    let key = key(line.text, onPage: count)
    if key.isEmpty || key == "page" { return .pageNumber }
    return Int(line.text) == nil && key != "." && counts[key, default: 0] >= least
      ? .pageHeading : nil
  }

  /// The places of the first two and the last two lines that are not blank.
  private static func edges(of page: [Line]) -> [Int] {
    let full = page.indices.filter { !page[$0].isBlank }
    return Array(full.prefix(2) + full.dropFirst(2).suffix(2))
  }

  /// The line without its blanks and without the page's own number at an end.
  private func key(_ text: String, onPage count: Int) -> String {
    guard let offset else { return text.filter { $0 != " " } }
    var words = text.split(separator: " ")
    let number = String(count + offset)
    if words.first?.lowercased() == "page", words.dropFirst().first == number[...] { return "page" }
    if words.last == number[...] {
      words.removeLast()
    } else if words.first == number[...] {
      words.removeFirst()
    }
    return words.joined()
  }
}
