/// Words from a pack, fit to be shown beside the guidance, or why they are not.
enum LocalWords {
  /// The longest line, in characters.
  static let limit = 200

  /// Everything that is wrong with a text.
  ///
  /// - Parameter isLine: true for words that are read beside the guidance; false for a name, a number
  ///   or a date, whose own rules are stricter.
  /// - Complexity: O(*n*).
  static func flaws(
    in text: String, isLine: Bool = true, limit: Int = limit
  ) -> [LocalProblem.Reason] {
    if let flaw = letterFlaw(in: text) { return [flaw] }
    if text.count > limit { return [.tooLong(text.count, limit: limit)] }
    if !isLine { return [] }
    return Weakening.found(in: text).map { .weakens($0) }
  }

  private static func letterFlaw(in text: String) -> LocalProblem.Reason? {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return nil }
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "\u{FFFD}" { return .unreadableLetter(column: place + 1) }
      let isLatin = scalar.value < 0x100 || (0x174...0x177).contains(scalar.value)
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        return .control(column: place + 1)
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber:
        // A letter that only looks like another could hide a word from whoever checks it.
        if !isLatin { return .foreignLetter(column: place + 1) }
      case .otherNumber: return .foreignLetter(column: place + 1)
      case .nonspacingMark, .spacingMark, .enclosingMark, .otherSymbol, .modifierSymbol:
        if !isLatin { return .foreignLetter(column: place + 1) }
      default: break
      }
    }
    return nil
  }
}
