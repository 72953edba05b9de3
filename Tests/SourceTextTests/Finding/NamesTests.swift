import Testing

@testable import SourceText

@Suite("Places by their names") struct NamesTests {
  private func places(_ name: String, in text: String = Texts.numbered) throws -> [String] {
    let document = try Document(text)
    return document.passages(named: name).map { document.passages[$0].place }
  }

  @Test(
    "a place is found as it is printed, and as people say it",
    arguments: [
      "Introduction 7", "introduction, paragraph 7", "7", "paragraph 7", "Introduction para 7",
    ])
  func numbered(name: String) throws { #expect(try places(name) == ["Introduction 7"]) }

  @Test("a heading and a chapter name all that stands under them")
  func headings() throws {
    #expect(try places("Who reads it").count == 5)
    #expect(try places("Introduction").count == 11)
    #expect(
      try places("a listening approach", in: Texts.headed) == [
        "Main rules, passage 1", "A heard child, passage 1", "A heard child, passage 2",
      ])
    #expect(
      try places("What this is, passage 2", in: Texts.headed) == ["What this is, passage 2"])
  }

  @Test("a number is looked for in every chapter, and in one where it is named")
  func chapters() throws {
    let text = "Chapter 1\n\n1. Lamps.\n\n2. Oil.\n\nChapter 2\n\n1. Bells.\n\n2. Ropes."
    #expect(try places("2", in: text) == ["chapter 1 2", "chapter 2 2"])
    #expect(try places("chapter 2, paragraph 2", in: text) == ["chapter 2 2"])
    #expect(try places("ch 2 2", in: text) == ["chapter 2 2"])
  }

  @Test(
    "what is nowhere is nothing", arguments: ["", "99", "Zebra", "Introduction 99", "paragraph"])
  func none(name: String) throws { #expect(try places(name).isEmpty) }
}
