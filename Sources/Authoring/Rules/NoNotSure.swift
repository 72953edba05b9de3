extension Rule {
  static let noNotSure = Rule(
    "no-not-sure", "Every question can be answered \"Not sure\", last of all."
  ) { draft in
    draft.steps.filter { $0.kind == .question }.compactMap { step in
      let unsure = step.choices.filter(\.isNotSure)
      guard let choice = unsure.first else { return .missing(step) }
      if unsure.count > 1 { return .several(unsure[1]) }
      return step.choices.last?.isNotSure == true ? nil : .notLast(choice)
    }
  }
}

extension Diagnostic {
  fileprivate static func missing(_ step: DraftStep) -> Diagnostic {
    Diagnostic(
      step.id.mark, "no-not-sure",
      "\"\(step.id.value)\" has no answer marked `not-sure: yes`")
  }

  fileprivate static func several(_ choice: DraftChoice) -> Diagnostic {
    Diagnostic(choice.id.mark, "no-not-sure", "a question has one \"Not sure\"")
  }

  fileprivate static func notLast(_ choice: DraftChoice) -> Diagnostic {
    Diagnostic(choice.id.mark, "no-not-sure", "\"Not sure\" comes last")
  }
}
