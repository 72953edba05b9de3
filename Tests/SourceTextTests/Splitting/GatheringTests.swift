import Testing

@testable import SourceText

@Suite("Lines that belong together") struct GatheringTests {
  private func texts(_ text: String) -> [String] {
    Gathering(Cleaning(text).lines).pieces.map(\.text)
  }

  @Test("wrapped lines are one paragraph, and a blank line parts two")
  func wrapped() {
    #expect(
      texts("The lamp is lit every night by\nthe cook of the harbour and\nhis crew.\n\nBells ring.")
        == [
          "The lamp is lit every night by the cook of the harbour and his crew.", "Bells ring.",
        ])
  }

  @Test("lines that are whole paragraphs stay apart")
  func unwrapped() {
    let long = String(repeating: "The lamp is lit. ", count: 20)
    #expect(texts("\(long)\n\(long)\nShort line\n").count == 3)
  }

  @Test(
    "a word parted at a line end is whole where the text has it whole, and keeps its hyphen else",
    arguments: [
      (
        "We are safe-\nguarding all. Safeguarding is work.",
        "We are safeguarding all. Safeguarding is work."
      ),
      ("We are child-\ncentred in all we do here.", "We are child-centred in all we do here."),
      ("We are safe\u{AD}\nguarding all and every one.", "We are safeguarding all and every one."),
      ("From 2013-\n14 on, all boats were late.", "From 2013- 14 on, all boats were late."),
    ])
  func hyphens(text: String, whole: String) { #expect(texts(text).joined(separator: " ") == whole) }

  @Test(
    "what begins something new is told from what only looks like it",
    arguments: [
      ("• a lamp", [Piece.Sign.bullet]), ("o a lamp", [.bullet]), ("- a lamp", [.bullet]),
      ("[12] A note", [.note(12)]), ("[sic] lamp", [.none]), ("[2013] EWHC 1", [.none]),
      ("12.", [.number(12, isAlone: true, hasStop: true)]),
      ("12", [.number(12, isAlone: true, hasStop: false)]),
      ("12) A lamp", [.number(12, isAlone: false, hasStop: true)]),
      ("12   A lamp", [.number(12, isAlone: false, hasStop: false)]),
      ("12 A lamp", [.number(12, isAlone: false, hasStop: false)]), ("12 lamps", [.none]),
      ("1989 was dark", [.none]), ("0. None", [.none]), ("3.5 lamps", [.none]),
      ("The lamps of the quay are lit by section\n47 of the Tide Act.", [.none]),
      ("The lamps of the quay are lit by section\n47. It is the Tide Act.", [.none]),
    ])
  func signs(text: String, signs: [Piece.Sign]) {
    #expect(Gathering(Cleaning(text).lines).pieces.map(\.sign) == signs)
  }

  @Test("a line of contents loses its dots and its page")
  func leader() {
    let pieces = Gathering(
      Cleaning("What this is ............ 6\nWho reads it . . . . . . 12").lines
    ).pieces
    #expect(pieces.map(\.text) == ["What this is", "Who reads it"])
    #expect(pieces.allSatisfy { $0.hasPageNumber })
  }
}
