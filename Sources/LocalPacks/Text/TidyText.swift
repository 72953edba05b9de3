import Navigation

extension String {
  /// Without blanks at its ends, and with single blanks between: no-break blanks and tabs are blanks.
  var tidy: String {
    // Most texts are tidy already.
    if !utf8.contains(where: { $0 >= 0x80 || $0 == 0x09 }), first != " ", last != " ",
      !contains("  ")
    {
      return self
    }
    return split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\u{202F}" }
      .joined(separator: " ")
  }

  /// Its letters and figures in lower case: how names are compared whatever stands between them.
  var bare: String { String(lowercased().filter { $0.isLetter || $0.isNumber }) }
}

/// The nearest known name, or nothing.
func nearest(to name: String, among known: [String]) -> String? {
  let limit = max(2, name.count / 4)
  return known.compactMap { candidate in
    editDistance(name.bare, candidate.bare, atMost: limit).map { (distance: $0, name: candidate) }
  }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}
