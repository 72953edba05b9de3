/// How many columns of the screen a character takes: 0 for what joins the character before it,
/// 2 for East Asian wide characters and emoji, else 1.
package func columns(of character: Character) -> Int {
  if let ascii = character.asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
  var scalars = character.unicodeScalars.makeIterator()
  guard let base = scalars.next() else { return 0 }
  let width = columns(of: base)
  guard width == 1 else { return width }
  // A pair of regional indicators is a flag; variation selector 16 asks for the emoji.
  guard let next = scalars.next() else { return 1 }
  return next.value == 0xFE0F || next.properties.isEmojiPresentation ? 2 : 1
}

/// How many columns a text takes in one row.
package func columns(of text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + columns(of: $1) }
}

/// How many columns a scalar takes on its own.
private func columns(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return isControl(scalar) ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator:
    return 0
  default:
    break
  }
  // The vowels and finals of Korean syllables join the consonant before them.
  if (0x1160...0x11FF).contains(scalar.value) { return 0 }
  return isWide(scalar) ? 2 : 1
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
}

/// East Asian wide and full-width, by block, and what shows as an emoji of itself.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x303F: false
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD:
    true
  case 0x1F1E6...0x1F1FF: false
  default: scalar.properties.isEmojiPresentation
  }
}
