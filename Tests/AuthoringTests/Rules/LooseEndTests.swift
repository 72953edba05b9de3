import Testing

@testable import Authoring

@Suite("loose-end") struct LooseEndTests {
  @Test("a question may lead back to a question, as long as some answer ends")
  func backToAQuestion() throws {
    try expectStep("kind: question\n" + asks + way("danger.lost") + way("danger.end"), [])
  }

  @Test("a question with fewer than two answers is refused")
  func fewAnswers() throws {
    try expectStep(
      "kind: question\n" + asks + way("danger.end"), ["is a question with fewer than two answers"])
  }

  @Test("a question that does not say what it settles is refused")
  func noAsks() throws {
    try expectStep(
      "kind: question\n" + "    choices:\n" + way("danger.act") + way("danger.end"),
      ["is a question without `asks`, the fact it settles"])
  }

  @Test("a question that also ends the route is refused")
  func questionAndOutcome() throws {
    try expectStep(
      "kind: question\n" + asks + way("danger.act") + way("danger.end") + outcome,
      ["both ends the route and leads on"])
  }

  @Test("a question whose answers lead to no outcome is refused")
  func endless() throws {
    try expectStep(
      "kind: question\n" + asks + way("danger.lost") + way("danger.lost"),
      ["leads to no outcome, whatever is answered"])
  }

  @Test("an action without a way on is refused, and it is a route without an end")
  func noWayOn() throws {
    try expectStep(
      "kind: action\n" + actions,
      [
        "is an action, so it has one `next` and no `choices`",
        "leads to no outcome, whatever is answered",
      ])
  }

  @Test("an action with answers besides its way on is refused")
  func answersOfAnAction() throws {
    try expectStep(
      "kind: action\n" + actions + next + "    choices:\n" + way("danger.end"),
      ["is an action, so it has one `next` and no `choices`"])
  }

  @Test("an action with nothing to do is refused")
  func nothingToDo() throws {
    try expectStep("kind: action\n" + next, ["is an action with nothing to do; add `actions`"])
  }

  @Test("an action that also ends the route is refused")
  func actionAndOutcome() throws {
    try expectStep(
      "kind: action\n" + actions + next + outcome, ["both ends the route and leads on"])
  }

  @Test("an outcome without its parts is refused")
  func noOutcome() throws {
    try expectStep("kind: outcome\n", ["is an outcome without `outcome`"])
  }

  @Test("an outcome that leads on is refused")
  func outcomeAndNext() throws {
    try expectStep("kind: outcome\n" + outcome + next, ["both ends the route and leads on"])
  }

  /// Puts such a step into the sound fixture, and expects these words of it.
  private func expectStep(
    _ rest: String, _ words: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let flaws = words.map { " # expect: \"danger.lost\" \($0) [loose-end]" }.joined()
    let step = """
        - id: danger.lost\(flaws)
          code: D3
          title: Lost
          say: Here is a step.
          why: It shows a loose end.
          cites: [old.1]
          \(rest)
      """
    let fixture = try Fixture.sound.replacing(
      "  - id: danger.end", with: step + "  - id: danger.end", in: "flows/danger.yaml")
    // Nothing leads to the step, and its answers break other rules: only this one is asked.
    expectAsMarked(fixture, [.looseEnd], sourceLocation: sourceLocation)
  }

  private let asks = "    asks: whether it ends\n    choices:\n"
  private let actions = "    actions: [{now: Wait., our-reading: yes, cites: [old.1]}]\n"
  private let next = "    next: {to: danger.end, cites: [old.1]}\n"

  private func way(_ target: String) -> String {
    "      - {id: a, label: A, to: \(target), cites: [old.1]}\n"
  }

  private let outcome = """
        outcome:
          level: referral
          expect: []
          disagree: {text: Say so., to: danger.act}

    """
}
