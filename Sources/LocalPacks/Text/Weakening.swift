/// Words of a local line that could weaken the guide, and how.
///
/// What can be recognised is refused, rather too much than too little: a line that is refused can be
/// written in other words, and a line that is let through stands beside a duty. The rest is for a
/// person to read, which is why `local check` prints every line.
package struct Weakening: Hashable, Sendable {
  /// The words that were found.
  package let words: String
  package let kind: Kind

  package enum Kind: String, Sendable, CaseIterable {
    /// It takes something away: `need not`, `do not refer`, `only`.
    case removes

    /// It puts itself before or in the place of something: `instead of`, `takes precedence`.
    case outranks

    /// It makes somebody wait or ask leave: `wait for`, `before you ring`, `permission`.
    case waits

    /// It says that something is safe or small: `low risk`, `no further action`.
    case reassures

    /// It speaks as the guidance or the law does: `must`, `statutory`.
    case claims

    /// It speaks of 999, which the guide says itself on every screen.
    case emergency

    /// It holds a telephone number, which nobody could check there.
    case number

    /// It sends somebody to another step or answer.
    case routes
  }

  /// The first of each kind that a text holds.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func found(in text: String) -> [Weakening] {
    let words = PlainWords(text)
    var found: [Weakening] = []
    func add(_ kind: Kind, _ range: Range<Int>) {
      if found.contains(where: { $0.kind == kind }) { return }
      let held = words.list[range].filter { $0 != PlainWords.stop }
      found.append(Weakening(words: held.joined(separator: " "), kind: kind))
    }
    for place in words.list.indices {
      for phrase in WeakeningPhrase.starting[words.list[place]] ?? [] {
        if let range = phrase.match(in: words.list, at: place) { add(phrase.kind, range) }
      }
      if let range = waiting(in: words.list, at: place) { add(.waits, range) }
    }
    if let digits = words.longNumber {
      found.append(Weakening(words: digits, kind: .number))
    }
    return found
  }

  /// `wait` and its kind, unless it is denied: `do not wait`.
  private static func waiting(in words: [String], at place: Int) -> Range<Int>? {
    guard WeakeningPhrase.waits.contains(words[place]) else { return nil }
    for before in words[..<place].suffix(3).reversed() {
      if before == PlainWords.stop { break }
      if WeakeningPhrase.denials.contains(before) || before == "without" { return nil }
    }
    return place..<place + 1
  }
}

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
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8 {
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
