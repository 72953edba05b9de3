/// The thirty-two signs of a route code: figures and letters without I, L, O and U.
///
/// **Source:** Douglas Crockford's base 32. Small letters, O for 0 and I or L for 1 read alike.
enum RouteAlphabet {
  static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private static let values: [Character: UInt8] = {
    var values: [Character: UInt8] = [:]
    for (value, sign) in signs.enumerated() {
      values[sign] = UInt8(value)
      values[Character(sign.lowercased())] = UInt8(value)
    }
    for sign in "Oo" { values[sign] = 0 }
    for sign in "IiLl" { values[sign] = 1 }
    return values
  }()

  /// - Parameter symbols: numbers from 0 to 31.
  static func text(of symbols: some Collection<UInt8>) -> String {
    var text = ""
    for (place, symbol) in symbols.enumerated() {
      if place > 0, place.isMultiple(of: 4) { text += "-" }
      text.append(signs[Int(symbol)])
    }
    return text
  }

  /// Hyphens, commas and blanks are only there for the eye.
  static func isForTheEye(_ sign: Character) -> Bool { sign == "-" || sign == " " || sign == "," }

  /// The numbers of a text.
  static func symbols(of text: String) throws(RouteCodeProblem) -> [UInt8] {
    var symbols: [UInt8] = []
    for sign in text where !isForTheEye(sign) {
      guard let value = values[sign] else { throw .strangeSign(sign) }
      symbols.append(value)
    }
    return symbols
  }
}
