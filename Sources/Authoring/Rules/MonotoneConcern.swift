import Guidance

extension Rule {
  static let monotoneConcern = Rule(
    "monotone-concern",
    "A more worrying answer never leads to less protection, nor does \"Not sure\"; on a practical "
      + "question \"Not sure\" leads to an action that finds out."
  ) { draft in
    let graph = DraftGraph(draft)
    let floors = graph.floors()
    func floor(_ choice: DraftChoice) -> ProtectionLevel? {
      graph.place(of: choice.target.value).flatMap { floors[$0] }
    }
    return draft.steps.filter { $0.kind == .question }.flatMap { step in
      var diagnostics: [Diagnostic] = []
      let definite = step.choices.filter { !$0.isNotSure }
      for choice in definite {
        let calmer = definite.filter { $0.concern < choice.concern }
        let best = calmer.max { (floor($0)?.rank ?? -1) < (floor($1)?.rank ?? -1) }
        if let best, let high = floor(best), let low = floor(choice), low < high {
          diagnostics.append(.falls(choice, low, below: best, high))
        }
      }
      guard let unsure = step.choices.last(where: \.isNotSure),
        let place = graph.place(of: unsure.target.value)
      else { return diagnostics }
      switch step.subject {
      case .practical:
        if graph.steps[place].kind != .action { diagnostics.append(.findsNothingOut(unsure)) }
      case .harm:
        // Where several are most worrying, the one that protects most is the measure.
        let most = definite.map(\.concern).max()
        let worst = definite.filter { $0.concern == most }
          .max { (floor($0)?.rank ?? -1) < (floor($1)?.rank ?? -1) }
        if let worst, let high = floor(worst), let low = floors[place], low < high {
          diagnostics.append(.falls(unsure, low, below: worst, high))
        }
      }
      return diagnostics
    }
  }
}

extension Diagnostic {
  fileprivate static func falls(
    _ choice: DraftChoice, _ low: ProtectionLevel, below other: DraftChoice,
    _ high: ProtectionLevel
  ) -> Diagnostic {
    Diagnostic(
      choice.id.mark, "monotone-concern",
      "\"\(choice.label.value)\" can end in \(low.rawValue), but \"\(other.label.value)\" never "
        + "ends below \(high.rawValue)",
      other: Other(mark: other.id.mark, words: "the answer it is compared with"))
  }

  fileprivate static func findsNothingOut(_ choice: DraftChoice) -> Diagnostic {
    Diagnostic(
      choice.target.mark, "monotone-concern",
      "\"\(choice.label.value)\" on a practical question leads to an action that finds out")
  }
}
