import Testing

@testable import SourceText

@Suite("Joining lines") struct LineJoiningTests {
  @Test(
    "the stray blank behind a hyphen goes, but not before a word that joins two",
    arguments: [
      ("co- operation", "co-operation"), ("child- centred  work", "child-centred work"),
      ("pre- and post-war", "pre- and post-war"),
      ("first- or second-hand", "first- or second-hand"),
      ("lamps - and bells", "lamps - and bells"), ("2013- 14", "2013- 14"), ("A- B", "A- B"),
      ("", ""), ("  a   b ", "a b"), ("a- b- c", "a-b-c"),
    ])
  func tidy(text: String, whole: String) { #expect(LineJoining.tidy(text) == whole) }

  @Test("words are learnt only where a line ends in a hyphen, and from the whole text")
  func vocabulary() {
    func joined(_ left: String, _ right: String, _ lines: [Line] = [], softly: Bool = false)
      -> String
    {
      var text = left
      LineJoining(lines).append(right, to: &text, softly: softly)
      return text
    }
    let lines = Cleaning("Lighthouse here.\nlight-\nhouse").lines
    #expect(joined("light-", "house", lines) == "lighthouse")
    #expect(joined("light-", "house") == "light-house")
    #expect(joined("light", "house", softly: true) == "lighthouse")
    #expect(joined("", "house") == "house")
    #expect(joined("light-", "House") == "light- House")
  }

  @Test(
    "a text made to be slow is split in seconds, whatever is repeated",
    arguments: [
      "\u{C}1\nA\n2\nB\n", "working-\n", "and so on\n", "1. x\n", "(1)\n", "a\n\u{C}b\n",
    ])
  func repeated(text: String) throws {
    let head = "Working Together to Safeguard Children 2018\n\n"
    let bytes = Array((head + String(repeating: text, count: 400_000 / text.utf8.count)).utf8)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = Document(try ReadText(bytes, file: "made")) }
    #expect(time < .seconds(40), "\(text)")
  }
}
