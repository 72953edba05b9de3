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
    let lines = Cleaning("Lighthouse here.\nlight-\nhouse").lines
    #expect(LineJoining(lines).join("light-", "house", softly: false) == "lighthouse")
    #expect(LineJoining([]).join("light-", "house", softly: false) == "light-house")
    #expect(LineJoining([]).join("light", "house", softly: true) == "lighthouse")
    #expect(LineJoining([]).join("", "house", softly: false) == "house")
    #expect(LineJoining([]).join("light-", "House", softly: false) == "light- House")
  }
}
