/// Counts phrases in a text, all of them in one reading.
enum PhraseFinder {
  /// How often each phrase occurs.
  ///
  /// - Parameter phrases: words as `Words` has them, parted by one blank.
  /// - Complexity: O(*n*) in the words of the text.
  static func count(_ phrases: [String], in document: Document) -> [String: Int] {
    var byFirst: [String: [[String]]] = [:]
    for phrase in Set(phrases) {
      let words = phrase.split(separator: " ").map(String.init)
      byFirst[words[0], default: []].append(words)
    }
    var counts: [String: Int] = [:]
    let texts =
      [document.title] + document.passages.flatMap { [$0.heading ?? ""] + $0.blocks.map(\.text) }
      + document.notes.map(\.text)
    for text in texts {
      let words = Words.of(text)
      for (place, word) in words.enumerated() {
        for phrase in byFirst[word] ?? [] where words[place...].starts(with: phrase) {
          counts[phrase.joined(separator: " "), default: 0] += 1
        }
      }
    }
    return counts
  }
}
