import Guidance

extension Rule {
  static let unknownName = Rule(
    "unknown-name", "Every actor, role, stage, edition, event and timescale that is named exists."
  ) { draft in
    var diagnostics: [Diagnostic] = []
    func check(_ names: [Located<String>], _ kind: String, among known: [String]) {
      for name in names where !known.contains(name.value) {
        diagnostics.append(.unknown(kind, name, among: known))
      }
    }
    let actors = draft.actors.map(\.value.id.rawValue)
    let timescales = draft.timescales.map(\.id.value)
    let roles = draft.roles.map(\.id.value)
    let editions = draft.editions.map(\.id.value)
    check(draft.roles.flatMap(\.actors), "actor", among: actors)
    check(draft.provisions.flatMap(\.who), "actor", among: actors)
    check(draft.timescales.flatMap(\.who), "actor", among: actors)
    check(
      draft.editions.flatMap { [$0.replacedBy, $0.printingOf].compactMap(\.self) } + [draft.newest],
      "edition", among: editions)
    check(draft.changes.flatMap { [$0.from, $0.to] }, "edition", among: editions)
    check(draft.chapters.flatMap { $0.places.map(\.edition) }, "edition", among: editions)
    check(draft.timescales.compactMap(\.event), "event", among: draft.events.map(\.id.value))
    for step in draft.steps {
      check([step.stage], "stage", among: draft.stages.map(\.id.value))
      check(step.actions.flatMap(\.who) + step.others.flatMap(\.who), "actor", among: actors)
      let wordings = step.actions.flatMap { $0.wordings + $0.otherwiseWordings }
      check(wordings.map(\.role), "role", among: roles)
      var used = step.actions.map(\.timescale) + step.others.map(\.timescale)
      used += step.outcome?.expect.map(\.timescale) ?? []
      check(used.compactMap(\.self), "timescale", among: timescales)
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func unknown(
    _ kind: String, _ name: Located<String>, among known: [String]
  ) -> Diagnostic {
    Diagnostic(
      name.mark, "unknown-name",
      "there is no \(kind) \"\(name.value)\"" + suggestion(for: name.value, among: known))
  }
}
