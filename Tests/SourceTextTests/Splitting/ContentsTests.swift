import Testing

@testable import SourceText

@Suite("Tables of contents") struct ContentsTests {
  private func contents(_ text: String) -> [String] {
    let pieces = Gathering(Cleaning(text).lines).pieces
    return Contents(pieces).places.sorted().map { pieces[$0].text }
  }

  @Test("the lines under the word are one, up to a sentence or a wide gap")
  func word() {
    #expect(
      contents("Contents\n\nLamps\nBells\n\n\nLamps\n\nThey are lit.") == [
        "Contents", "Lamps", "Bells",
      ])
    #expect(contents("Contents\n\nLamps\nThey are lit.") == ["Contents", "Lamps"])
  }

  @Test("a heading that comes again ends it")
  func again() {
    #expect(
      contents("Contents\n\nLamps\n\nBells\n\nLamps\n\nThey are lit.")
        == ["Contents", "Lamps", "Bells"])
  }

  @Test("lines with dots and a page number are, wherever they stand")
  func leaders() {
    #expect(
      contents("Lamps ........ 4\n\nThey are lit.\n\nBells ........ 9") == ["Lamps", "Bells"])
  }

  @Test("without the word, headings in a row are where two at least come again")
  func row() {
    let row = "Of lamps\nOf bells\nOf ropes\n\nOf lamps\n\nLit.\n\nOf bells\n\nRung.\n"
    #expect(contents(row) == ["Of lamps", "Of bells", "Of ropes"])
    #expect(contents("Of lamps\nOf bells\nOf ropes\n\nThey are lit.").isEmpty)
  }

  @Test("numbered chapters of a table are no paragraphs")
  func numbered() throws {
    let document = try Document(
      """
      Contents

      1. Lamps ............ 3
      2. Bells ............ 5

      Lamps

      1. A lamp.

      2. A wick.

      3. Oil.
      """)
    #expect(document.passages.map(\.text) == ["A lamp.", "A wick.", "Oil."])
  }
}
