extension Rule {
  static let unknownTarget = Rule(
    "unknown-target", "Every answer, door and way on leads to a step that exists."
  ) { draft in
    let names = draft.steps.map(\.id.value)
    let known = Set(names)
    var targets = draft.doors.map(\.target) + [draft.emergency]
    targets += draft.timescales.compactMap(\.missed)
    for step in draft.steps {
      targets += step.choices.map(\.target)
      targets += step.outcome?.pointers ?? []
    }
    return targets.filter { !known.contains($0.value) }.map { .unknown($0, among: names) }
  }
}

extension Diagnostic {
  fileprivate static func unknown(_ target: Located<String>, among names: [String]) -> Diagnostic {
    Diagnostic(
      target.mark, "unknown-target",
      "there is no step \"\(target.value)\"" + suggestion(for: target.value, among: names))
  }
}
