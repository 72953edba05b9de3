import Testing

@testable import Authoring

@Suite("lead-unreachable") struct LeadUnreachableTests {
  private static let flaw =
    "this tells a lead or manager; say what to do if they cannot be reached, with `otherwise` "
    + "[lead-unreachable]"

  @Test("an action that tells nobody needs no other way")
  func nobody() throws {
    expectAsMarked(
      try Fixture.sound.replacing("by: Write the referral.", with: "by: Write it down.", in: care))
  }

  @Test(
    "an action that tells a lead and gives no other way is refused",
    arguments: [
      "Tell your lead.", "Talk to your manager.", "Talk it over with your lead.",
      "Speak to your safeguarding lead.", "Ring your \"{lead}\" first.", "CALL your manager",
      "Tell {lead} now.", "Ask your manager.",
    ])
  func noOtherwise(words: String) throws {
    let fixture = try Fixture.sound
      .replacing(otherwise, with: "", in: care)
      .replacing(
        "today: Tell your lead.\n        as:\n          school: \"Tell your {lead}.\"\n",
        with: "today: '\(words.components(partedBy: "\"").joined())' # expect: \(Self.flaw)\n",
        in: care)
    expectAsMarked(fixture, [.leadUnreachable])
  }

  @Test("the words for one role count as much as the common ones")
  func wording() throws {
    let fixture = try Fixture.sound
      .replacing(otherwise, with: "", in: care)
      .replacing("today: Tell your lead.", with: "today: Talk. # expect: \(Self.flaw)", in: care)
    expectAsMarked(fixture)
  }

  private let care = "flows/care.yaml"
  private let otherwise = "        otherwise: Ring children's social care.\n"
}
