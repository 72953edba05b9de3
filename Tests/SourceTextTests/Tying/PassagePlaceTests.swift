import Testing

@testable import SourceText

@Suite("Headings as provisions name them") struct PassagePlaceTests {
  private func under(_ heading: String?, in text: String = Texts.headed) throws -> [String] {
    let document = try Document(text)
    let places = document.passages.map { PassagePlace($0) }
    return PassagePlace.under(heading, in: places, from: Array(places.indices)).map {
      document.passages[$0].place
    }
  }

  @Test("a heading is met by its own name and as the wider one")
  func names() throws {
    #expect(try under("What this is") == ["What this is, passage 1", "What this is, passage 2"])
    #expect(try under("A listening approach").count == 3)
    #expect(try under("WHO READS IT, note 3").count == 2)
  }

  @Test("the narrower one in brackets goes before the wider")
  func narrow() throws {
    #expect(try under("A listening approach (Main rules)") == ["Main rules, passage 1"])
    #expect(
      try under("A listening approach (A heard child), first bullet") == [
        "A heard child, passage 1", "A heard child, passage 2",
      ])
  }

  @Test("the opening is what has no number and no heading yet")
  func opening() throws {
    #expect(try under("Introduction (opening text)") == ["passage 1", "passage 2"])
    #expect(try under("Opening, before paragraph 1", in: Texts.numbered).count == 3)
  }

  @Test("no heading, and one that is not there, lead nowhere")
  func none() throws {
    #expect(try under(nil).isEmpty)
    #expect(try under("Of zebras").isEmpty)
    #expect(try under("()").isEmpty)
  }
}
