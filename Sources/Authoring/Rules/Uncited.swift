extension Rule {
  static let uncited = Rule(
    "uncited", "Every step, answer, action, expectation, timescale and term cites a provision."
  ) { draft in
    var diagnostics: [Diagnostic] = []
    func check(_ cites: [Located<String>], _ kind: String, _ mark: Mark) {
      if cites.isEmpty { diagnostics.append(.uncited(kind, at: mark)) }
    }
    for timescale in draft.timescales { check(timescale.cites, "timescale", timescale.id.mark) }
    for term in draft.terms { check(term.cites, "term", term.name.mark) }
    for step in draft.steps {
      check(step.cites, "step", step.id.mark)
      for action in step.actions { check(action.cites, "action", action.text.mark) }
      for other in step.others { check(other.cites, "task of another agency", other.text.mark) }
      for choice in step.choices { check(choice.cites, "answer", choice.label.mark) }
      for expectation in step.outcome?.expect ?? [] {
        check(expectation.cites, "expectation", expectation.text.mark)
      }
      if let onward = step.outcome?.onward { check(onward.cites, "way on", onward.mark) }
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func uncited(_ kind: String, at mark: Mark) -> Diagnostic {
    Diagnostic(mark, "uncited", "this \(kind) cites nothing; add `cites`")
  }
}
