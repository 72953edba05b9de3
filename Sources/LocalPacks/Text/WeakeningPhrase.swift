/// A run of words that is not let through. A gap stands for up to three words of one sentence.
struct WeakeningPhrase: Sendable {
  let kind: Weakening.Kind
  private let parts: [Part]

  private enum Part: Sendable {
    case words(Set<String>)
    case gap
  }

  /// - Parameter text: words with single blanks; `a|b` for either, `*` for a gap, `@act` for what the
  ///   guide asks people to do, `@not` for a denial.
  private init(_ kind: Weakening.Kind, _ text: Substring) {
    self.kind = kind
    parts = text.split(separator: " ").map { part in
      switch part {
      case "*": .gap
      case "@act": .words(Self.acts)
      case "@not": .words(Self.denials)
      default: .words(Set(part.split(separator: "|").map(String.init)))
      }
    }
  }

  /// Where the phrase stands, beginning at a place.
  func match(in words: [String], at place: Int) -> Range<Int>? {
    end(of: parts[...], in: words, at: place).map { place..<$0 }
  }

  private func end(of parts: ArraySlice<Part>, in words: [String], at place: Int) -> Int? {
    guard let part = parts.first else { return place }
    switch part {
    case .words(let known):
      guard place < words.count, known.contains(words[place]) else { return nil }
      return end(of: parts.dropFirst(), in: words, at: place + 1)
    case .gap:
      for count in 0...3 {
        guard place + count <= words.count else { return nil }
        if count > 0, words[place + count - 1] == PlainWords.stop { return nil }
        if let end = end(of: parts.dropFirst(), in: words, at: place + count) { return end }
      }
      return nil
    }
  }

  /// What the guide asks people to do, in its forms.
  private static let acts: Set<String> = {
    let verbs = words(
      """
      refer ring call phone telephone dial contact report tell share escalate record chase \
      challenge inform speak ask notify alert act talk write raise pass disclose involve follow \
      see listen press send worry help protect question attend use apply
      """)
    var forms = words(
      """
      rang rung told telling wrote written spoke spoken referral referrals referred referring \
      police 999 escalation applies applied seen sent duty step steps guidance anyone anybody \
      anything
      """)
    for verb in verbs {
      let stem = verb.last == "e" ? String(verb.dropLast()) : verb
      forms.formUnion([verb, verb + "s", stem + "ing", stem + "ed"])
    }
    return forms
  }()

  /// Words that deny what comes after them.
  static let denials = words(
    """
    not no never none nobody nor neither dont doesnt didnt cant cannot wont shouldnt mustnt \
    neednt wouldnt isnt arent avoid avoids avoiding dnt refrain refrains stop stops cease \
    nothing donot doesnot neednot mustnot shouldnot noone
    """)

  /// Words that make somebody wait.
  static let waits = words(
    """
    wait waits waiting delay delays delaying postpone postpones defer defers deferring pause \
    pauses wate
    """)

  /// The phrases by the words they can begin with.
  static let starting: [String: [WeakeningPhrase]] = {
    var starting: [String: [WeakeningPhrase]] = [:]
    for (kind, phrases) in list {
      for text in phrases.split(separator: ",") {
        let phrase = WeakeningPhrase(kind, text)
        guard case .words(let first)? = phrase.parts.first else { continue }
        for word in first { starting[word, default: []].append(phrase) }
      }
    }
    return starting
  }()

  /// Every word of every phrase.
  static let vocabulary: Set<String> = {
    var words = denials.union(waits)
    for case .words(let known) in starting.values.joined().flatMap(\.parts) {
      words.formUnion(known)
    }
    return words
  }()

  /// The words of a text that are parted by blanks.
  static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

}
