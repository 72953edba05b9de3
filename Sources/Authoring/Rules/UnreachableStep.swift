extension Rule {
  static let unreachableStep = Rule(
    "unreachable-step", "Every step can be reached from a door or from the emergency key."
  ) { draft in
    let graph = DraftGraph(draft)
    var starts = (draft.doors.map(\.target.value) + [draft.emergency.value])
      .compactMap { graph.place(of: $0) }
    var reached = graph.reachable(from: starts)
    // What a reached outcome points to is one key away from it.
    while true {
      let outcomes = reached.compactMap { graph.steps[$0].outcome }
      let pointers = outcomes.flatMap(\.pointers)
      starts += pointers.compactMap { graph.place(of: $0.value) }
      let further = graph.reachable(from: starts)
      if further == reached { break }
      reached = further
    }
    return draft.steps.indices.filter { !reached.contains($0) }
      .map { .unreachable(draft.steps[$0]) }
  }
}

extension Diagnostic {
  fileprivate static func unreachable(_ step: DraftStep) -> Diagnostic {
    Diagnostic(step.id.mark, "unreachable-step", "no door leads to \"\(step.id.value)\"")
  }
}
