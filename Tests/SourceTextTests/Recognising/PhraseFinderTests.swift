import Testing

@testable import SourceText

@Suite("Phrases in a text") struct PhraseFinderTests {
  private func count(_ phrase: String, in texts: [String]) -> Int {
    PhraseFinder.count([phrase], in: Document(paragraphs: texts))[phrase, default: 0]
  }

  @Test("a phrase is counted wherever its words follow one another")
  func counts() {
    let texts = ["The lamp act. The Lamp-Act?", "the lamp’s act, the lamp act"]
    #expect(count("lamp act", in: texts) == 2)
    #expect(count("lampact", in: texts) == 1)
    #expect(count("lamps act", in: texts) == 1)
    #expect(count("the", in: texts) == 4)
  }

  @Test("part of a word is no word, and a phrase does not run over passages")
  func parts() {
    #expect(count("lamp", in: ["lamps lampoon"]) == 0)
    #expect(count("lamp act", in: ["the lamp", "act now"]) == 0)
  }

  @Test("titles, headings and notes count too")
  func everywhere() throws {
    let document = try Document(Texts.numbered)
    let counts = PhraseFinder.count(["treaty of bells", "who reads it"], in: document)
    #expect(counts["treaty of bells"] == 2)
    #expect(counts["who reads it", default: 0] > 0)
  }
}
