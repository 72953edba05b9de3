import Guidance

extension Rule {
  static let overfull = Rule(
    "overfull",
    "A step says something, its title has 60 characters at most, it has seven actions at most and "
      + "nine answers at most."
  ) { draft in
    draft.steps.flatMap { step -> [Diagnostic] in
      var diagnostics: [Diagnostic] = []
      if step.text.isEmpty { diagnostics.append(.silent(step)) }
      if step.title.value.count > 60 { diagnostics.append(.longTitle(step)) }
      if step.actions.count > 7 { diagnostics.append(.tooMany("actions", 7, step)) }
      if step.choices.count > 9 { diagnostics.append(.tooMany("answers", 9, step)) }
      return diagnostics
    }
  }
}

extension Diagnostic {
  fileprivate static func silent(_ step: DraftStep) -> Diagnostic {
    Diagnostic(step.id.mark, "overfull", "\"\(step.id.value)\" says nothing; add `say`")
  }

  fileprivate static func longTitle(_ step: DraftStep) -> Diagnostic {
    Diagnostic(
      step.title.mark, "overfull",
      "a title of \(step.title.value.count) characters; at most 60 fit the first line")
  }

  fileprivate static func tooMany(
    _ kind: String, _ limit: Int, _ step: DraftStep
  ) -> Diagnostic {
    Diagnostic(
      step.id.mark, "overfull",
      "\"\(step.id.value)\" has more than \(limit) \(kind); one screen holds no more")
  }
}
