extension Document {
  /// Where words stand in the text one after another, whatever their capitals and signs.
  ///
  /// The last word may be the beginning of one: `safeg` finds `safeguarding`.
  ///
  /// - Complexity: O(*n*).
  package func find(_ query: String, limit: Int = 500) -> [TextSpan] {
    let wanted = Words.of(query)
    guard let last = wanted.last else { return [] }
    var spans: [TextSpan] = []
    for (place, passage) in passages.enumerated() {
      for (number, block) in passage.blocks.enumerated() {
        let words = PlacedWord.all(in: block.text)
        for start in words.indices where words.count - start >= wanted.count {
          let end = start + wanted.count - 1
          let isFound =
            zip(words[start..<end], wanted).allSatisfy { $0.word == $1 }
            && words[end].word.hasPrefix(last)
          guard isFound else { continue }
          let range = words[start].range.lowerBound..<words[end].range.upperBound
          spans.append(TextSpan(passage: place, block: number, range: range))
          if spans.count == limit { return spans }
        }
      }
    }
    return spans
  }
}

/// A word of a text as it is compared, with where it stands.
struct PlacedWord: Sendable {
  let word: String

  /// In bytes of UTF-8, signs beside the word included where no blank parts them.
  let range: Range<Int>

  /// - Complexity: O(*n*).
  static func all(in text: String) -> [PlacedWord] {
    var words: [PlacedWord] = []
    for whole in text.split(separator: " ") {
      // A footnote mark is not part of the word it stands behind.
      let bracket = whole.firstIndex(of: "[") ?? whole.endIndex
      let isMarked = !FootnoteMarks.numbers(in: String(whole[bracket...])).isEmpty
      let token = isMarked ? whole[..<bracket] : whole
      // Signs at either end are not part of what is found.
      let start = token.drop { !$0.isLetter && !$0.isNumber }
      guard let last = start.lastIndex(where: { $0.isLetter || $0.isNumber }) else { continue }
      let lower = text.utf8.distance(from: text.startIndex, to: start.startIndex)
      let upper = text.utf8.distance(from: text.startIndex, to: start.index(after: last))
      for word in Words.of(String(start[...last])) {
        words.append(PlacedWord(word: word, range: lower..<upper))
      }
    }
    return words
  }
}
