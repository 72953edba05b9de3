import Testing

@testable import SourceText

@Suite("Passages") struct PassageTests {
  private func passage(
    _ label: Passage.Label, chapter: String? = nil, heading: String? = nil
  ) -> Passage {
    Passage(
      label: label, chapter: chapter, section: heading, heading: heading,
      blocks: [.init(.text, "One[2]."), .init(.bullet(level: 1), "two[3][4];")], line: 1,
      lastLine: 2)
  }

  @Test("each is named by what names it best")
  func places() {
    #expect(passage(.paragraph("16"), chapter: "Introduction").place == "Introduction 16")
    #expect(passage(.paragraph("16"), chapter: "2", heading: "Lamps").place == "chapter 2 16")
    #expect(passage(.paragraph("16")).place == "16")
    #expect(passage(.passage(2), chapter: "2", heading: "Lamps").place == "Lamps, passage 2")
    #expect(passage(.passage(2), chapter: "2").place == "chapter 2, passage 2")
    #expect(passage(.passage(2)).place == "passage 2")
    #expect(passage(.entry(9), heading: "Updates").place == "Updates, entry 9")
  }

  @Test("its text is that of its blocks, and its marks are theirs")
  func text() {
    #expect(passage(.passage(1)).text == "One[2]. two[3][4];")
    #expect(passage(.passage(1)).marks == ["2", "3", "4"])
  }

  @Test("a mark leads to the next note of its number, else to the last before it")
  func notes() {
    let notes = [
      Note(number: "1", text: "first", line: 5), Note(number: "1", text: "second", line: 20),
    ]
    let document = Document(
      title: "", shape: .headed, passages: [], notes: notes, setAside: [])
    func note(_ line: Int) -> String? {
      let passage = Passage("x", number: line)
      return document.note("1", for: passage)?.text
    }
    #expect(note(1) == "first")
    #expect(note(10) == "second")
    #expect(note(30) == "second")
    #expect(document.note("2", for: Passage("x")) == nil)
  }

  @Test("skipped numbers are named, a new beginning and a far jump are none")
  func skipped() {
    func skipped(_ numbers: [Int]) -> [Int] {
      Document(
        title: "", shape: .numbered, passages: numbers.map { Passage("x", number: $0) }, notes: [],
        setAside: []
      ).skippedNumbers.map(\.number)
    }
    #expect(skipped([1, 2, 3]).isEmpty)
    #expect(skipped([1, 3, 6]) == [2, 4, 5])
    #expect(skipped([1, 2, 1, 2]).isEmpty)
    #expect(skipped([1, 50]).isEmpty)
  }

  @Test(
    "a number runs on from a word in small letters, or from the stop behind one",
    arguments: [
      ("leaders4 go", 4, true), ("leaders4", 4, true), ("families.1,2", 1, true),
      ("leaders44", 4, false), ("section 4", 4, false), ("A4 paper", 4, false), ("4", 4, false),
      ("s4", 4, false), ("(leaders)4", 4, true), ("1.4", 4, false), ("", 4, false),
    ])
  func runsOn(text: String, number: Int, runs: Bool) { #expect(text.runsOn(into: number) == runs) }
}
