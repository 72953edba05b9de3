/// The encoded library and where its records stand: read in place, a record at a time.
///
/// The text begins with its contents, in hexadecimal words of eight digits: where the front matter
/// begins and ends, then for each kind of entry how many there are, where each begins, where the
/// last ends, and their places in the order of their names. Places count bytes from the start.
package struct EncodedText: Sendable {
  package let text: String

  static let wordLength = 8

  /// Text that `init(indexing:)` made.
  package init(_ text: String) { self.text = text }

  /// Puts the contents in front of what `LibraryEncoding.encode` wrote.
  package init(indexing records: String) {
    let entries = EntryRanges(records)
    let words = 2 + entries.kinds.map { 2 * $0.count + 2 }.reduce(0, +)
    let front = words * Self.wordLength
    text = entries.words(movedBy: front).map(Self.hexadecimal).joined() + records
  }

  private static func hexadecimal(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: wordLength - digits.count) + digits
  }

  /// The records that stand in front of the entries.
  var front: RecordReader { records(in: word(0)..<word(1)) }

  /// A number of the contents.
  ///
  /// - Parameter place: counted in words from the start of the text.
  func word(_ place: Int) -> Int {
    var number = 0
    let start = place * Self.wordLength
    for byte in bytes(start..<start + Self.wordLength) {
      number = number << 4 | Int(byte <= UInt8(ascii: "9") ? byte - 48 : byte - 87)
    }
    return number
  }

  /// - Complexity: O(*n*) in the length of the range.
  func bytes(_ range: Range<Int>) -> Substring.UTF8View {
    let all = text.utf8
    let start = all.index(all.startIndex, offsetBy: range.lowerBound)
    return all[start..<all.index(start, offsetBy: range.count)]
  }

  func records(in range: Range<Int>) -> RecordReader { RecordReader(bytes(range)) }

  /// The contents of one kind of entry.
  struct Table: Sendable {
    /// In words from the start of the text.
    let start: Int
    let count: Int

    init(at start: Int, in text: EncodedText) {
      self.start = start
      count = text.word(start)
    }

    /// Where the contents of the next kind begin.
    var end: Int { start + 2 * count + 2 }

    func range(of place: Int, in text: EncodedText) -> Range<Int> {
      text.word(start + 1 + place)..<text.word(start + 2 + place)
    }

    /// The place of the entry that stands at a rank when names are put in order.
    func place(ofRank rank: Int, in text: EncodedText) -> Int {
      text.word(start + 2 + count + rank)
    }
  }
}
