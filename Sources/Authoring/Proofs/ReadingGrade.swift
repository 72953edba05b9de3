/// How many years of school a text asks for, after Flesch and Kincaid: from the length of its
/// sentences and the syllables of its words.
///
/// **Source:** Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75 (1975).
package struct ReadingGrade: Sendable {
  package private(set) var sentences = 0
  package private(set) var words = 0
  package private(set) var syllables = 0

  package init(_ texts: [String] = []) { for text in texts { add(text) } }

  package mutating func add(_ text: String) {
    for sentence in text.sentences {
      let own = sentence.split { !$0.isLetter && $0 != "'" }
      if own.isEmpty { continue }
      sentences += 1
      words += own.count
      syllables += own.map { Self.syllables(in: $0) }.reduce(0, +)
    }
  }

  /// Nothing where there is no word.
  package var grade: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  /// Runs of vowels, without a silent e at the end: right for most words of English.
  package static func syllables(in word: Substring) -> Int {
    let letters = word.lowercased().filter(\.isLetter)
    var count = 0
    var isAfterVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !isAfterVowel { count += 1 }
      isAfterVowel = isVowel
    }
    let isSilent = letters.hasSuffix("e") && !letters.hasSuffix("le") && !letters.hasSuffix("ee")
    if isSilent, count > 1 { count -= 1 }
    if letters.hasSuffix("ed"), !letters.hasSuffix("ted"), !letters.hasSuffix("ded"), count > 1 {
      count -= 1
    }
    return max(1, count)
  }
}
