import Guidance

extension Rule {
  static let reusedName = Rule(
    "reused-name",
    "A name or a code stands for one thing, and one that was retired is never used again."
  ) { draft in
    var diagnostics: [Diagnostic] = []
    func check(_ names: [Located<String>], _ kind: String) {
      var first: [String: Located<String>] = [:]
      for name in names {
        if let earlier = first[name.value] {
          diagnostics.append(.reused(kind, name, earlier: earlier))
        }
        first[name.value] = first[name.value] ?? name
        if let retired = draft.retired.first(where: { $0.value == name.value }) {
          diagnostics.append(.retired(kind, name, at: retired))
        }
      }
    }
    check(draft.editions.map(\.id), "an edition")
    check(draft.actors.map { Located($0.value.id.rawValue, at: $0.mark) }, "an actor")
    check(draft.roles.map(\.id), "a role")
    check(draft.stages.map(\.id), "a stage")
    check(draft.doors.map(\.id), "a door")
    check(draft.provisions.map(\.id), "a provision")
    check(draft.timescales.map(\.id), "a timescale")
    check(draft.terms.map(\.name), "a term")
    check(draft.events.map(\.id), "an event")
    check(draft.changes.map(\.id), "a change")
    check(draft.scenarios.map(\.id), "a scenario")
    check(draft.chapters.map(\.id), "a chapter")
    check(draft.steps.map(\.id), "a step")
    check(draft.steps.map(\.code), "a code")
    for step in draft.steps {
      check(step.choices.map(\.id), "a choice")
      check(step.choices.map(\.label), "an answer")
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func reused(
    _ kind: String, _ name: Located<String>, earlier: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      name.mark, "reused-name", "\"\(name.value)\" is already the name of \(kind)",
      other: Other(mark: earlier.mark, words: "it was used here first"))
  }

  fileprivate static func retired(
    _ kind: String, _ name: Located<String>, at retired: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      name.mark, "reused-name", "\"\(name.value)\" is retired and cannot name \(kind) again",
      other: Other(mark: retired.mark, words: "it was retired here"))
  }
}
