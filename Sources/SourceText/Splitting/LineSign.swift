/// The bullet, number or note mark at the beginning of a line.
enum LineSign {
  /// What a line stands behind, where it begins something new.
  struct Surroundings {
    /// True behind a blank line, on a new page or at the beginning.
    let isAfterGap: Bool

    /// True behind the end of a sentence or of an item.
    let isAfterEnd: Bool

    /// True behind another bullet.
    let isAfterBullet: Bool

    /// True where the line stands further in than the one before.
    let isIndented: Bool
  }

  /// The sign and the text behind it; nothing where the line begins with a word.
  static func read(_ text: String, _ around: Surroundings) -> (sign: Piece.Sign, rest: Substring)? {
    guard let first = text.first else { return nil }
    if "•◦▪‣●○■□➢❖∙·".contains(first) { return (.bullet, text.dropFirst().trimmedStart) }
    let mayBeDash = around.isAfterGap || around.isAfterEnd || around.isAfterBullet
    if "o*-–".contains(first), text.dropFirst().first == " ", first == "o" || mayBeDash {
      return (.bullet, text.dropFirst().trimmedStart)
    }
    if first == "[" { return note(text) }
    return first.isASCII && first.isNumber ? number(text, around) : nil
  }

  private static func note(_ text: String) -> (Piece.Sign, Substring)? {
    let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
    let rest = text.dropFirst(1 + digits.count)
    guard rest.first == "]" else { return nil }
    return (.note(number), rest.dropFirst().trimmedStart)
  }

  private static func number(
    _ text: String, _ around: Surroundings
  ) -> (Piece.Sign, Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 3, let number = Int(digits), number > 0 else { return nil }
    var rest = text.dropFirst(digits.count)
    let hasStop = rest.first == "." || rest.first == ")"
    if hasStop { rest = rest.dropFirst() }
    if rest.isEmpty { return (.number(number, isAlone: true, hasStop: hasStop), "") }
    guard rest.first == " " else { return nil }
    let words = rest.trimmedStart
    let isWide = rest.utf8.count - words.utf8.count > 1
    let begins = around.isAfterGap || around.isAfterEnd
    let beginsList = begins || around.isIndented && number == 1
    let isClear = hasStop ? beginsList : isWide && begins || around.isAfterGap
    guard isClear, hasStop || isWide || words.first?.isUppercase == true else { return nil }
    return (.number(number, isAlone: false, hasStop: hasStop), words)
  }
}

extension Substring {
  var trimmedStart: Substring { drop { $0 == " " } }
}
