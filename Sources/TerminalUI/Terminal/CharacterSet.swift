/// The characters a terminal can show.
package enum Repertoire: Hashable, Sendable {
  case utf8
  case ascii

  /// The text as this terminal may see it. Control characters, escapes and bidirectional overrides
  /// are gone in both cases (a tab or a line break is one space), so that text from outside cannot
  /// drive the terminal. Doing it twice changes nothing.
  ///
  /// In ASCII it can grow ("…" becomes "..."): do this before measuring and breaking lines.
  ///
  /// - Complexity: O(n); a text of printable ASCII comes back as it is.
  package func render(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var shown = ""
    shown.reserveCapacity(text.utf8.count)
    for character in text { append(character, to: &shown) }
    return shown
  }

  private func append(_ character: Character, to shown: inout String) {
    if character.isNewline || character == "\t" {
      shown.append(" ")
      return
    }
    let isSequence = character.unicodeScalars.contains(where: \.joinsEmoji)
    var marks = 0
    for scalar in character.unicodeScalars where scalar.mayBeShown {
      if scalar.isMark {
        // ncurses holds five scalars a cell; a heap of marks is a prank, not a word.
        marks += 1
        if self == .ascii || marks > 4 { continue }
      }
      append(scalar, to: &shown)
      // Terminals disagree about the width of joined emoji: the first one stands for all.
      if isSequence { return }
    }
  }

  private func append(_ scalar: Unicode.Scalar, to shown: inout String) {
    switch self {
    case _ where scalar.isASCII: shown.unicodeScalars.append(scalar)
    case .ascii: shown.append(asciiForms[scalar] ?? "?")
    case .utf8: shown.unicodeScalars.append(scalar.hasMeaning ? scalar : "\u{FFFD}")
    }
  }
}

extension Unicode.Scalar {
  /// No control, no invisible format (bidirectional overrides, joiners, tags), no selector.
  fileprivate var mayBeShown: Bool {
    if isASCII { return (0x20...0x7E).contains(value) }
    switch properties.generalCategory {
    case .control, .format, .surrogate: return false
    default: return !properties.isDefaultIgnorableCodePoint
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: !isASCII
    default: false
    }
  }

  fileprivate var hasMeaning: Bool {
    switch properties.generalCategory {
    case .unassigned, .privateUse: false
    default: true
    }
  }

  /// Zero width joiner, the emoji selector and skin tones.
  fileprivate var joinsEmoji: Bool {
    value == 0x200D || value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(value)
  }
}
