extension Rule {
  static let looseEnd = Rule(
    "loose-end",
    "A question has two answers or more, an action one way on, an outcome its parts, and every "
      + "route can end."
  ) { draft in
    let graph = DraftGraph(draft)
    let floors = graph.floors()
    var diagnostics: [Diagnostic] = []
    for (place, step) in draft.steps.enumerated() {
      switch step.kind {
      case .question:
        if step.choices.count < 2 { diagnostics.append(.fewAnswers(step)) }
        if step.asks == nil { diagnostics.append(.noAsks(step)) }
        if step.outcome != nil { diagnostics.append(.both(step)) }
      case .action:
        if step.choices.count != 1 { diagnostics.append(.noWayOn(step)) }
        if step.actions.isEmpty { diagnostics.append(.nothingToDo(step)) }
        if step.outcome != nil { diagnostics.append(.both(step)) }
      case .outcome:
        if step.outcome == nil { diagnostics.append(.noOutcome(step)) }
        if !step.choices.isEmpty { diagnostics.append(.both(step)) }
      }
      if floors[place] == nil, step.kind != .outcome { diagnostics.append(.endless(step)) }
    }
    return diagnostics
  }
}

extension Diagnostic {
  private static func looseEnd(_ step: DraftStep, _ words: String) -> Diagnostic {
    Diagnostic(step.id.mark, "loose-end", "\"\(step.id.value)\" " + words)
  }

  fileprivate static func fewAnswers(_ step: DraftStep) -> Diagnostic {
    looseEnd(step, "is a question with fewer than two answers")
  }

  fileprivate static func noAsks(_ step: DraftStep) -> Diagnostic {
    looseEnd(step, "is a question without `asks`, the fact it settles")
  }

  fileprivate static func noWayOn(_ step: DraftStep) -> Diagnostic {
    looseEnd(step, "is an action, so it has one `next` and no `choices`")
  }

  fileprivate static func nothingToDo(_ step: DraftStep) -> Diagnostic {
    looseEnd(step, "is an action with nothing to do; add `actions`")
  }

  fileprivate static func noOutcome(_ step: DraftStep) -> Diagnostic {
    looseEnd(step, "is an outcome without `outcome`")
  }

  fileprivate static func both(_ step: DraftStep) -> Diagnostic {
    looseEnd(step, "both ends the route and leads on")
  }

  fileprivate static func endless(_ step: DraftStep) -> Diagnostic {
    looseEnd(step, "leads to no outcome, whatever is answered")
  }
}
