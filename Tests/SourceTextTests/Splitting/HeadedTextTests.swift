import Testing

@testable import SourceText

@Suite("A text whose numbers are lost") struct HeadedTextTests {
  @Test("its passages are named by heading and place")
  func places() throws {
    let document = try Document(Texts.headed)
    #expect(document.shape == .headed)
    #expect(
      document.passages.map(\.place) == [
        "passage 1", "passage 2", "What this is, passage 1", "What this is, passage 2",
        "Who reads it, passage 1", "Who reads it, passage 2", "Main rules, passage 1",
        "A heard child, passage 1", "A heard child, passage 2",
      ])
  }

  @Test("a heading under a heading keeps the wider one as its section")
  func sections() throws {
    let document = try Document(Texts.headed)
    #expect(try document.passage("Main rules, passage 1").section == "A listening approach")
    #expect(try document.passage("Who reads it, passage 2").section == "Who reads it")
  }

  @Test("a line without a stop over bullets stands over them, and is no heading")
  func box() throws {
    let document = try Document(Texts.headed)
    #expect(
      try document.passage("A heard child, passage 1").shape == [
        "lead Children have said that they want", "bullet1 Soup: to be fed;",
        "bullet1 Rope: to hold something.",
      ])
  }

  @Test("two marks run together are two notes")
  func notes() throws {
    let document = try Document(Texts.headed)
    let passage = try document.passage("Who reads it, passage 1")
    #expect(passage.text == "Masters read it.[2][3]")
    #expect(
      passage.marks.compactMap { document.note($0, for: passage)?.text } == [
        "The roles of masters.", "Masters who are on the list.",
      ])
  }

  @Test("what belongs to the site is set aside, with its line")
  func furniture() throws {
    let aside = try Document(Texts.headed).setAside.filter { $0.reason == .site }
    #expect(aside.map(\.line) == [1, 4, 60])
  }

  @Test("numbers of lists that begin again are no numbers of paragraphs")
  func restarting() throws {
    let document = try Document(Texts.restarting)
    #expect(document.shape == .headed)
    #expect(
      document.passages.map(\.place) == [
        "What this is, passage 1", "What this is, passage 2", "How it stands, passage 1",
        "How it stands, passage 2", "How it stands, passage 3", "Who reads it, passage 1",
        "Who reads it, passage 2",
      ])
    #expect(
      document.passages[0].shape == [
        "text This text covers:", "bullet1 lamps; and",
        "bullet1 Local Safeguarding Children Boards (LSCBs).",
      ])
    #expect(document.title.hasPrefix("Working Together to Safeguard Children"))
  }

  @Test("the name of a picture that ran into a heading is taken off")
  func caption() throws {
    #expect(try Document(Texts.restarting).passages[0].heading == "What this is")
  }

  @Test("a pair of marks behind a stop is a pair of marks")
  func pair() throws {
    let passage = try Document(Texts.restarting).passage("Who reads it, passage 1")
    #expect(passage.text.hasSuffix("children and their families.[1][2]"))
    #expect(try Document(Texts.restarting).notes.isEmpty)
  }
}
