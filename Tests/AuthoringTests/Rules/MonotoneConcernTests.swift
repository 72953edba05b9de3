import Testing

@testable import Authoring

@Suite("monotone-concern") struct MonotoneConcernTests {
  @Test("equally worrying answers may end in different protection")
  func equal() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "to: care.watch\n        concern: 0", with: "to: care.watch\n        concern: 1", in: care))
  }

  @Test("a more worrying answer may end in the same protection")
  func same() throws {
    let fixture = try Fixture.sound.replacing(
      "to: care.watch\n        concern: 0", with: "to: care.refer\n        concern: 0", in: care)
    #expect(fixture.diagnostics([.monotoneConcern]).isEmpty)
  }

  @Test("a more worrying answer that can end in less protection is refused")
  func falls() throws {
    let flaw = "\"Yes\" can end in watch-and-record, but \"No\" never ends below referral"
    let fixture = try Fixture.sound
      .replacing(
        "to: care.watch\n        concern: 0", with: "to: care.referred\n        concern: 0",
        in: care
      )
      .replacing(
        "- id: yes\n        label: Yes\n        to: care.refer",
        with: "- id: yes # expect: \(flaw) [monotone-concern]\n        label: Yes\n"
          + "        to: care.watch", in: care)
    expectAsMarked(fixture, [.monotoneConcern])
    let other = try #require(fixture.diagnostics([.monotoneConcern]).first?.other)
    #expect(other.words == "the answer it is compared with")
    #expect(other.mark.line == 40)
  }

  @Test("a fall a long way down the route counts as much as one at the answer")
  func floor() throws {
    // "Yes" leads to a question whose first answer only watches.
    let flaw =
      "\"Yes\" can end in watch-and-record, but \"No\" never ends below "
      + "immediate-protection [monotone-concern]"
    let fixture = try Fixture.sound
      .replacing(
        "to: care.sure\n        concern: 0", with: "to: danger.act\n        concern: 0", in: care
      )
      .replacing(
        "- id: yes\n        label: Yes\n        to: danger.act",
        with: "- id: yes # expect: \(flaw)\n        label: Yes\n        to: care.sure", in: care)
    expectAsMarked(fixture, [.monotoneConcern])
  }

  @Test("\"Not sure\" of harm that protects less than the most worrying answer is refused")
  func notSure() throws {
    let flaw =
      "\"Not sure\" can end in watch-and-record, but \"Yes\" never ends below "
      + "immediate-protection [monotone-concern]"
    let fixture = try Fixture.sound.replacing(
      "- id: not-sure\n        label: Not sure\n        not-sure: yes\n        to: danger.act",
      with: "- id: not-sure # expect: \(flaw)\n        label: Not sure\n        not-sure: yes\n"
        + "        to: care.ask", in: care)
    expectAsMarked(fixture, [.monotoneConcern])
  }

  @Test("\"Not sure\" of something practical that does not lead to an action is refused")
  func practical() throws {
    let flaw = "\"Not sure\" on a practical question leads to an action that finds out"
    let fixture = try Fixture.sound.replacing(
      "not-sure: yes\n        to: care.ask",
      with: "not-sure: yes\n        to: care.watch # expect: \(flaw) [monotone-concern]", in: care)
    // care.ask stays within reach: outcomes point to it.
    expectAsMarked(fixture)
  }

  private let care = "flows/care.yaml"
}
