/// A character written by name or number, as pages do.
enum HTMLEntity {
  /// The character that begins at `place`, just behind its `&`; nothing where it is none.
  static func read(_ bytes: [UInt8], at place: Int) -> (text: String, end: Int)? {
    guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[place..<end], as: UTF8.self)
    if let text = named[name] { return (text, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let code, let scalar = Unicode.Scalar(code) else { return nil }
    return (String(Character(scalar)), end + 1)
  }

  /// Those that texts of government use; others stay as they are written.
  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "\u{AD}",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—",
    "hellip": "…", "bull": "•", "middot": "·", "pound": "£", "euro": "€", "copy": "©",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ocirc": "ô", "times": "×",
    "frac12": "½", "sect": "§", "deg": "°", "larr": "←", "rarr": "→", "sup1": "¹", "sup2": "²",
    "sup3": "³", "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "", "zwj": "", "lrm": "",
    "rlm": "",
  ]
}
