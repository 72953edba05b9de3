import Testing

@testable import Authoring

@Suite("broken-scenario") struct BrokenScenarioTests {
  @Test("a scenario walks through actions, and may come to a question again")
  func sound() {
    #expect(!Fixture.sound.diagnostics(Rule.all).contains { $0.rule == "broken-scenario" })
  }

  /// What is changed, and the flaw at which line.
  struct Break: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let flaw: String

    var testDescription: String { "\(new): \(flaw)" }
  }

  @Test(
    "one that leaves the tree is refused where it leaves it",
    arguments: [
      Break(
        old: "    ends: C5", new: "    ends: C6", flaw: "\"C6\": the walk ends at C5"),
      Break(
        old: "        choose: yes", new: "        choose: yess",
        flaw: "\"yess\": C2 has no such answer; did you mean \"yes\"?"),
      Break(
        old: "      - at: C1", new: "      - at: C3",
        flaw: "\"C3\": the walk comes to C1, not to this step"),
      Break(
        old: "    door: worried", new: "    door: nowhere", flaw: ""),
      Break(
        old: "    from: D1", new: "    from: C1", flaw: ""),
    ])
  func broken(_ change: Break) throws {
    let mark = change.flaw.isEmpty ? "" : " # expect: \(change.flaw) [broken-scenario]"
    var fixture = try Fixture.sound.replacing(
      change.old + "\n", with: change.new + mark + "\n", in: "scenarios/care.yaml")
    if change.old.contains("door:") {
      let flaw = "\"referred\": it starts at no door and at no step [broken-scenario]"
      fixture = try fixture.expecting(flaw, behind: "  - id: referred", in: "scenarios/care.yaml")
    }
    if change.old.contains("from: D1") {
      let flaw = "\"D2\": C1 is not answered yet [broken-scenario]"
      fixture = try fixture.expecting(flaw, behind: "    ends: D2", in: "scenarios/care.yaml")
    }
    expectAsMarked(fixture, [.brokenScenario])
  }

  @Test("an answer after the end is refused")
  func tooLong() throws {
    let flaw = "\"C2\": no question is left: the walk ends before it [broken-scenario]"
    let fixture = try Fixture.sound.replacing(
      "        because: It had a cause, and it passed.\n",
      with: "        because: It had a cause.\n      - at: C2 # expect: \(flaw)\n"
        + "        choose: no\n        because: Again.\n", in: "scenarios/care.yaml")
    expectAsMarked(fixture, [.brokenScenario])
  }
}
