import Guidance
import Testing

@Suite("A damaged encoding") struct LibraryDecodingTests {
  @Test(
    "a text that does not begin with the front is refused at its first line",
    arguments: ["", "\n", "E\te1\n", "x\n"])
  func noFront(text: String) {
    #expect(refusal(of: text) == "1 H")
  }

  @Test(
    "a record that cannot be read is refused at its line",
    arguments: [
      ("X\tp1", "2 tag"), ("", "2 tag"), ("t\tA text of no step", "2 tag"),
      ("P\tp1\te1\tshall\tchecked\tplain", "2 shall"), ("P\tp1\te1\tmust\tsure\tplain", "2 sure"),
      ("P\tp1\te1\tmust\tchecked\tgrand", "2 grand"), ("P\tp1", "2 "),
      ("T\tt1\tVisit\tsomeday\t1\tday", "2 someday"),
      ("T\tt1\tVisit\tdeadline\t1\tweek", "2 period"),
      ("T\tt1\tVisit\tdeadline\tx\tday", "2 period"),
      ("T\tt1\tVisit\tdeadline\tx\timmediately", "2 period"),
      ("T\tt1\tVisit\tdeadline\t1\tday\t\t\tshall", "2 shall"),
      ("V\tv\tA call\tsecond", "2 second"), ("K\tone", "2 one"), ("K\t2\t1\t0", "2 calendar"),
      ("K\t1\t2\t0\tA list\t3 x", "2 x"), ("C\tc\te\te\tNew\t\t\t\tsure", "2 sure"),
      ("S\ts\tS1\tcare\tquiz", "2 kind"), ("S\ts\tS1\tcare\tquestion", "2 kind"),
      ("S\ts\tS1\tcare\taction", "2 kind"), ("S\ts\tS1\tcare\toutcome", "2 kind"),
      ("S\ts\tS1\tcare\tquiz\nt\tA line below it", "2 kind"),
      ("S\ts\tS1\tcare\taction\nz\t", "3 tag"), ("S\ts\tS1\tcare\taction\nw\tschool\tA", "3 tag"),
      ("S\ts\tS1\tcare\taction\na\tsoon\tA", "3 soon"),
      ("S\ts\tS1\tcare\taction\na\tnow\tA\t\tshall", "3 shall"),
      ("S\ts\tS1\tcare\taction\no\tA\t\tshall", "3 shall"),
      ("S\ts\tS1\tcare\taction\nc\tnext\tOn\ts\thigh", "3 high"),
    ])
  func damaged(records: String, refusal: String) {
    #expect(self.refusal(of: "H\tA guide\n\(records)\n") == refusal)
  }

  @Test("the end of the last line may be missing")
  func lastLine() throws {
    let text = LibraryEncoding.encode(.full)
    let parts = try LibraryEncoding.decode(String(text.dropLast()))
    #expect(LibraryEncoding.encode(parts) == text)
  }

  /// The line and the field that a text is refused for, or nothing.
  private func refusal(of text: String) -> String? {
    do throws(LibraryEncoding.Unreadable) {
      _ = try LibraryEncoding.decode(text)
      return nil
    } catch {
      return "\(error.line) \(error.field)"
    }
  }
}
