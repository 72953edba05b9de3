import Testing

@testable import Authoring

@Suite("no-scenario") struct NoScenarioTests {
  @Test("an outcome that a scenario ends at is let through")
  func sound() {
    #expect(!Fixture.sound.diagnostics(Rule.all).contains { $0.rule == "no-scenario" })
  }

  @Test("an outcome that none ends at is refused at its code")
  func flawed() throws {
    let flaw = "no scenario ends at C6 [no-scenario]"
    let fixture = try Fixture.sound
      .replacing("    ends: C6\n", with: "    ends: C5\n", in: "scenarios/care.yaml")
      .expecting(flaw, behind: "    code: C6", in: "flows/care.yaml")
    expectAsMarked(fixture, [.noScenario])
  }
}
