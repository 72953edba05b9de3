/// A passage while its blocks are still coming.
struct PassageDraft {
  let label: Passage.Label
  private(set) var blocks: [Passage.Block] = []
  let line: Int
  private(set) var lastLine: Int

  /// The indent of the first bullet of the list at hand.
  private var bulletIndent: Int?

  init(label: Passage.Label, line: Int) {
    self.label = label
    self.line = line
    lastLine = line
  }

  /// True where the last block announces a list or is part of a numbered one.
  var expectsItems: Bool {
    guard let last = blocks.last else { return false }
    if case .item = last.kind { return true }
    return last.text.hasSuffix(":")
  }

  mutating func add(_ kind: Passage.Block.Kind, _ piece: Piece) {
    if case .bullet = kind {} else { bulletIndent = nil }
    blocks.append(.init(kind, piece.text))
    lastLine = piece.lastLine
  }

  mutating func addBullet(_ piece: Piece) {
    let first = bulletIndent ?? piece.indent
    bulletIndent = first
    blocks.append(.init(.bullet(level: piece.indent >= first + 2 ? 2 : 1), piece.text))
    lastLine = piece.lastLine
  }

  /// Adds text to the last block.
  mutating func goOn(_ piece: Piece) {
    if blocks.isEmpty { return }
    LineJoining([]).append(piece.text, to: &blocks[blocks.count - 1].text, softly: false)
    lastLine = piece.lastLine
  }
}

extension String {
  /// True where a number runs on from a word of the text: `leaders4`, `families.1,2`.
  func runsOn(into number: Int) -> Bool {
    let bytes = Array(utf8)
    let digits = Array(String(number).utf8)
    guard bytes.count > digits.count + 2 else { return false }
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (0x30...0x39).contains(bytes[place])
    }
    func isSmall(_ place: Int) -> Bool { place >= 0 && (0x61...0x7A).contains(bytes[place]) }
    return (2...(bytes.count - digits.count)).contains { place in
      guard bytes[place...].starts(with: digits), !isDigit(place + digits.count) else {
        return false
      }
      if isSmall(place - 1), isSmall(place - 2) { return true }
      return ".,;:)".utf8.contains(bytes[place - 1]) && isSmall(place - 2)
    }
  }
}

extension Piece {
  /// True for the line of a page that says when it was published or updated.
  var isDateOfPage: Bool {
    let text = text.lowercased()
    return text.hasPrefix("published ") || text.hasPrefix("published:")
      || text.hasPrefix("last updated")
  }
}

extension String {
  /// Without the link that a page of updates ends its date with.
  var withoutLink: String {
    for link in ["+show all updates", "+ show all updates", "– See all updates"]
    where hasSuffix(link) { return String(dropLast(link.count)) }
    return self
  }
}
