package import Guidance

/// Runs of twelve words, kept as numbers: enough to see that a text shares a sentence with another,
/// and too little to read it.
package struct WordRuns: Sendable {
  /// Words in a run.
  package static let length = 12

  package private(set) var numbers: Set<UInt64> = []

  package init() {}

  /// Reads what `text` wrote.
  package init(numbersIn text: String) {
    numbers = Set(text.split(separator: "\n").compactMap { UInt64($0, radix: 16) })
  }

  package mutating func add(_ text: String) {
    let words = Self.words(of: text)
    guard words.count >= Self.length else { return }
    for start in 0...(words.count - Self.length) {
      numbers.insert(Self.number(words[start..<start + Self.length]))
    }
  }

  /// A number a line, in order.
  package var text: String {
    numbers.sorted().map { String($0, radix: 16) + "\n" }.joined()
  }

  /// The first run that a text shares; nothing where it shares none.
  package func shared(with text: String) -> String? {
    let words = Self.words(of: text)
    guard words.count >= Self.length else { return nil }
    for start in 0...(words.count - Self.length) {
      let run = words[start..<start + Self.length]
      if numbers.contains(Self.number(run)) { return run.joined(separator: " ") }
    }
    return nil
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// Fowler, Noll and Vo's FNV-1a over the letters, 48 bits of it.
  private static func number(_ words: ArraySlice<Substring>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      for byte in word.utf8 + [UInt8(ascii: " ")] {
        hash ^= UInt64(byte)
        hash = hash &* 0x100_0000_01b3
      }
    }
    return hash >> 16
  }
}

extension Library {
  /// Every text of ours, for looking at the words alone.
  package var texts: [String] {
    var texts = provisions.flatMap { [$0.says, $0.caution ?? ""] }
    texts += terms.map(\.means) + changes.flatMap { [$0.says, $0.todo ?? ""] }
    texts += editions.flatMap { $0.changes + $0.corrections.map(\.what) }
    for step in steps {
      texts += [step.title, step.why, step.voice ?? ""] + step.text
      texts += step.actions.flatMap(\.texts)
      texts += step.others.map(\.text) + step.choices.map(\.label)
      if let outcome = step.outcome {
        texts += outcome.tell + outcome.record + outcome.watchFor + outcome.comeBackIf
        texts += outcome.expect.map(\.text) + [outcome.disagree.text]
      }
    }
    return texts
  }
}
