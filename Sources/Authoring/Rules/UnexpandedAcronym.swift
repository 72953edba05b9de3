extension Rule {
  /// What everybody knows by its letters.
  static let knownAcronyms: Set<String> = ["GOV", "GP", "NHS", "NSPCC", "UK", "UN"]

  static let unexpandedAcronym = Rule(
    "unexpanded-acronym",
    "An acronym stands in brackets behind the words it is short for, at its first use on a step."
  ) { draft in
    draft.steps.flatMap { step -> [Diagnostic] in
      var explained = knownAcronyms
      // Why it is asked stands on a screen of its own, which opens after the step.
      let why = step.why.mark
      let passages =
        step.passages.filter { $0.text.mark != why } + step.passages.filter { $0.text.mark == why }
      return passages.compactMap { passage in
        let text = passage.text.value
        for word in text.acronyms where !explained.contains(word) {
          if text.contains("(\(word)") || text.contains("\(word) (") {
            explained.insert(word)
          } else {
            return .unexpanded(word, passage.text)
          }
        }
        return nil
      }
    }
  }
}

extension String {
  /// Words of two capital letters or more.
  var acronyms: [String] {
    split { !$0.isLetter }.map(String.init).filter { word in
      word.count > 1 && word.allSatisfy { $0.isUppercase }
    }
  }
}

extension Diagnostic {
  fileprivate static func unexpanded(_ word: String, _ text: Located<String>) -> Diagnostic {
    Diagnostic(
      text.mark, "unexpanded-acronym",
      "\"\(word)\" is not explained on this step; write the words, then (\(word))")
  }
}
