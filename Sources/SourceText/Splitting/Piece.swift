/// Lines that belong together, before it is known to what: a paragraph, a heading, a bullet.
struct Piece: Sendable {
  var sign: Sign
  var text: String

  /// Counted from 1, in the file.
  let line: Int
  var lastLine: Int

  /// Blank lines in front; a new page counts as one.
  let gap: Int
  let indent: Int
  let startsPage: Bool

  /// True where the file itself says so.
  let isHeading: Bool

  /// True for a line of a table of contents: its page number has been taken off.
  var hasPageNumber = false

  /// What stands in front of it.
  enum Sign: Sendable, Equatable {
    case none
    case bullet

    /// A number, alone on its line or leading a text, with a full stop or bracket or without.
    case number(Int, isAlone: Bool, hasStop: Bool)

    /// A number in square brackets.
    case note(Int)
  }

  /// True for a line as short as a heading's that ends in no stop.
  var looksLikeHeading: Bool {
    if isHeading { return true }
    guard sign == .none, text.utf8.count <= 120, let last = text.lastSign, let first = text.first
    else { return false }
    return !".,;:".contains(last) && (first.isUppercase || first.isNumber)
      && text.count(where: { $0 == " " }) < 18
  }

  /// True where a sentence or a list item plainly ends.
  var endsSentence: Bool { text.endsSentence }

  var number: Int? {
    if case .number(let number, _, _) = sign { return number }
    return nil
  }

  /// The chapter that a heading opens; nothing where it opens none.
  var chapter: (name: String, title: String?)? {
    guard looksLikeHeading else { return nil }
    let words = text.split(separator: " ", maxSplits: 2)
    guard let first = words.first?.lowercased() else { return nil }
    let name = first.filter(\.isLetter)
    switch name {
    case "introduction", "foreword", "glossary", "preface":
      return words.count == 1 ? (name.capitalizedWord, nil) : nil
    case "chapter", "appendix", "annex":
      guard words.count > 1 else { return nil }
      let number = words[1].prefix { $0.isLetter || $0.isNumber }
      guard !number.isEmpty, number.count <= 3 else { return nil }
      let isNumber = number.allSatisfy(\.isNumber)
      if name == "chapter" && !isNumber { return nil }
      let rest = text.dropFirst(words[0].count + 1 + number.count)
      let title = rest.drop { " :.–-".contains($0) }
      return (
        name == "chapter" ? String(number) : "\(name.capitalizedWord) \(number)",
        title.isEmpty ? nil : String(title)
      )
    default: return nil
    }
  }
}

extension String {
  var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }

  /// The last letter or stop, whatever quotation marks, brackets and footnote marks follow it.
  var lastSign: Character? {
    var rest = self[...]
    while let last = rest.last, " ’”)'\"]".contains(last) {
      rest = rest.dropLast()
      guard last == "]" else { continue }
      let mark = rest.reversed().prefix { $0.isNumber }.count
      if rest.dropLast(mark).last == "[" { rest = rest.dropLast(mark + 1) }
    }
    guard rest.last?.isNumber == true else { return rest.last }
    // `families.1,2` ends in a stop, `16:54 2024` in a number.
    let before = rest.dropLast(rest.reversed().prefix { $0.isNumber || $0 == "," }.count).last
    return before == " " || before == nil ? rest.last : before
  }

  /// True where a sentence or a list item plainly ends.
  var endsSentence: Bool { lastSign.map { ".?!:;…".contains($0) } ?? false }
}
