/// A file read to lines, before anything is known of what they say.
package struct ReadText: Sendable {
  let lines: [Line]
  /// How its bytes were understood.
  package let encoding: TextEncoding

  /// How many characters were left out because they could disturb a terminal.
  package let removed: Int

  /// How many letters could not be read.
  package let unreadable: Int

  /// What of the file was not understood, a few words each; empty for plain text.
  package let notUnderstood: [String]

  /// The largest text that is read, in bytes: an edition is under a megabyte of it, and what is made
  /// to be slow is slow for seconds.
  package static let limit = 4 << 20

  /// Reads the bytes of a file that is text or HTML, or the text of a PDF.
  ///
  /// - Parameter file: the name for errors.
  /// - Throws: `ReadingError`; a whole PDF throws `.pdf`, for its text has to be taken out first.
  /// - Complexity: O(*n*).
  package init(_ bytes: [UInt8], file: String) throws(ReadingError) {
    func refuse(_ problem: ReadingError.Problem) -> ReadingError {
      ReadingError(file: file, problem: problem)
    }
    if bytes.isEmpty { throw refuse(.empty) }
    if bytes.count > Self.limit { throw refuse(.tooLarge(size: bytes.count, limit: Self.limit)) }
    let kind = FileKind(bytes)
    switch kind {
    case .text, .html: break
    case .pdf: throw refuse(.pdf)
    case .truncatedPDF: throw refuse(.truncatedPDF)
    case .other(let name): throw refuse(.otherKind(name))
    }
    encoding = TextEncoding(of: bytes)
    if let place = Self.firstBinary(in: bytes, encoding) { throw refuse(.binary(byte: place)) }
    let text = encoding.decode(bytes)
    if kind == .html {
      let page = HTMLText(text)
      let cleaning = Cleaning(page.text)
      lines = page.marked(cleaning.lines)
      (removed, unreadable) = (cleaning.removed, cleaning.unreadable)
      notUnderstood = page.notUnderstood
    } else {
      let cleaning = Cleaning(text)
      lines = cleaning.lines
      (removed, unreadable) = (cleaning.removed, cleaning.unreadable)
      notUnderstood = []
    }
    if !lines.contains(where: { $0.text.contains { $0.isLetter } }) { throw refuse(.noWords) }
  }

  /// The first byte of a file that is no text: a zero, or more control characters than a slip.
  private static func firstBinary(in bytes: [UInt8], _ encoding: TextEncoding) -> Int? {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: return nil
    case .utf8, .windows1252: break
    }
    var first: Int?
    var count = 0
    for (place, byte) in bytes.enumerated() {
      if byte == 0 { return place }
      // Tab, line feed, form feed, return and escape occur in texts.
      if byte < 0x20, ![0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B].contains(byte) {
        count += 1
        if first == nil { first = place }
      }
    }
    return count > 3 && count * 50 > bytes.count ? first : nil
  }
}
