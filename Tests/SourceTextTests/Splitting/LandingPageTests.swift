import Testing

@testable import SourceText

@Suite("A page about the guidance") struct LandingPageTests {
  private let document: Document

  init() throws { document = try Document(Texts.landing) }

  private func texts(under heading: String) -> [String] {
    document.passages.filter { $0.heading == heading }.map(\.text)
  }

  @Test("its lists become entries under what announces them")
  func entries() {
    #expect(document.shape == .landing)
    #expect(
      texts(under: "This guidance is for") == [
        "safeguarding partners (health, local authorities, and police)", "cooks",
        "childrens pilots",
      ])
    #expect(texts(under: "It applies to") == ["all quays", "all boats"])
    #expect(texts(under: "The update includes").count == 2)
    #expect(document.passages[1].place == "This guidance is for, entry 2")
  }

  @Test("its update history is one entry a line, by the numbers of the log")
  func updates() {
    let updates = document.passages.filter { $0.heading == "Updates" }
    #expect(
      updates.map(\.label) == [.passage(1), .passage(2), .entry(1), .entry(2), .entry(3)])
    #expect(updates[1].text == "Last updated 2 June 2025")
    #expect(updates[4].text == "First published.")
  }

  @Test("a sentence below a list is not of the list")
  func sentence() throws {
    let sentence = try #require(document.passages.first { $0.text.hasPrefix("Lamps are lit") })
    #expect(sentence.heading == nil)
  }

  @Test("names and dates above, and the site's own words below, are set aside")
  func furniture() {
    let aside = document.setAside.map(\.text)
    for text in ["QuayWire", "Department of Lamps", "March 3", "09:15 2025", "Comments"] {
      #expect(aside.contains(text), "\(text)")
    }
    #expect(!document.everything.split(separator: "|").prefix(30).contains("Share This"))
    #expect(document.title == "Statutory guidance: Working together to safeguard children")
  }
}
