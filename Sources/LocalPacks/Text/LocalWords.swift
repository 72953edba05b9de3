/// Words from a pack, fit to be shown beside the guidance, or why they are not.
enum LocalWords {
  /// The longest line, in characters.
  static let limit = 200

  /// What a text is for.
  enum Purpose {
    /// It is read beside the guidance.
    case line

    /// It names a place, or whom a number serves.
    case place

    /// A service, a number, hours or a day: their own rules are stricter.
    case value
  }

  /// Everything that is wrong with a text.
  ///
  /// - Parameter limit: the most characters of a line.
  /// - Complexity: O(*n*).
  static func flaws(
    in text: String, as purpose: Purpose = .line, limit: Int = limit
  ) -> [LocalProblem.Reason] {
    if let flaw = letterFlaw(in: text) { return [flaw] }
    let limit = purpose == .place ? PlaceWords.limit : limit
    if text.count > limit { return [.tooLong(text.count, limit: limit)] }
    if purpose == .value { return [] }
    var flaws = Weakening.found(in: text).map { LocalProblem.Reason.weakens($0) }
    if let first = text.first, "=+-@".contains(first) { flaws.append(.formula) }
    if let words = guideWords(in: text) { flaws.append(.guideWords(words)) }
    if purpose == .place, let word = PlaceWords.stranger(in: text) { flaws.append(.notAName(word)) }
    return flaws
  }

  /// What a text has that the guide marks its own lines with: a bracket, or a name before a colon.
  private static func guideWords(in text: String) -> String? {
    if let bracket = text.first(where: { "[]{}|>".contains($0) }) { return String(bracket) }
    let names = [
      "now", "today", "by", "local", "source", "the child", "others will", "how sure", "tell",
      "record", "watch for", "come back if", "outcome", "handrail",
    ]
    let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false).dropLast()
    return names.first { name in
      parts.contains { $0 == name || $0.hasSuffix(" " + name) }
    }.map { "\($0):" }
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
