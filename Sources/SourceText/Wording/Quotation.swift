/// Official words as they are shown: never without their mark, never mixed with ours.
///
/// Each line begins with `| `, which is seen without colours, and what stands above and below is
/// said aloud by a screen reader: where it is from, and where it ends.
package struct Quotation: Sendable {
  /// Says what follows and where it is from.
  package let opening: String

  /// The words and their footnotes, a line each, without their mark.
  package let quoted: [String]

  package static let closing = "End of official wording."

  /// - Parameters:
  ///   - name: how the edition is called in a citation, such as `WT2018`.
  ///   - wrap: breaks a text into lines of the width at hand.
  package init(
    _ passage: Passage, of document: Document, name: String,
    wrap: (String) -> [String] = { [$0] }
  ) {
    self.init(
      passage, notes: passage.marks.map { ($0, document.note($0, for: passage)) }, name: name,
      wrap: wrap)
  }

  package init(
    _ passage: Passage, notes: [(number: String, note: Note?)], name: String,
    wrap: (String) -> [String] = { [$0] }
  ) {
    opening = "Official wording, \(name) \(passage.place):"
    var quoted: [String] = []
    for block in passage.blocks {
      let start: (first: String, rest: String) =
        switch block.kind {
        case .text, .lead: ("", "")
        case .bullet(let level):
          (String(repeating: "  ", count: level - 1) + "- ", String(repeating: "  ", count: level))
        case .item(let number): ("\(number). ", "   ")
        }
      for (place, line) in wrap(block.text).enumerated() {
        quoted.append((place == 0 ? start.first : start.rest) + line)
      }
    }
    for (number, note) in notes {
      let text = note.map(\.text) ?? "(its note is not in this text)"
      quoted += wrap("[\(number)] \(text)")
    }
    self.quoted = quoted
  }

  /// From the line that says what follows to the line that ends it, each word of it marked.
  package var lines: [String] { [opening] + quoted.map { "| " + $0 } + [Self.closing] }
}
