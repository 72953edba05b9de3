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

  /// Puts a line behind a text, in place: a paragraph may have any number of lines.
  ///
  /// - Parameter softly: the break itself said that the word goes on.
  /// - Complexity: O(*n*) in the line and the last word of the text.
  func append(_ line: String, to text: inout String, softly: Bool) {
    let isWhole = text.isEmpty || softly
    guard !isWhole, text.hasSuffix("-"), let first = line.first, first.isLowercase,
      !Self.joining.contains(line.prefix { $0 != " " })
    else {
      if !isWhole { text += " " }
      text += line
      return
    }
    // From the end, and not from the beginning: a paragraph may be long.
    let hyphen = text.index(before: text.endIndex)
    let start = text[..<hyphen].reversed().prefix { $0.isLetter }.reversed()
    if start.isEmpty {
      text += " " + line
      return
    }
    let end = line.prefix { $0.isLetter }
    // `safe-` and `guarding` make a word that the text has elsewhere; `child-` and `centred` do not.
    if vocabulary.contains((String(start) + end).lowercased()) { text.remove(at: hyphen) }
    text += line
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
