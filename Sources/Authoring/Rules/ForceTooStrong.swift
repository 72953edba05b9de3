import Guidance

extension Rule {
  static let forceTooStrong = Rule(
    "force-too-strong",
    "Nothing is said more strongly than a provision it cites; \"must\" only where a cited "
      + "provision's force is must."
  ) { draft in
    let provisions = draft.provisionsByName
    func strongest(_ cites: [Located<String>]) -> Force? {
      let forces = cites.compactMap { provisions[$0.value] }.map(\.force)
      // As strong as each other, a verified word still goes before an expected one.
      return forces.max {
        ($0.strength, $0 == .expected ? 0 : 1) < ($1.strength, $1 == .expected ? 0 : 1)
      }
    }
    var diagnostics: [Diagnostic] = []
    func check(_ force: Located<Force>?, _ cites: [Located<String>]) {
      guard let force, let limit = strongest(cites) else { return }
      let isTooStrong =
        force.value.strength > limit.strength || (force.value == .should && limit == .expected)
      if isTooStrong { diagnostics.append(.tooStrong(force, limit)) }
    }
    for step in draft.steps {
      for action in step.actions {
        check(action.force, action.cites)
        if action.force == nil, !action.isOurReading { diagnostics.append(.noForce(action)) }
        if let force = action.force, action.isOurReading {
          diagnostics.append(.ourReadingBinds(force))
        }
      }
      for other in step.others { check(other.force, other.cites) }
    }
    for passage in draft.passages where passage.kind == .step && !passage.cites.isEmpty {
      if passage.text.value.containsWord("must"), strongest(passage.cites) != .must {
        diagnostics.append(.mustUnfounded(passage.text))
      }
    }
    return diagnostics
  }
}

extension Draft {
  var provisionsByName: [String: DraftProvision] {
    Dictionary(provisions.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension String {
  /// True when the word stands in the text by itself, in any case.
  func containsWord(_ word: String) -> Bool {
    split { !$0.isLetter && !$0.isNumber }.contains { $0.lowercased() == word }
  }
}

extension Diagnostic {
  fileprivate static func tooStrong(_ force: Located<Force>, _ limit: Force) -> Diagnostic {
    Diagnostic(
      force.mark, "force-too-strong",
      "\"\(force.value.rawValue)\" is stronger than the sources: the strongest cited here is "
        + "\"\(limit.rawValue)\"")
  }

  fileprivate static func noForce(_ action: DraftAction) -> Diagnostic {
    Diagnostic(
      action.text.mark, "force-too-strong",
      "an action carries the `force` of its source, or `our-reading: yes`")
  }

  fileprivate static func ourReadingBinds(_ force: Located<Force>) -> Diagnostic {
    Diagnostic(force.mark, "force-too-strong", "our own reading binds nobody: leave out `force`")
  }

  fileprivate static func mustUnfounded(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      text.mark, "force-too-strong", "this says \"must\", and nothing it cites has that force")
  }
}
