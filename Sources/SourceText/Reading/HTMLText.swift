/// The text of a web page, line by line: headings, paragraphs, lists and footnote marks.
///
/// It is no browser. Lists become bullets and numbers, raised numbers become `[1]`, what is not text
/// goes, and what it cannot lay out (tables, pictures, frames) is read in order and named.
struct HTMLText: Sendable {
  /// One paragraph, heading or item a line.
  private(set) var text = ""

  /// What was met and not understood, a few words each, in the order of the page.
  private(set) var notUnderstood: [String] = []

  /// For each line of `text`, where it stands in the file, and whether it is a heading.
  private var places: [(line: Int, isHeading: Bool)] = []

  private var current: [UInt8] = []
  private var isHeading = false
  private var lists: [List] = []
  private var isNote = false

  /// Where raised letters began in `current`.
  private var raisedStart: Int?

  /// How long the sign of an item is, while nothing stands behind it.
  private var signLength = 0
  private var line = 1

  /// Tags of `dropped` that have no end from here on.
  private var endless: Set<String> = []

  private struct List {
    var next: Int?
    let step: Int
  }

  private static let blocks: Set = [
    "p", "div", "section", "article", "main", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr",
    "blockquote", "pre", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption",
    "address", "details", "summary", "body", "title",
  ]
  private static let dropped: Set = [
    "script", "style", "nav", "header", "footer", "aside", "button", "select", "textarea",
    "svg", "template", "iframe", "head", "object", "video", "audio", "canvas", "math",
  ]
  private static let laidOut = [
    "table": "a table, its cells read in order", "img": "a picture", "iframe": "a frame",
    "svg": "a drawing", "math": "a formula", "video": "a film", "object": "an object",
    "form": "a form", "canvas": "a drawing",
  ]

  /// - Complexity: O(*n*).
  init(_ page: String) {
    let bytes = Array(page.utf8)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\n") { line += 1 }
      if byte == UInt8(ascii: "<") {
        place = readTag(bytes, at: place + 1)
      } else if byte == UInt8(ascii: "&"), let entity = HTMLEntity.read(bytes, at: place + 1) {
        put(entity.text)
        place = entity.end
      } else {
        put(byte)
        place += 1
      }
    }
    endLine()
  }

  /// The lines of the cleaned text with what the page says of them.
  func marked(_ lines: [Line]) -> [Line] {
    lines.map { line in
      guard line.number <= places.count else { return line }
      var line = line
      line.isHeading = places[line.number - 1].isHeading
      line.number = places[line.number - 1].line
      return line
    }
  }

  private mutating func put(_ byte: UInt8) {
    if byte > 0x20 { return current.append(byte) }
    // Blanks and line ends of a page are one blank.
    if current.last != 0x20 { current.append(0x20) }
  }

  private mutating func put(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Whatever would begin a line of its own would shift the places of all that follow.
      case 0x00...0x1F, 0x85, 0x2028, 0x2029: current.append(0x20)
      default: current += Array(String(Character(scalar)).utf8)
      }
    }
  }

  private mutating func readTag(_ bytes: [UInt8], at place: Int) -> Int {
    if bytes[place...].starts(with: "!--".utf8) {
      return skip(bytes, from: place, past: "-->") ?? bytes.count
    }
    if place < bytes.count, [UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[place]) {
      return skip(bytes, from: place, past: ">") ?? bytes.count
    }
    guard let (tag, end) = HTMLTag.read(bytes, at: place) else {
      put("<")
      return place
    }
    countLines(bytes[place..<end])
    if !tag.isEnd, let words = Self.laidOut[tag.name], !notUnderstood.contains(words) {
      notUnderstood.append(words)
    }
    if !tag.isEnd, !tag.isClosed, Self.dropped.contains(tag.name), !endless.contains(tag.name) {
      if let behind = skip(bytes, from: end, past: "</" + tag.name) { return behind }
      // Without an end it would take the rest of the page with it.
      endless.insert(tag.name)
    }
    apply(tag)
    return end
  }

  private mutating func apply(_ tag: HTMLTag) {
    if Self.blocks.contains(tag.name) { endLine() }
    switch tag.name {
    case "h1", "h2", "h3", "h4", "h5", "h6": isHeading = !tag.isEnd
    case "ul", "ol":
      if tag.isEnd {
        if !lists.isEmpty { lists.removeLast() }
      } else if lists.count < 12 {
        let next = tag.name == "ol" ? tag.start ?? 1 : nil
        lists.append(List(next: next, step: tag.isReversed ? -1 : 1))
      }
    case "li":
      isNote = !tag.isEnd && (tag.id.hasPrefix("fn") || tag.id.hasPrefix("footnote"))
      if !tag.isEnd { beginItem() }
    case "sup": if tag.isEnd { closeRaised() } else { raisedStart = current.count }
    case "td", "th": if tag.isEnd { put(" | ") }
    default: break
    }
  }

  private mutating func beginItem() {
    let last = lists.count - 1
    var sign = "• "
    if last >= 0, let number = lists[last].next {
      sign = isNote ? "[\(number)] " : "\(number). "
      let next = number.addingReportingOverflow(lists[last].step)
      lists[last].next = next.overflow ? number : next.partialValue
    }
    current = Array(repeating: 0x20, count: 2 * max(0, last)) + Array(sign.utf8)
    signLength = current.count
  }

  /// Digits that were raised become a mark in brackets; other raised letters stay.
  private mutating func closeRaised() {
    guard let start = raisedStart else { return }
    raisedStart = nil
    let digits = current[start...].filter { (0x30...0x39).contains($0) }
    if (1...3).contains(digits.count) {
      current.removeSubrange(start...)
      current += Array("[".utf8) + digits + Array("]".utf8)
    }
  }

  /// The place behind an end; nothing where there is none.
  private mutating func skip(_ bytes: [UInt8], from place: Int, past end: String) -> Int? {
    let end = Array(end.utf8)
    var here = place
    while here + end.count <= bytes.count {
      let matches = end.indices.allSatisfy {
        bytes[here + $0] == end[$0] || end[$0] >= 0x61 && bytes[here + $0] | 0x20 == end[$0]
      }
      guard matches else {
        here += 1
        continue
      }
      here += end.count
      // An end tag goes as far as its bracket.
      if end[0] == UInt8(ascii: "<") {
        while here < bytes.count, bytes[here] != UInt8(ascii: ">") { here += 1 }
        here = min(here + 1, bytes.count)
      }
      countLines(bytes[place..<here])
      return here
    }
    return nil
  }

  private mutating func countLines(_ bytes: ArraySlice<UInt8>) {
    line += bytes.count { $0 == UInt8(ascii: "\n") }
  }

  private mutating func endLine() {
    // The paragraph inside an item goes on behind the item's sign.
    if signLength > 0, current.dropFirst(signLength).allSatisfy({ $0 <= 0x20 }) { return }
    defer {
      current = []
      signLength = 0
      raisedStart = nil
    }
    guard current.contains(where: { $0 > 0x20 }) else { return }
    let text = String(decoding: current, as: UTF8.self)
    // A blank line on both sides: every line is a block.
    self.text += text + "\n\n"
    places.append((line, isHeading))
    places.append((line, false))
  }
}
