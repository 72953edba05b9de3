import Guidance

extension Rule {
  static let unusedProvision = Rule(
    "unused-provision", "Every provision carries something in the guide, or says why not."
  ) { draft in
    let used = Set(draft.citations.map(\.value))
    return draft.provisions.filter { $0.unused == nil && !used.contains($0.id.value) }
      .map { .unused($0) }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ provision: DraftProvision) -> Diagnostic {
    Diagnostic(
      provision.id.mark, "unused-provision",
      "nothing rests on \"\(provision.id.value)\"; use it, or say why not with `unused`")
  }
}
