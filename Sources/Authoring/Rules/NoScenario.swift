extension Rule {
  static let noScenario = Rule(
    "no-scenario", "Every outcome that answers a worry is the end of at least one scenario."
  ) { draft in
    let informing = Set(draft.stages.filter(\.isInformation).map(\.id.value))
    let ends = Set(draft.scenarios.map(\.ends.value))
    return draft.steps.filter { step in
      step.kind == .outcome && !ends.contains(step.code.value)
        && !informing.contains(step.stage.value)
    }
    .map { .unwalked($0) }
  }
}

extension Diagnostic {
  fileprivate static func unwalked(_ step: DraftStep) -> Diagnostic {
    Diagnostic(step.code.mark, "no-scenario", "no scenario ends at \(step.code.value)")
  }
}
