/// A text as plain words in lower case, with a mark where a sentence ends.
struct PlainWords {
  private(set) var list: [String] = []

  /// Figures that make a telephone number, however they are parted; nothing where there is none.
  private(set) var longNumber: String?

  static let stop = "."

  init(_ text: String) {
    var word: [UInt8] = []
    var digits: [UInt8] = []
    func end() {
      if !word.isEmpty { list.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for scalar in text.unicodeScalars {
      let letter = Self.plain(scalar)
      switch letter {
      case 0x30...0x39: digits.append(letter)
      case 0x20, 0x28, 0x29, 0x2D, 0x2B: break
      default: digits = []
      }
      if digits.count >= 7, longNumber == nil {
        longNumber = String(decoding: digits, as: UTF8.self)
      }
      switch letter {
      case 0x61...0x7A, 0x30...0x39:
        // Figures are a word of their own, even where a blank was forgotten.
        if let last = word.last, (last < 0x40) != (letter < 0x40) { end() }
        word.append(letter)
      // don't, needn't: one word without its sign.
      case 0x27: break
      case 0x2E, 0x3A, 0x3B, 0x21, 0x3F:
        end()
        list.append(Self.stop)
      default: end()
      }
    }
    end()
  }

  /// The letter without its accent, in lower case, as ASCII; a blank for any other sign.
  static func plain(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x41...0x5A: UInt8(scalar.value) + 0x20
    case 0x2018, 0x2019, 0x2BC, 0xB4, 0x60: 0x27
    case ..<0x80: UInt8(scalar.value)
    case 0x2010...0x2015: 0x2D
    case 0xC0...0xFF: accents[Int(scalar.value) - 0xC0]
    case 0x174, 0x175: 0x77
    case 0x176, 0x177: 0x79
    default: 0x20
    }
  }

  private static let accents = Array(
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty".utf8)
}
