/// A mark of a paragraph's words: how many there are, and a hash of them. The words are not in it.
///
/// The hash is FNV-1a of 64 bits over the words as `Words` has them, one blank between. It is ten
/// lines long, the same on every machine and in every year, and needs nothing else; a slip among
/// ten thousand paragraphs stays unseen once in some hundred thousand million times. It is no
/// defence against somebody who wants to deceive, and nothing here asks it to be.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// How many words there are.
  package let words: Int
  package let hash: UInt64

  package init(words: Int, hash: UInt64) {
    self.words = words
    self.hash = hash
  }

  /// - Complexity: O(*n*).
  package init(_ text: String) { self.init([text]) }

  package init(_ passage: Passage) { self.init(passage.blocks.map(\.text)) }

  private init(_ texts: [String]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var count = 0
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for text in texts {
      Words.each(text) { word in
        if count > 0 { add(0x20) }
        count += 1
        for byte in word { add(byte) }
      }
    }
    self.init(words: count, hash: hash)
  }

  /// `63-0a1b2c3d4e5f6071`.
  package var description: String {
    let digits = String(hash, radix: 16)
    return "\(words)-" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Nothing where the text is none as `description` writes it.
  package init?(parsing text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 16, let words = Int(parts[0]), words >= 0,
      let hash = UInt64(parts[1], radix: 16)
    else { return nil }
    self.init(words: words, hash: hash)
    if description != text { return nil }
  }
}
