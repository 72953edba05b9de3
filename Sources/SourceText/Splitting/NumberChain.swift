/// The numbers that are those of paragraphs: the longest row of numbers that follow one another.
///
/// Numbers of lists begin again and again; those of paragraphs go on, or begin again with a chapter.
struct NumberChain {
  /// The places of the pieces that open a numbered paragraph; empty where numbers are those of lists.
  private(set) var members: Set<Int> = []

  /// The places of numbers that belong to no paragraph.
  private(set) var others: [Int] = []

  private struct Link {
    let place: Int
    let score: Double
    let before: Int?
  }

  private let pieces: [Piece]
  private var links: [Link] = []

  /// Where the best row so far ends, as a place in `links`: the first of several.
  private var bestLink: Int?

  /// The best row that ends in each number, as a place in `links`.
  private var best: [Int: Int] = [:]

  /// - Complexity: O(*n*).
  init(_ pieces: [Piece], leavingOut left: Set<Int>) {
    self.pieces = pieces
    var numbers: [Int] = []
    var beforeChapter: Int?
    var isFirstOfChapter = false
    for (place, piece) in pieces.enumerated() where !left.contains(place) {
      if piece.chapter != nil {
        beforeChapter = bestLink
        isFirstOfChapter = true
      }
      guard let number = piece.number else { continue }
      add(
        place, number, previous: numbers.last,
        restart: isFirstOfChapter && number == 1 ? beforeChapter : nil)
      isFirstOfChapter = false
      numbers.append(place)
    }
    var link = bestLink
    while let here = link {
      members.insert(links[here].place)
      link = links[here].before
    }
    others = numbers.filter { !members.contains($0) }
    if !isTrusted { members = [] }
  }

  private mutating func add(_ place: Int, _ number: Int, previous: Int?, restart: Int?) {
    var before: Int?
    var score = number == 1 ? 1 : 0.4
    for step in 1...3 {
      guard let link = best[number - step] else { continue }
      let total = links[link].score + worth(of: place, after: links[link].place, previous, step)
      if total >= score { (score, before) = (total, link) }
    }
    if let restart, links[restart].score + 0.9 > score {
      (score, before) = (links[restart].score + 0.9, restart)
    }
    links.append(Link(place: place, score: score, before: before))
    if bestLink.map({ links[$0].score < score }) ?? true { bestLink = links.count - 1 }
    // Of two that begin a row the first does; of two that go on with one the later does.
    if let old = best[number], links[old].score > score || before == nil { return }
    best[number] = links.count - 1
  }

  /// A step from one number to the next: likeness of form adds, a gap or another list takes away.
  private func worth(of place: Int, after last: Int, _ previous: Int?, _ step: Int) -> Double {
    let (piece, before) = (pieces[place], pieces[last])
    var worth = step == 1 ? 1 : -0.2 * Double(step)
    if piece.isAlone == before.isAlone { worth += 0.2 }
    if abs(piece.indent - before.indent) <= 1 { worth += 0.2 }
    // A number that follows the one just before it in another list belongs to that list.
    if let previous, previous != last, pieces[previous].number == (piece.number ?? 0) - 1 {
      worth -= 0.5
    }
    return worth
  }

  /// False where numbers begin again under headings that open no chapter, as lists of a page do.
  private var isTrusted: Bool {
    let restarts = others.count {
      pieces[$0].number == 1 && $0 > 0 && pieces[$0 - 1].looksLikeHeading
        && pieces[$0 - 1].chapter == nil
    }
    return members.count >= 2 && !(restarts > 0 && others.count * 2 >= members.count)
  }

  /// True where numbers standing alone, apart from the row, are those of pages.
  func isPageNumber(_ place: Int) -> Bool {
    guard !members.isEmpty, !members.contains(place), pieces[place].isAlone else { return false }
    let alone = members.count { pieces[$0].isAlone }
    return alone * 4 < members.count
  }
}

extension Piece {
  fileprivate var isAlone: Bool {
    if case .number(_, isAlone: true, _) = sign { return true }
    return false
  }
}
