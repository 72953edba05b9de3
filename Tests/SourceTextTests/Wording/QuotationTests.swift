import Testing

@testable import SourceText

@Suite("Quotations") struct QuotationTests {
  @Test("every official word stands behind the mark, between a line that begins and one that ends")
  func marked() throws {
    let document = try Document(Texts.numbered)
    for passage in document.passages {
      let lines = Quotation(passage, of: document, name: "WT2018").lines
      #expect(lines.first == "Official wording, WT2018 \(passage.place):")
      #expect(lines.last == "End of official wording.")
      #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix("| ") })
      let words = lines.dropFirst().dropLast().flatMap { Words.of($0) }
      #expect(Words.of(passage.text).allSatisfy(words.contains))
    }
  }

  @Test("lists keep their shape, and notes stand below")
  func shape() throws {
    let document = try Document(Texts.numbered)
    #expect(
      Quotation(try document.paragraph(6), of: document, name: "E1").lines == [
        "Official wording, E1 Introduction 6:",
        "| Anyone on deck sees and hears the child. This is backed by:",
        "| - the Tide Act 1989, which asks for lamps;",
        "| - the Treaty of Bells (TOB)[3]. It rings for all.", "| [3] Treaty of Bells",
        "End of official wording.",
      ])
    #expect(
      Quotation(try document.paragraph(8), of: document, name: "E1").lines.contains(
        "| [4] (its note is not in this text)"))
  }

  @Test("wrapped lines of an item stand under its text")
  func wrapped() {
    let passage = Passage(
      label: .paragraph("1"), chapter: nil, section: nil, heading: nil,
      blocks: [
        .init(.bullet(level: 1), "a b"), .init(.bullet(level: 2), "c d"), .init(.item(3), "e f"),
      ], line: 1, lastLine: 1)
    let quotation = Quotation(passage, notes: [], name: "E1") {
      $0.split(separator: " ").map(String.init)
    }
    #expect(
      Array(quotation.lines.dropFirst().dropLast())
        == ["| - a", "|   b", "|   - c", "|     d", "| 3. e", "|    f"])
  }
}
