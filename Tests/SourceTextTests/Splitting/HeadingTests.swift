import Testing

@testable import SourceText

@Suite("Headings") struct HeadingTests {
  private func headings(_ text: String) throws -> [String] {
    try Document(text).passages.map { "\($0.heading ?? "-"): \($0.place)" }
  }

  @Test(
    "a chapter is known by its word, with its title",
    arguments: [
      ("Introduction", "Introduction", nil), ("Chapter 3", "3", nil),
      ("Chapter 3: Of lamps", "3", "Of lamps"), ("CHAPTER 12 – Of bells", "12", "Of bells"),
      ("Appendix B: Charts", "Appendix B", "Charts"), ("Annex 1", "Annex 1", nil),
      ("Glossary", "Glossary", nil), ("Introduction of lamps", "-", nil),
      ("Chapter of lamps", "-", nil), ("Chapter 3 is about lamps.", "-", nil), ("Lamps", "-", nil),
    ] as [(String, String, String?)])
  func chapters(text: String, name: String, title: String?) throws {
    let piece = try #require(Gathering(Cleaning(text).lines).pieces.first)
    #expect(piece.chapter?.name ?? "-" == name)
    #expect(piece.chapter?.title == title)
  }

  @Test("a heading right over a number needs no blank line")
  func tight() throws {
    #expect(
      try headings(
        "Of lamps\n1. A lamp is lit.\n\n2. A wick is cut.\n\nOf bells\n3. A bell is rung.")
        == ["Of lamps: 1", "Of lamps: 2", "Of bells: 3"])
  }

  @Test("a flow chart stands by itself, other boxes belong to their paragraph")
  func charts() throws {
    let document = try Document(
      """
      1. A lamp is lit.

      What lamps want

      Oil and a wick.

      2. A wick is cut.

      Flow chart 3: Lamps

      Light it, then watch it.

      3. A bell is rung.
      """)
    #expect(document.passages.map(\.place) == ["1", "2", "Flow chart 3: Lamps, passage 1", "3"])
    #expect(document.passages[0].blocks.count == 3)
    #expect(document.passages(at: .flowChart("3"), from: 0) == [2])
  }

  @Test("an appendix without numbers is passages under its name")
  func appendix() throws {
    let document = try Document(
      "Chapter 1\n\n1. See Appendix A.\n\n2. A wick.\n\nAppendix A\n\nLamp: a light.\n\nBell: a sound."
    )
    #expect(document.passages.map(\.chapter) == ["1", "1", "Appendix A", "Appendix A"])
    #expect(document.passages(at: .appendix("A"), from: 0) == [2, 3])
  }

  @Test(
    "what ends in a stop is no heading, whatever mark or bracket follows the stop",
    arguments: [
      ("Of lamps", true), ("What is a lamp?", true), ("Lamps (and bells)", true),
      ("It is lit.", false), ("It is lit.[1][2]", false), ("It is lit. [2]", false),
      ("It is lit.1,2", false), ("“It is lit.”", false), ("It covers:", false), ("of lamps", false),
      ("Section 47", true), ("March 3", true), ("09:15 2025", true),
    ])
  func stops(text: String, isHeading: Bool) throws {
    let piece = try #require(Gathering(Cleaning(text).lines).pieces.first)
    #expect(piece.looksLikeHeading == isHeading)
  }
}
