extension Rule {
  static let unknownProvision = Rule(
    "unknown-provision", "Every citation names a provision that exists."
  ) { draft in
    let names = draft.provisions.map(\.id.value)
    let known = Set(names)
    var seen = Set<Mark>()
    let history = draft.changes.flatMap { $0.was + $0.now } + draft.same.flatMap(\.self)
    let named = draft.citations + history + draft.verdicts.flatMap(\.provisions)
    return named.filter { !known.contains($0.value) && seen.insert($0.mark).inserted }
      .map { .unknown($0, among: names) }
  }
}

extension Draft {
  /// Every citation of the content, as written.
  var citations: [Located<String>] {
    var cites = stages.flatMap(\.cites) + timescales.flatMap(\.cites) + terms.flatMap(\.cites)
    for step in steps {
      cites += step.cites + step.actions.flatMap(\.cites) + step.others.flatMap(\.cites)
      cites += step.choices.flatMap(\.cites) + (step.outcome?.expect.flatMap(\.cites) ?? [])
      cites += step.outcome?.onward?.cites ?? []
    }
    return cites
  }
}

extension Diagnostic {
  fileprivate static func unknown(_ cite: Located<String>, among names: [String]) -> Diagnostic {
    Diagnostic(
      cite.mark, "unknown-provision",
      "there is no provision \"\(cite.value)\"" + suggestion(for: cite.value, among: names))
  }
}
