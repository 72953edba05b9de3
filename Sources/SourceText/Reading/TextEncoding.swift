/// How bytes stand for letters.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"

  /// The likeliest encoding of bytes: what their mark says, else what their zeros and letters say.
  ///
  /// - Complexity: O(*n*).
  package init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if let wide = Self.wideByZeros(bytes) {
      self = wide
    } else {
      self = Self.isUTF8(bytes) ? .utf8 : .windows1252
    }
  }

  /// English in UTF-16 has a zero in nearly every pair, always on the same side.
  private static func wideByZeros(_ bytes: [UInt8]) -> TextEncoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    var first = 0
    var second = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { first += 1 }
      if bytes[2 * pair + 1] == 0 { second += 1 }
    }
    if second * 10 > pairs * 7, first * 20 <= pairs { return .utf16LittleEndian }
    if first * 10 > pairs * 7, second * 20 <= pairs { return .utf16BigEndian }
    return nil
  }

  /// True where nothing, or one slip among many letters beyond ASCII, is wrong.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if String(validating: bytes, as: UTF8.self) != nil { return true }
    var wrong = 0
    var right = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { wrong += 1 } else { right += 1 }
    }
    return wrong * 10 <= right
  }

  /// The letters; what stands for none becomes U+FFFD. A byte order mark is left out.
  ///
  /// - Complexity: O(*n*).
  package func decode(_ bytes: [UInt8]) -> String {
    switch self {
    case .utf8:
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      return String(decoding: bytes[start...], as: UTF8.self)
    case .utf16LittleEndian, .utf16BigEndian:
      let low = self == .utf16LittleEndian ? 0 : 1
      var units = stride(from: 0, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0 + 1 - low]) << 8 | UInt16(bytes[$0 + low])
      }
      if units.first == 0xFEFF { units.removeFirst() }
      return String(decoding: units, as: UTF16.self)
    case .windows1252:
      var text = String.UnicodeScalarView()
      for byte in bytes {
        let code = (0x80...0x9F).contains(byte) ? Self.middle[Int(byte) - 0x80] : UInt16(byte)
        text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
      }
      return String(text)
    }
  }

  /// What Windows-1252 has where Latin-1 has control characters.
  private static let middle: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
