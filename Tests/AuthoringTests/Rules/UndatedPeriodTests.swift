import Testing

@testable import Authoring

@Suite("undated-period") struct UndatedPeriodTests {
  @Test("a period with an event and a way on, or with a reason, is let through")
  func sound() {
    #expect(!Fixture.sound.diagnostics().contains { $0.rule == "undated-period" })
  }

  @Test(
    "a period with half of it, or with both, is refused at its name",
    arguments: [
      ("    event: referred\n    missed: danger.act\n", "", "ts.answer"),
      ("    event: referred\n", "", "ts.answer"),
      ("    missed: danger.act\n", "", "ts.answer"),
      ("    missed: danger.act\n", "    missed: danger.act\n    undated: No.\n", "ts.answer"),
      ("    undated: Nobody counts it.\n", "", "ts.visit"),
      ("    undated: Nobody counts it.\n", "    event: referred\n", "ts.visit"),
    ])
  func flawed(old: String, new: String, name: String) throws {
    let flaw =
      "\"\(name)\" needs `event` and `missed`, or `undated` and nothing else [undated-period]"
    let fixture = try Fixture.sound.replacing(old, with: new, in: "timescales.yaml")
      .expecting(flaw, behind: "  - id: \(name)", in: "timescales.yaml")
    expectAsMarked(fixture, [.undatedPeriod])
  }
}
