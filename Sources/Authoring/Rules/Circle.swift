extension Rule {
  static let circle = Rule(
    "circle", "Nobody comes back to the same screen without having given a new answer."
  ) { draft in
    // Only actions lead on without an answer, and each has one way on.
    let graph = DraftGraph(draft)
    var reported = Set<Int>()
    var diagnostics: [Diagnostic] = []
    for start in draft.steps.indices {
      var seen: [Int] = []
      var place = start
      while draft.steps[place].kind == .action, !seen.contains(place),
        let next = graph.targets(of: place).first
      {
        seen.append(place)
        place = next
      }
      guard seen.contains(place), reported.isDisjoint(with: seen) else { continue }
      reported.formUnion(seen)
      diagnostics.append(.circle(draft.steps[place]))
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func circle(_ step: DraftStep) -> Diagnostic {
    Diagnostic(
      step.choices.first?.target.mark ?? step.id.mark, "circle",
      "\"\(step.id.value)\" comes round to itself without a question on the way")
  }
}
