/// A set of looks, one for each style. Colour is never the only sign: words and a `>` say the same.
package enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own colours, with a few that can be read on black and on white.
  case standard
  /// White on black, every pair at least 7:1.
  case contrast
  /// No colours: bold, underline and reverse.
  case mono

  package func look(of style: Style) -> Look {
    switch self {
    case .standard: standardLook(of: style)
    case .contrast: contrastLook(of: style)
    case .mono: monoLook(of: style)
    }
  }
}

private let (black, red, yellow, magenta, cyan, white):
  (
    UInt8, UInt8, UInt8, UInt8, UInt8, UInt8
  ) = (0, 1, 3, 5, 6, 7)

/// Whoever reads on white must be able to read this too: no yellow, cyan or green on a background
/// that is not ours, and no grey, which some palettes make the background itself.
private func standardLook(of style: Style) -> Look {
  switch style {
  case .text, .note, .dim: Look()
  case .title: Look(bold: true, underline: true)
  case .heading, .must: Look(bold: true)
  case .focus, .bar: Look(reverse: true)
  case .source: Look(magenta)
  case .reported: Look(magenta, underline: true)
  case .warning: Look(black, on: yellow)
  case .emergency: Look(white, on: red, bold: true)
  }
}

/// Black is never bold: many terminals show bold black as grey.
private func contrastLook(of style: Style) -> Look {
  switch style {
  case .text, .note, .dim: Look(white, on: black)
  case .title: Look(yellow, on: black, bold: true, underline: true)
  case .heading: Look(yellow, on: black, bold: true)
  case .focus: Look(black, on: cyan)
  case .must: Look(white, on: black, bold: true)
  case .source: Look(cyan, on: black)
  case .warning: Look(yellow, on: black, underline: true)
  case .reported: Look(cyan, on: black, underline: true)
  case .emergency: Look(black, on: yellow)
  case .bar: Look(black, on: white)
  }
}

private func monoLook(of style: Style) -> Look {
  switch style {
  case .text, .source, .note, .dim: Look()
  case .title: Look(bold: true, underline: true)
  case .heading, .must: Look(bold: true)
  case .focus, .bar: Look(reverse: true)
  case .warning, .reported: Look(underline: true)
  case .emergency: Look(bold: true, reverse: true)
  }
}
