/// Letters one at a time to lines that may be shown anywhere.
///
/// Control, escape and invisible characters never pass; blanks of every kind become one kind;
/// ligatures become their letters. Combining marks stay, up to eight on a letter.
struct Cleaning: Sendable {
  private(set) var lines: [Line] = []

  /// How many characters were left out because they could disturb a terminal.
  private(set) var removed = 0

  /// How many letters could not be read.
  private(set) var unreadable = 0

  private var text = ""
  private var indent = 0
  private var blanks = 0
  private var marks = 0
  private var number = 1
  private var startsPage = false
  private var afterReturn = false
  private var breaksWord = false
  private var escape = Escape.none

  /// Inside an escape sequence nothing is text: `ESC [ 31 m` goes as a whole.
  private enum Escape {
    case none
    case begun
    case parameters

    /// Up to a bell or an escape, as a window's title is.
    case string(length: Int)
  }

  /// - Complexity: O(*n*).
  init(_ text: String) {
    for scalar in text.unicodeScalars { take(scalar) }
    endLine()
    while let last = lines.last, last.isBlank { lines.removeLast() }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if isEscaped(scalar) { return }
    if afterReturn, scalar == "\n" {
      afterReturn = false
      return
    }
    afterReturn = scalar == "\r"
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}": endLine()
    case "\u{0C}":
      if !text.isEmpty { endLine(counts: false) }
      startsPage = true
    case "\t": blanks += 4
    case "\u{AD}": breaksWord = true
    // The sign that leads back from a footnote of a page.
    case "\u{21A9}", "\u{FE0E}", "\u{FE0F}": break
    case "\u{FFFD}":
      unreadable += 1
      put("\u{FFFD}")
    default: put(scalar)
    }
  }

  /// True where a character belongs to an escape sequence.
  private mutating func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    let endsLine = scalar == "\n" || scalar == "\r" || scalar == "\u{0C}"
    switch escape {
    case .none:
      guard scalar == "\u{1B}" || scalar == "\u{9B}" else { return false }
      escape = scalar == "\u{1B}" ? .begun : .parameters
    case .begun:
      switch scalar {
      case "[": escape = .parameters
      case "]", "P", "^", "_", "X": escape = .string(length: 0)
      default: escape = .none
      }
      if endsLine { return false }
    case .parameters:
      if ("\u{40}"..."\u{7E}").contains(scalar) || !scalar.isASCII { escape = .none }
      if endsLine {
        escape = .none
        return false
      }
    case .string(let length):
      // One that never ends must not swallow the rest of a text.
      escape = scalar == "\u{07}" || length > 200 ? .none : .string(length: length + 1)
      if scalar == "\u{1B}" { escape = .begun }
      if endsLine {
        escape = .none
        return false
      }
    }
    removed += 1
    return true
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if let letters = Self.letters(scalar) {
      for letter in letters.unicodeScalars { append(letter) }
      return
    }
    guard scalar.value >= 0x80 else {
      if scalar.value < 0x20 || scalar.value == 0x7F { removed += 1 } else { append(scalar) }
      return
    }
    switch scalar.properties.generalCategory {
    case _ where !Self.mayBeShown(scalar): removed += 1
    case .spaceSeparator: append(" ")
    case .nonspacingMark, .enclosingMark:
      marks += 1
      if marks <= 8, blanks == 0, !text.isEmpty { append(scalar) } else { removed += 1 }
    default: append(scalar)
    }
  }

  /// False for what could disturb a terminal: a control, invisible or unassigned character.
  static func mayBeShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == " " {
      blanks += 1
      return
    }
    if text.isEmpty {
      indent = blanks
    } else {
      for _ in 0..<min(blanks, 40) { text.unicodeScalars.append(" ") }
    }
    if scalar.value < 0x300 { marks = 0 }
    blanks = 0
    breaksWord = false
    text.unicodeScalars.append(scalar)
  }

  private mutating func endLine(counts: Bool = true) {
    lines.append(
      Line(
        text: text, indent: text.isEmpty ? 0 : min(indent, 200), number: number,
        startsPage: startsPage, breaksWord: breaksWord))
    startsPage = false
    text = ""
    indent = 0
    blanks = 0
    marks = 0
    breaksWord = false
    if counts { number += 1 }
  }

  /// What a printer's or a word processor's own sign stands for.
  private static func letters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    // The bullets of Symbol and Wingdings.
    case 0xF0B7, 0xF0A7, 0xF0D8, 0xF06E: "•"
    default: nil
    }
  }
}
