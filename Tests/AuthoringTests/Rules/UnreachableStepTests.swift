import Testing

@Suite("unreachable-step") struct UnreachableStepTests {
  @Test("a step that only a reached outcome points to is reached")
  func pointer() throws {
    // Both ways to talk it over, on an outcome's page: no answer leads to care.ask any more.
    expectAsMarked(
      try Fixture.sound.replacing(
        "to: care.ask\n        cites: [old.3]", with: "to: care.refer\n        cites: [old.3]",
        in: "flows/care.yaml"))
  }

  @Test("the emergency step needs no door")
  func emergency() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "    to: care.danger", with: "    to: danger.act", in: "library.yaml"
      ).expectingUnreachable(["care.danger", "care.sure", "care.refer", "care.watch"])
        .expectingUnreachable(["care.ask", "care.referred"]))
  }

  @Test("a step that no route reaches is refused")
  func orphan() throws {
    let fixture = try Fixture.sound.replacing(
      "  - id: danger.end", with: orphan("action", rest: action) + "  - id: danger.end",
      in: "flows/danger.yaml")
    expectAsMarked(fixture)
  }

  @Test("an outcome does not reach itself by pointing to itself")
  func selfPointing() throws {
    let fixture = try Fixture.sound.replacing(
      "  - id: danger.end", with: orphan("outcome", rest: outcome) + "  - id: danger.end",
      in: "flows/danger.yaml")
    expectAsMarked(fixture)
  }

  private func orphan(_ kind: String, rest: String) -> String {
    """
      - id: danger.lost # expect: no door leads to "danger.lost" [unreachable-step]
        code: D3
        kind: \(kind)
        title: Lost
        say: Nobody comes here.
        why: Nothing leads here.
        cites: [old.1]

    """ + rest
  }

  private let action = """
        actions: [{now: Wait., our-reading: yes, cites: [old.1]}]
        next: {to: danger.end, cites: [old.1]}

    """

  private let outcome = """
        outcome:
          level: referral
          tell: [Somebody.]
          record: [Something.]
          watch-for: [Anything.]
          come-back-if: [It goes on.]
          expect: [{text: A word., cites: [old.1], if-not: danger.lost}]
          disagree: {text: Say so., to: danger.lost}

    """
}

extension Fixture {
  fileprivate func expectingUnreachable(_ steps: [String]) throws -> Fixture {
    try steps.reduce(self) { fixture, step in
      try fixture.expecting(
        "no door leads to \"\(step)\" [unreachable-step]", behind: "  - id: \(step)",
        in: "flows/care.yaml")
    }
  }
}
