/// The words of a text as they are compared: small letters and digits, nothing else.
///
/// Apostrophes, hyphens and accents go, so that `children’s`, `children's` and `childrens` are one
/// word, and a word hyphenated at a line end is the same as the whole one. Footnote marks go too.
package enum Words {
  /// - Complexity: O(*n*).
  package static func of(_ text: String) -> [String] {
    var words: [String] = []
    each(text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// All words as one, to compare headings with.
  static func key(_ text: String) -> String {
    var key: [UInt8] = []
    each(text) { key += $0 }
    return String(decoding: key, as: UTF8.self)
  }

  /// Gives each word as bytes of UTF-8.
  static func each(_ text: String, _ body: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { body(word) }
      word.removeAll(keepingCapacity: true)
    }
    // Digits in brackets are held back until it is known that they are a mark.
    var mark: [UInt8]?
    for scalar in text.unicodeScalars {
      if let digits = mark {
        if (0x30...0x39).contains(scalar.value), digits.count < 3 {
          mark = digits + [UInt8(scalar.value)]
          continue
        }
        mark = nil
        if scalar == "]", !digits.isEmpty { continue }
        end()
        word += digits
      }
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 0x20)
      // Apostrophes, hyphens and accents written apart.
      case 0x27, 0x2D, 0xAD, 0x2018, 0x2019, 0x2010, 0x2011, 0x300...0x36F: break
      case 0x5B: mark = []
      case ..<0x80: end()
      case 0xC0...0xFF where scalar.value != 0xD7 && scalar.value != 0xF7:
        word.append(Self.bare[Int(scalar.value) - 0xC0])
      default:
        if scalar.properties.isAlphabetic {
          word += Array(scalar.properties.lowercaseMapping.utf8)
        } else {
          end()
        }
      }
    }
    if let mark, !mark.isEmpty {
      end()
      word += mark
    }
    end()
  }

  /// The letters of Latin-1 from À on, without their accents.
  private static let bare = Array(
    "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty".utf8)
}
