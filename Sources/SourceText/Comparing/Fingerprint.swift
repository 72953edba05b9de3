package import Guidance

extension Fingerprint {
  /// The mark of some words as `Words` has them.
  ///
  /// The hash is FNV-1a of 64 bits over the words, one blank between. It is ten lines long, the same
  /// on every machine and in every year, and needs nothing else; a slip among ten thousand
  /// paragraphs stays unseen once in some hundred thousand million times.
  ///
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
}
