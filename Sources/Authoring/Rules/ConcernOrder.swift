extension Rule {
  static let concernOrder = Rule(
    "concern-order", "The answers to a question stand from least to most worrying."
  ) { draft in
    draft.steps.filter { $0.kind == .question }.flatMap { step in
      let definite = step.choices.filter { !$0.isNotSure }
      return zip(definite, definite.dropFirst()).filter { $0.concern > $1.concern }
        .map { Diagnostic.outOfOrder($1, after: $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func outOfOrder(
    _ choice: DraftChoice, after earlier: DraftChoice
  ) -> Diagnostic {
    Diagnostic(
      choice.id.mark, "concern-order",
      "\"\(choice.label.value)\" has concern \(choice.concern), below the \(earlier.concern) of "
        + "the answer above it",
      other: Other(mark: earlier.id.mark, words: "the more worrying answer stands here"))
  }
}
