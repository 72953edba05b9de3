extension Rule {
  static let supersededTerm = Rule(
    "superseded-term",
    "A superseded term stands only where it is explained as old: in the glossary, in the names a "
      + "stage is searched by, in an edition's history and in what an older provision says."
  ) { draft in
    draft.passages.filter { $0.kind == .step || $0.kind == .story }.flatMap { passage in
      draft.superseded.filter { passage.text.value.containsTerm($0.word.value) }
        .map { .superseded($0, passage.text) }
    }
  }
}

extension String {
  /// True when the words of the term stand in the text one after the other, in any case.
  fileprivate func containsTerm(_ term: String) -> Bool {
    func words(_ text: String) -> [String] {
      text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
    let (own, sought) = (words(self), words(term))
    guard !sought.isEmpty, own.count >= sought.count else { return false }
    return (0...(own.count - sought.count)).contains {
      own[$0..<($0 + sought.count)].elementsEqual(sought)
    }
  }
}

extension Diagnostic {
  fileprivate static func superseded(
    _ old: DraftSuperseded, _ text: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      text.mark, "superseded-term",
      "\"\(old.word.value)\" is superseded; write \"\(old.now.value)\"",
      other: Other(mark: old.word.mark, words: "listed as superseded here"))
  }
}
