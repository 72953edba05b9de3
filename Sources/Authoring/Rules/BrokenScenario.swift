extension Rule {
  static let brokenScenario = Rule(
    "broken-scenario",
    "Every scenario walks the tree: each answer belongs to the question it comes to, and it ends "
      + "where it says."
  ) { draft in
    let walk = ScenarioWalk(draft)
    return draft.scenarios.compactMap { walk.flaw(of: $0) }
  }
}

/// Walks scenarios through a draft.
private struct ScenarioWalk {
  private let draft: Draft
  private let graph: DraftGraph
  private let codes: [String: Int]

  init(_ draft: Draft) {
    self.draft = draft
    graph = DraftGraph(draft)
    codes = Dictionary(
      draft.steps.enumerated().map { ($1.code.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a scenario first leaves the tree; nothing where it walks to its end.
  func flaw(of scenario: DraftScenario) -> Diagnostic? {
    guard var place = start(of: scenario.start) else {
      return .broken(scenario.id, "it starts at no door and at no step")
    }
    for answer in scenario.answers {
      guard let question = question(from: place) else {
        return .broken(answer.at, "no question is left: the walk ends before it")
      }
      let step = graph.steps[question]
      guard step.code.value == answer.at.value else {
        return .broken(answer.at, "the walk comes to \(step.code.value), not to this step")
      }
      guard let choice = step.choices.first(where: { $0.id.value == answer.choice.value }) else {
        let known = step.choices.map(\.id.value)
        let words = suggestion(for: answer.choice.value, among: known, orList: true)
        return .broken(answer.choice, "\(step.code.value) has no such answer\(words)")
      }
      guard let next = graph.place(of: choice.target.value) else { return nil }
      place = next
    }
    if let question = question(from: place) {
      return .broken(scenario.ends, "\(graph.steps[question].code.value) is not answered yet")
    }
    guard let end = end(from: place), graph.steps[end].code.value == scenario.ends.value else {
      let code = end(from: place).map { graph.steps[$0].code.value } ?? "no outcome"
      return .broken(scenario.ends, "the walk ends at \(code)")
    }
    return nil
  }

  private func start(of start: DraftScenario.Start) -> Int? {
    switch start {
    case .door(let name):
      draft.doors.first { $0.id.value == name.value }.flatMap { graph.place(of: $0.target.value) }
    case .code(let code): codes[code.value]
    }
  }

  /// The question that the way on leads to, through actions; nothing where it ends first.
  private func question(from place: Int) -> Int? {
    end(from: place).flatMap { graph.steps[$0].kind == .question ? $0 : nil }
  }

  /// The first step from here on that is no action; nothing in a circle of actions.
  private func end(from place: Int) -> Int? {
    var (place, seen) = (place, Set<Int>())
    while graph.steps[place].kind == .action, seen.insert(place).inserted {
      guard let next = graph.targets(of: place).first else { return nil }
      place = next
    }
    return graph.steps[place].kind == .action ? nil : place
  }
}

extension Diagnostic {
  fileprivate static func broken(_ place: Located<String>, _ words: String) -> Diagnostic {
    Diagnostic(place.mark, "broken-scenario", "\"\(place.value)\": \(words)")
  }
}
