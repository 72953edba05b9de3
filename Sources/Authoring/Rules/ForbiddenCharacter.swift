extension Rule {
  static let forbiddenCharacter = Rule(
    "forbidden-character",
    "Texts hold the letters and signs of English and nothing that terminals disagree about: no "
      + "emoji, no controls, no marks that turn the direction."
  ) { draft in
    draft.files.flatMap { file -> [Diagnostic] in
      var diagnostics: [Diagnostic] = []
      var line = 1
      var column = 1
      for scalar in file.text.unicodeScalars {
        if scalar == "\n" {
          line += 1
          column = 1
          continue
        }
        if !scalar.isPlain {
          let mark = Mark(file: file.path, line: line, column: column)
          diagnostics.append(scalar == "\\" ? .escape(at: mark) : .forbidden(scalar, at: mark))
        }
        column += 1
      }
      return diagnostics
    }
  }
}

extension Unicode.Scalar {
  /// ASCII without `|`, which parts lists, and `\`, which can hide any character; accented Latin
  /// letters and the pound sign.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E: self != "|" && self != "\\"
    case 0xA3, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F: true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func escape(at mark: Mark) -> Diagnostic {
    Diagnostic(
      mark, "forbidden-character",
      "a backslash can stand for any character; write the character itself")
  }

  fileprivate static func forbidden(_ scalar: Unicode.Scalar, at mark: Mark) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return Diagnostic(
      mark, "forbidden-character",
      "the character U+\(padded) does not draw alike everywhere; write it in plain letters")
  }
}
