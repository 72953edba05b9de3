import Testing

@testable import Authoring

@Suite("unconfirmed-as-duty") struct UnconfirmedAsDutyTests {
  private static let flaw =
    "\"new.2\" is unconfirmed or not in force, so nothing to be done can rest on it "
    + "[unconfirmed-as-duty]"

  @Test("what is unconfirmed may be told: in a question, a stage's note and the glossary")
  func told() throws {
    expectAsMarked(
      try Fixture.sound
        .replacing("practical\n    cites: [old.2]", with: "practical\n    cites: [new.2]", in: care)
        .replacing(
          "Care as it was]\n    cites: [old.2]", with: "Care as it was]\n    cites: [new.2]",
          in: "library.yaml"
        )
        .replacing(
          "a worry.\n    cites: [old.2]", with: "a worry.\n    cites: [new.2]",
          in: "glossary.yaml"))
  }

  @Test("what is reported may be acted on")
  func reported() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "    why: It starts the work.\n    cites: [old.2]",
        with: "    why: It starts the work.\n    cites: [new.1]", in: care))
  }

  @Test(
    "a duty that rests on what is unconfirmed is refused at the citation",
    arguments: [
      ("timescales.yaml", "Ask locally.\n    cites: [old.2]"),
      ("flows/care.yaml", "It starts the work.\n    cites: [old.2]"),
      ("flows/care.yaml", "It is theirs now.\n    cites: [old.2]"),
      (
        "flows/care.yaml",
        "by: Write the referral.\n        who: [referrer]\n"
          + "        force: should\n        timescale: ts.answer\n        cites: [old.2]"
      ),
      (
        "flows/care.yaml",
        "who: [social-worker]\n        force: should\n"
          + "        timescale: ts.answer\n        cites: [old.2]"
      ),
      ("flows/care.yaml", "to: care.refer\n        concern: 1\n        cites: [old.2]"),
      ("flows/care.yaml", "to: care.referred\n      cites: [old.2]"),
      ("flows/care.yaml", "timescale: ts.answer\n          cites: [old.2]"),
    ])
  func asDuty(file: String, text: String) throws {
    let bad = text.components(partedBy: "[old.2]")
      .joined(separator: "[new.2] # expect: \(Self.flaw)")
    expectAsMarked(try Fixture.sound.replacing(text, with: bad, in: file), [.unconfirmedAsDuty])
  }

  private let care = "flows/care.yaml"
}
