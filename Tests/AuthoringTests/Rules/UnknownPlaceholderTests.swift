import Testing

@Suite("unknown-placeholder") struct UnknownPlaceholderTests {
  private let care = "flows/care.yaml"
  private static let flaw =
    "the one placeholder is {lead}, in the words of a step other than titles and answers "
    + "[unknown-placeholder]"

  @Test("the lead may be named in what a step says")
  func lead() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "say: Two see more than one.", with: "say: \"Your {lead} sees more.\"", in: care))
  }

  @Test(
    "any other braces, and a lead in a title, are refused",
    arguments: [
      ("say: Two see more than one.", "say: \"Your {leed} sees more.\""),
      ("say: Two see more than one.", "say: \"A { alone.\""),
      ("say: Two see more than one.", "say: \"A } alone.\""),
      ("title: Talk it over", "title: \"Talk to your {lead}\""),
    ])
  func others(old: String, new: String) throws {
    expectAsMarked(
      try Fixture.sound.replacing(old, with: "\(new) # expect: \(Self.flaw)", in: care))
  }
}
