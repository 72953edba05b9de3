import Testing

@testable import SourceText

@Suite("Footnote marks") struct FootnoteMarksTests {
  private func marked(_ text: String, notes: [Int] = []) -> String {
    var marks = FootnoteMarks(notes: notes.map { Note(number: "\($0)", text: "", line: 1) })
    return marks.marked(text)
  }

  @Test(
    "marks of every kind become one kind, and other numbers stay as they are",
    arguments: [
      ("leaders1 go", "leaders[1] go"), ("families.1,2", "families.[1][2]"),
      ("the box [1].", "the box[1]."), ("[1][2]", "[1][2]"), ("leaders¹ go", "leaders[1] go"),
      ("leaders9 go", "leaders9 go"), ("section 1 of", "section 1 of"),
      ("s47 and A4", "s47 and A4"),
      ("COVID1 year", "COVID1 year"), ("2013-14", "2013-14"), ("no.1 lamp", "no.1 lamp"),
      ("four m² of deck", "four m² of deck"), ("leaders1a", "leaders1a"), ("[2013] 1", "[2013] 1"),
    ])
  func kinds(text: String, whole: String) { #expect(marked(text) == whole) }

  @Test("a mark without brackets counts where it is the next, or has a note")
  func next() {
    #expect(marked("bells[3] and leaders4") == "bells[3] and leaders[4]")
    #expect(marked("bells[3] and leaders7") == "bells[3] and leaders7")
    #expect(marked("leaders7", notes: [7]) == "leaders[7]")
  }

  @Test("the numbers of a text are listed in order")
  func numbers() {
    #expect(FootnoteMarks.numbers(in: "a[1] b[22][3] c[] d[x] e[1234]") == ["1", "22", "3"])
  }
}
