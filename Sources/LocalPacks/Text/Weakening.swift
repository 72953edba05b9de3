/// Words of a local line that could weaken the guide, and how.
///
/// What can be recognised is refused, rather too much than too little: a line that is refused can be
/// written in other words, and a line that is let through stands beside a duty. The rest is for a
/// person to read, which is why `local check` prints every line.
package struct Weakening: Hashable, Sendable {
  /// The words that were found.
  package let words: String
  package let kind: Kind

  package enum Kind: String, Sendable, CaseIterable {
    /// It takes something away: `need not`, `do not refer`, `only`.
    case removes

    /// It puts itself before or in the place of something: `instead of`, `takes precedence`.
    case outranks

    /// It makes somebody wait or ask leave: `wait for`, `before you ring`, `permission`.
    case waits

    /// It says that something is safe or small: `low risk`, `no further action`.
    case reassures

    /// It has somebody look into a worry or settle it: `handle`, `question the child`.
    case settles

    /// It speaks as the guidance or the law does: `must`, `statutory`.
    case claims

    /// It speaks of 999, which the guide says itself on every screen.
    case emergency

    /// It holds a telephone number, which nobody could check there.
    case number

    /// It sends somebody to another step or answer.
    case routes
  }

  /// The first of each kind that a text holds.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func found(in text: String) -> [Weakening] {
    let plain = PlainWords(text)
    var found: [Weakening] = []
    for words in [plain.list] + DisguisedWords.readings(of: text) where found.isEmpty {
      for place in words.indices {
        for (kind, range) in matches(in: words, at: place) {
          if found.contains(where: { $0.kind == kind }) { continue }
          let held = words[range].filter { $0 != PlainWords.stop }
          found.append(Weakening(words: held.joined(separator: " "), kind: kind))
        }
      }
    }
    if let digits = plain.longNumber {
      found.append(Weakening(words: digits, kind: .number))
    }
    return found
  }

  private static func matches(in words: [String], at place: Int) -> [(Kind, Range<Int>)] {
    let phrases = WeakeningPhrase.starting[words[place]] ?? []
    let found = phrases.compactMap { phrase in
      phrase.match(in: words, at: place).map { (phrase.kind, $0) }
    }
    return found + (waiting(in: words, at: place).map { [(.waits, $0)] } ?? [])
  }

  /// `wait` and its kind, unless it is denied: `do not wait`.
  private static func waiting(in words: [String], at place: Int) -> Range<Int>? {
    guard WeakeningPhrase.waits.contains(words[place]) else { return nil }
    // A place to sit in.
    if words[place...].dropFirst().first.map(["room", "rooms"].contains) ?? false { return nil }
    for before in words[..<place].suffix(3).reversed() {
      if before == PlainWords.stop { break }
      if WeakeningPhrase.denials.contains(before) || before == "without" { return nil }
    }
    return place..<place + 1
  }
}
