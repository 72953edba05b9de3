extension Rule {
  static let outcomeIncomplete = Rule(
    "outcome-incomplete",
    "Every outcome says whom to tell, what to record, what to watch for, when to come back, what "
      + "to expect and how to disagree."
  ) { draft in
    draft.steps.flatMap { step -> [Diagnostic] in
      guard let outcome = step.outcome else { return [] }
      var missing: [String] = []
      if outcome.level == nil { missing.append("level") }
      if outcome.tell.isEmpty { missing.append("tell") }
      if outcome.record.isEmpty { missing.append("record") }
      if outcome.watchFor.isEmpty { missing.append("watch-for") }
      if outcome.comeBackIf.isEmpty { missing.append("come-back-if") }
      if outcome.expect.isEmpty { missing.append("expect") }
      if outcome.disagree == nil { missing.append("disagree") }
      return missing.map { .missing($0, step, outcome) }
    }
  }
}

extension Diagnostic {
  fileprivate static func missing(
    _ part: String, _ step: DraftStep, _ outcome: DraftOutcome
  ) -> Diagnostic {
    Diagnostic(
      outcome.mark, "outcome-incomplete", "the outcome \"\(step.id.value)\" has no `\(part)`")
  }
}
