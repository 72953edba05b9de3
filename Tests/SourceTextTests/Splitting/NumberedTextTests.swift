import Testing

@testable import SourceText

@Suite("A text with numbered paragraphs") struct NumberedTextTests {
  private let document: Document

  init() throws { document = try Document(Texts.numbered) }

  @Test("every number is found, the one without a stop among them, and none besides")
  func numbers() {
    let numbers = document.passages.compactMap { passage -> String? in
      if case .paragraph(let number) = passage.label { number } else { nil }
    }
    #expect(numbers == (1...8).map(String.init))
    #expect(document.shape == .numbered)
    #expect(document.skippedNumbers.isEmpty)
  }

  @Test("what stands before the first number has no number, and the list under it is its own")
  func opening() throws {
    let opening = document.passages.prefix(3)
    #expect(opening.map(\.place) == (1...3).map { "Introduction, passage \($0)" })
    #expect(
      opening.last?.shape == [
        "text A safe harbour, for this text, means:", "bullet1 dry feet;", "bullet1 warm soup.",
      ])
  }

  @Test("bullets belong to the paragraph above, even where the next number follows at once")
  func bullets() throws {
    #expect(
      try document.paragraph(1).shape == [
        "text This text covers:", "bullet1 lamps and bells;",
        "bullet1 the two pilots who go out in fog.",
      ])
    #expect(try document.paragraph(2).blocks.count == 1)
  }

  @Test("a box belongs to its paragraph, its title over its bullets")
  func box() throws {
    #expect(
      try document.paragraph(5).shape == [
        "text Children speak plainly.", "text Their asks steer the crew.",
        "lead Children have said that they want",
        "bullet1 Soup: to be fed when the boat is late;", "bullet1 Rope: to hold something.",
      ])
  }

  @Test("each paragraph stands under its heading, in its chapter, at its lines")
  func places() throws {
    #expect(try document.paragraph(2).heading == "What this is")
    #expect(try document.paragraph(3).heading == "Who reads it")
    #expect(try document.paragraph(8).heading == "Listening – it is everyone's task")
    #expect(document.passages.allSatisfy { $0.chapter == "Introduction" })
    #expect(try document.paragraph(8).place == "Introduction 8")
    #expect(try document.paragraph(4).line == 43)
    #expect(try document.paragraph(4).lastLine == 45)
  }

  @Test("notes are no part of a paragraph, and the marks lead to them")
  func notes() throws {
    #expect(document.notes.map(\.number) == ["1", "2", "3"])
    #expect(document.passages[0].marks == ["1", "2"])
    #expect(document.note("2", for: document.passages[0])?.text == "Everybody else.")
    let sixth = try document.paragraph(6)
    #expect(sixth.blocks.last?.text == "the Treaty of Bells (TOB)[3]. It rings for all.")
    #expect(document.note("3", for: sixth)?.text == "Treaty of Bells")
  }

  @Test("a mark that lost its brackets is a mark, a section of an Act is not")
  func bareMark() throws {
    let eighth = try document.paragraph(8)
    #expect(
      eighth.text == "Crews are led by bell leaders[4] and by section 11 of the Tide Act 1989.")
    #expect(eighth.marks == ["4"])
    #expect(document.note("4", for: eighth) == nil)
  }

  @Test("a blank that a line end left behind a hyphen goes; a hanging hyphen stays")
  func hyphens() throws {
    #expect(try document.paragraph(3).text.contains("full co-operation of"))
    #expect(
      try document.paragraph(4).text
        == "Cooks read it too. Every cook keeps the child-centred list, and the pre- and post-storm list."
    )
  }

  @Test("the list of headings is set aside")
  func contents() {
    let aside = document.setAside.filter { $0.reason == .contents }
    #expect(
      aside.map(\.text) == [
        "Contents", "What this is", "Who reads it", "Listening – it is everyone's task",
      ])
    #expect(document.title == "Introduction")
  }

  @Test("Windows line ends, another encoding and blanks at the ends change nothing")
  func sameWords() throws {
    let lines = Texts.numbered.replacing("\n", with: "  \r\n")
    #expect(try Document(lines).passages.map(\.shape) == document.passages.map(\.shape))
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in Texts.numbered.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(Document(try ReadText(wide, file: "x")).passages == document.passages)
  }
}
