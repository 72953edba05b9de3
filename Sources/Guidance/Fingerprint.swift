/// A mark of a paragraph's words: how many there are, and a hash of them. The words are not in it.
///
/// It tells that words have changed. It is no defence against somebody who wants to deceive, and
/// nothing here asks it to be.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// How many words there are.
  package let words: Int

  /// 64 bits over the words; how they are come by is the affair of whoever reads the text.
  package let hash: UInt64

  package init(words: Int, hash: UInt64) {
    self.words = words
    self.hash = hash
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
