import TestSupport
import Testing

@testable import SourceText

@Suite("Finding in a text") struct FindingTests {
  private func found(_ query: String, in text: String = Texts.numbered) throws -> [String] {
    let document = try Document(text)
    return document.find(query).map {
      "\(document.passages[$0.passage].place): \($0.text(in: document))"
    }
  }

  @Test(
    "words are found whatever their capitals and signs",
    arguments: [
      ("tide act", ["Introduction 6: Tide Act", "Introduction 8: Tide Act"]),
      ("CHILD-CENTRED", ["Introduction 4: child-centred"]),
      ("cooperation", ["Introduction 3: co-operation"]),
      ("bell leaders and", ["Introduction 8: bell leaders[4] and"]),
      ("Appendix B", ["Introduction 2: Appendix B"]), ("soup to", ["Introduction 5: Soup: to"]),
      ("zebra", []), ("", []), ("...", []),
    ])
  func samples(query: String, hits: [String]) throws { #expect(try found(query) == hits) }

  @Test("the last word may be the beginning of one")
  func beginning() throws {
    #expect(try found("harb").count == 3)
    #expect(try found("harb master").isEmpty)
  }

  @Test("every span is whole characters of its block", arguments: 1...20)
  func spans(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let document = try Document(Texts.numbered)
    let words = document.passages.flatMap { Words.of($0.text) }
    let word = try #require(words.randomElement(using: &chance))
    let spans = document.find(word)
    #expect(!spans.isEmpty, "\(word), seed \(seed)")
    for span in spans {
      #expect(Words.key(span.text(in: document)).contains(word), "\(word), seed \(seed)")
    }
  }

  private func references(_ text: String) throws -> [String] {
    let document = Document(paragraphs: [text])
    return document.references(in: 0).map { "\($0.target) = \($0.span.text(in: document))" }
  }

  @Test(
    "places of the text are references, places of Acts are not",
    arguments: [
      ("(see chapter 2).", ["chapter(\"2\") = chapter 2"]),
      ("as in paragraphs 7 to 9", ["paragraph(\"7\") = paragraphs 7"]),
      ("at Appendix B.", ["appendix(\"B\") = Appendix B"]),
      ("flow chart 3 shows it", ["flowChart(\"3\") = chart 3"]),
      ("footnote 99, page 12", ["footnote(\"99\") = footnote 99", "page(\"12\") = page 12"]),
      ("paragraph 3 of the Schedule to the Act", []), ("paragraph 7(b) of", []),
      ("section 47 of the Tide Act", []), ("chapter and verse", []), ("chapter 1989", []),
    ])
  func references(text: String, targets: [String]) throws {
    #expect(try references(text) == targets)
  }

  @Test("a reference leads to its passages, in the same chapter where there are several")
  func followed() throws {
    let document = try Document(
      "Chapter 1\n\n1. See chapter 2.\n\n2. Bells.\n\nChapter 2\n\n1. See paragraph 2.\n\n2. Ropes."
    )
    #expect(document.passages(at: .chapter("2"), from: 0) == [2, 3])
    #expect(document.passages(at: .paragraph("2"), from: 0) == [1])
    #expect(document.passages(at: .paragraph("2"), from: 2) == [3])
    #expect(document.passages(at: .paragraph("9"), from: 0).isEmpty)
    #expect(document.passages(at: .appendix("B"), from: 0).isEmpty)
  }
}
