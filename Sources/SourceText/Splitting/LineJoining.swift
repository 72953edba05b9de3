/// Joins what a line end parted, a hyphenated word included.
struct LineJoining: Sendable {
  /// The words that occur whole somewhere in the text, in small letters.
  private let vocabulary: Set<String>

  /// `pre- and post-natal`: before these a hyphen hangs.
  private static let joining: Set<Substring> = ["and", "or", "to", "nor"]

  /// - Complexity: O(*n*); nothing is collected where no line ends in a hyphen.
  init(_ lines: [Line]) {
    var vocabulary: Set<String> = []
    if lines.contains(where: { $0.text.hasSuffix("-") }) {
      for line in lines {
        for word in line.text.split(separator: " ") {
          let bare = word.lowercased().filter { $0.isLetter || $0 == "-" }
          if !bare.contains("-") { vocabulary.insert(bare) }
        }
      }
    }
    self.vocabulary = vocabulary
  }

  /// - Parameter softly: the break itself said that the word goes on.
  func join(_ left: String, _ right: String, softly: Bool) -> String {
    if left.isEmpty { return right }
    if softly { return left + right }
    guard left.hasSuffix("-"), left.dropLast().last?.isLetter == true,
      let first = right.first, first.isLowercase,
      !Self.joining.contains(right.prefix { $0 != " " })
    else { return left + " " + right }
    let start = left.dropLast().reversed().prefix { $0.isLetter }.reversed()
    let end = right.prefix { $0.isLetter }
    // `safe-` and `guarding` make a word that the text has elsewhere; `child-` and `centred` do not.
    return vocabulary.contains((String(start) + end).lowercased())
      ? String(left.dropLast()) + right : left + right
  }

  /// Text with one blank between words, and the stray blank behind a hyphen taken out.
  static func tidy(_ text: String) -> String {
    var words: [Substring] = []
    var tidied = ""
    for word in text.split(separator: " ") {
      let joins =
        words.last.map {
          $0.hasSuffix("-") && $0.dropLast().last?.isLetter == true
            && word.first?.isLowercase == true && !joining.contains(word)
        } ?? true
      tidied += joins ? String(word) : " " + word
      words.append(word)
    }
    return tidied
  }
}
