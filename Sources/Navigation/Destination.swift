package import Guidance

/// What a typed name leads to: a step by its code, or provisions by name or place.
package enum Destination: Hashable, Sendable {
  case step(Step.ID)
  case provisions([Provision.ID])

  /// Understands `R4`, `referral.ready`, `wt18.REF-01` and `WT2018 Introduction 16`, in any case.
  ///
  /// - Complexity: O(*n*) in the number of steps and provisions.
  package init?(_ text: String, in library: Library) {
    let name = text.folded
    if name.isEmpty { return nil }
    if let step = library.steps.first(where: {
      $0.code.folded == name || $0.id.rawValue.folded == name
    }) {
      self = .step(step.id)
      return
    }
    let ids = library.provisions.map(\.id).filter {
      $0.rawValue.folded == name || library.citation($0).place == name.place
    }
    if ids.isEmpty { return nil }
    self = .provisions(ids)
  }
}

extension String {
  /// A place as it is compared: with or without the word before the number of a paragraph.
  fileprivate var place: String { words.filter { $0 != "paragraph" }.joined(separator: " ") }

  /// The words in lower case, parted by single blanks, with what is not a letter or figure left
  /// out: how names are compared.
  var folded: String { words.joined(separator: " ") }

  /// The runs of letters and figures, in lower case.
  var words: [String] {
    split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }
}
