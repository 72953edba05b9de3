/// A line of `pack.txt` that says something.
struct PackLine {
  /// Counted from 1.
  let number: Int

  /// Without blanks at its ends.
  let text: String

  /// The lines of a text, those left out that are empty or begin with `#`.
  static func all(of text: String) -> [PackLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { place, line in
        let text = String(line).tidy
        if text.isEmpty || text.hasPrefix("#") { return nil }
        return PackLine(number: place + 1, text: text)
      }
  }

  /// What stands before and behind the first colon.
  var pair: (key: String, value: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return (String(text[..<colon]).tidy, String(text[text.index(after: colon)...]).tidy)
  }
}
