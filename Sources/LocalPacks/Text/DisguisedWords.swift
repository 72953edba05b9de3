/// Words that are written so that a list of words does not find them: `D0 n0t`, `r-e-f-e-r`, `re_fer`.
enum DisguisedWords {
  /// What a text says once figures are letters and what parts letters is gone; empty where nothing in
  /// it could be a disguise.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func readings(of text: String) -> [[String]] {
    // A 1 stands for i or for l.
    let readings = ["i", "l"].map { words(of: text, one: $0) }
    let plain = PlainWords(text).list
    var others: [[String]] = []
    for reading in readings + readings.map(joined) where reading != plain {
      if !others.contains(reading) { others.append(reading) }
    }
    return others
  }

  /// Two pieces that make a word of the list are that word: `per mission`.
  private static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if let last = joined.last, WeakeningPhrase.vocabulary.contains(last + word) {
        joined[joined.count - 1] = last + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  private static func words(of text: String, one: String) -> [String] {
    var words: [String] = []
    var spelt = ""
    func end() {
      if !spelt.isEmpty { words.append(spelt) }
      spelt = ""
    }
    for piece in text.split(whereSeparator: \.isWhitespace) {
      let word = letters(of: piece, one: one)
      let isLone = word.count == 1 && word != "a" && word != "i"
      // Lone letters in a row are one word: n o t.
      if word.count == 1, isLone || !spelt.isEmpty {
        spelt += word
      } else {
        end()
        if !word.isEmpty { words.append(word) }
      }
      if let last = piece.last, ".!?:;".contains(last) {
        end()
        words.append(PlainWords.stop)
      }
    }
    end()
    return words
  }

  /// The letters of a piece of a line; figures as they are where it has no letter.
  private static func letters(of piece: Substring, one: String) -> String {
    let signs = piece.unicodeScalars.map(PlainWords.plain)
    let isWord = signs.contains { (0x61...0x7A).contains($0) }
    var word = ""
    for sign in signs {
      switch sign {
      case 0x61...0x7A: word.unicodeScalars.append(Unicode.Scalar(sign))
      case 0x30...0x39, 0x24, 0x40:
        word += isWord ? figures[sign].map { $0 == "1" ? one : $0 } ?? "" : ""
        if !isWord, sign > 0x2F, sign < 0x3A { word.unicodeScalars.append(Unicode.Scalar(sign)) }
      default: break
      }
    }
    return word
  }

  /// Letters that figures and signs stand for.
  private static let figures: [UInt8: String] = [
    UInt8(ascii: "0"): "o", UInt8(ascii: "1"): "1", UInt8(ascii: "3"): "e", UInt8(ascii: "4"): "a",
    UInt8(ascii: "5"): "s", UInt8(ascii: "7"): "t", UInt8(ascii: "8"): "ate",
    UInt8(ascii: "@"): "a", UInt8(ascii: "$"): "s",
  ]
}
