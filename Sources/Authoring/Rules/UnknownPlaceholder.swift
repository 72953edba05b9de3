extension Rule {
  static let unknownPlaceholder = Rule(
    "unknown-placeholder",
    "Braces stand only in `{lead}`, and only in the words of a step: what it says and why, the "
      + "child's voice, actions, tasks and the parts of an outcome; not its title or answers."
  ) { draft in
    let inSteps = Set(draft.steps.flatMap(\.passages).map(\.text.mark))
    let titles = Set(draft.steps.flatMap { [$0.title.mark] + $0.choices.map(\.label.mark) })
    return draft.passages.map(\.text).filter { text in
      let parts = text.value.split(separator: "{", omittingEmptySubsequences: false)
      let isKnown = parts.dropFirst().allSatisfy { $0.hasPrefix("lead}") }
      let count = text.value.filter { $0 == "}" }.count
      if parts.count == 1 && count == 0 { return false }
      let isAllowed = inSteps.contains(text.mark) && !titles.contains(text.mark)
      return !isKnown || count != parts.count - 1 || !isAllowed
    }.map { .unknown($0) }
  }
}

extension Diagnostic {
  fileprivate static func unknown(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      text.mark, "unknown-placeholder",
      "the one placeholder is {lead}, in the words of a step other than titles and answers")
  }
}
