extension Rule {
  /// Words in a sentence at most. The aim is about twenty; a term of art may need a few more.
  static let longestSentence = 26

  static let longSentence = Rule(
    "long-sentence", "A sentence that a practitioner reads on a step has 26 words at most."
  ) { draft in
    draft.passages.filter { $0.kind == .step }.compactMap { passage in
      let longest = passage.text.value.sentences.map(\.wordCount).max() ?? 0
      return longest > longestSentence ? .long(passage.text, longest) : nil
    }
  }
}

extension String {
  /// The sentences of a text: parted by a full stop, question mark, colon or semicolon.
  package var sentences: [Substring] {
    split { ".?!:;".contains($0) }.filter { $0.contains(where: \.isLetter) }
  }
}

extension Substring {
  /// Runs of letters and figures, parted by blanks.
  package var wordCount: Int { split(separator: " ").count }
}

extension Diagnostic {
  fileprivate static func long(_ text: Located<String>, _ count: Int) -> Diagnostic {
    Diagnostic(
      text.mark, "long-sentence",
      "a sentence of \(count) words; at most \(Rule.longestSentence) can be taken in at a glance")
  }
}
