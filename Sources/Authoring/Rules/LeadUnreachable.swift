extension Rule {
  static let leadUnreachable = Rule(
    "lead-unreachable",
    "An action that tells your lead or manager says what to do if they cannot be reached."
  ) { draft in
    draft.steps.flatMap(\.actions).filter { action in
      let texts = [action.text.value] + action.wordings.map(\.text.value)
      return action.otherwise == nil && texts.contains { $0.tellsALead }
    }.map { .noOtherwise($0) }
  }
}

extension String {
  /// True for "tell your lead" and its kind.
  fileprivate var tellsALead: Bool {
    let words = lowercased()
    let verbs = ["tell ", "talk to ", "talk it over with ", "speak to ", "ask ", "ring ", "call "]
    let people = ["your lead", "your manager", "safeguarding lead", "{lead}"]
    return verbs.contains { verb in people.contains { words.contains(verb + $0) } }
      || verbs.contains { verb in people.contains { words.contains(verb + "your " + $0) } }
  }
}

extension Diagnostic {
  fileprivate static func noOtherwise(_ action: DraftAction) -> Diagnostic {
    Diagnostic(
      action.text.mark, "lead-unreachable",
      "this tells a lead or manager; say what to do if they cannot be reached, with `otherwise`")
  }
}
