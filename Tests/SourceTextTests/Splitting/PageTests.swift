import Testing

@testable import SourceText

@Suite("Pages of a PDF") struct PageTests {
  /// Three pages or more, with a heading, a footing and a number each.
  private func pages(_ bodies: [String]) -> String {
    bodies.enumerated().map { "Lamps for all quays\n\n\($1)\n\n                 \($0 + 5)" }
      .joined(separator: "\n\u{0C}")
  }

  @Test("headings, footings and numbers of pages are set aside, however they are numbered")
  func furniture() throws {
    let document = try Document(
      pages(["1. One lamp.", "2. Two lamps.", "3. Three lamps.", "4. Four lamps."]))
    #expect(
      document.passages.map(\.text) == ["One lamp.", "Two lamps.", "Three lamps.", "Four lamps."])
    #expect(document.setAside.count { $0.reason == .pageHeading } == 4)
    #expect(
      document.setAside.filter { $0.reason == .pageNumber }.map(\.text) == ["5", "6", "7", "8"])
  }

  @Test("a paragraph's number alone at the edge of a page stays")
  func edge() throws {
    let document = try Document(
      pages(["1\n\nOne lamp.", "2\n\nTwo lamps.", "3\n\nThree lamps.\n\n4", "Four lamps."]))
    #expect(document.passages.map(\.label) == (1...4).map { .paragraph("\($0)") })
    #expect(document.passages.last?.text == "Four lamps.")
  }

  @Test("a paragraph goes on over the page, past the footnotes")
  func overPage() throws {
    let document = try Document(
      pages([
        "1.    The lamp is lit by the leaders1 of every quay and is\n      kept by", "2. Two.",
        "3. Three.",
      ]).replacing(
        "kept by\n", with: "kept by\n\n1\n    Those who lead.\n"
      ).replacing(
        "2. Two.", with: "the cooks.\n\n2.    Two."))
    #expect(
      document.passages.map(\.text) == [
        "The lamp is lit by the leaders[1] of every quay and is kept by the cooks.", "Two.",
        "Three.",
      ])
    #expect(document.notes.map(\.text) == ["Those who lead."])
  }

  @Test(
    "an edition of pages is found whole", arguments: [(1, 30), (2, 30), (3, 30), (4, 170)])
  func whole(seed: UInt64, pages: Int) throws {
    let made = MadeEdition(seed: seed, pages: pages)
    let document = try Document(made.text)
    let numbered = document.passages.filter {
      if case .paragraph = $0.label { true } else { false }
    }
    let texts = numbered.map {
      $0.blocks.filter { $0.kind == .text }.map(\.text).joined(separator: " ")
    }
    #expect(texts == made.paragraphs, "seed \(seed)")
    #expect(document.notes.map(\.text) == made.notes, "seed \(seed)")
    #expect(document.passages.count == numbered.count, "seed \(seed)")
  }
}
