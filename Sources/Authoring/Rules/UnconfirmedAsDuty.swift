import Guidance

extension Rule {
  static let unconfirmedAsDuty = Rule(
    "unconfirmed-as-duty",
    "What is unconfirmed or not in force carries no action, task, deadline or answer."
  ) { draft in
    let provisions = draft.provisionsByName
    var cites = draft.timescales.flatMap(\.cites)
    for step in draft.steps {
      cites += step.actions.flatMap(\.cites) + step.others.flatMap(\.cites)
      cites += step.choices.flatMap(\.cites) + (step.outcome?.expect.flatMap(\.cites) ?? [])
      cites += step.outcome?.onward?.cites ?? []
      if step.kind != .question { cites += step.cites }
    }
    return cites.filter { provisions[$0.value]?.standing == .notAsDuty }.map { .asDuty($0) }
  }
}

extension Diagnostic {
  fileprivate static func asDuty(_ cite: Located<String>) -> Diagnostic {
    Diagnostic(
      cite.mark, "unconfirmed-as-duty",
      "\"\(cite.value)\" is unconfirmed or not in force, so nothing to be done can rest on it")
  }
}
