extension Rule {
  static let noScenario = Rule(
    "no-scenario", "Every outcome is the end of at least one scenario."
  ) { draft in
    let ends = Set(draft.scenarios.map(\.ends.value))
    return draft.steps.filter { $0.kind == .outcome && !ends.contains($0.code.value) }
      .map { .unwalked($0) }
  }
}

extension Diagnostic {
  fileprivate static func unwalked(_ step: DraftStep) -> Diagnostic {
    Diagnostic(step.code.mark, "no-scenario", "no scenario ends at \(step.code.value)")
  }
}
