/// What a file's first bytes say it is.
package enum FileKind: Hashable, Sendable {
  case text
  case html
  case pdf
  case truncatedPDF

  /// A kind that has to be saved as text first, by the name people give it.
  case other(String)

  /// - Complexity: O(1): only the beginning and the end are looked at.
  package init(_ bytes: [UInt8]) {
    if Self.begins(bytes, with: "%PDF-") {
      // Readers look for the end mark in the last 1,024 bytes.
      let end = bytes.suffix(1024)
      self = Self.contains(Array(end), "%%EOF") ? .pdf : .truncatedPDF
      return
    }
    for (start, name) in Self.others where bytes.starts(with: start) {
      self = .other(name)
      return
    }
    let head = bytes.prefix(1024).filter { $0 != 0 }.map(Self.lowercased)
    self = Self.marksOfHTML.contains { Self.contains(head, $0) } ? .html : .text
  }

  private static let marksOfHTML = ["<!doctype html", "<html", "<body", "<head>", "<article"]

  private static let others: [(start: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "Word, OpenDocument or zip"),
    ([0xD0, 0xCF, 0x11, 0xE0], "old Word"),
    (Array("{\\rtf".utf8), "rich text"),
    ([0x89, 0x50, 0x4E, 0x47], "picture"),
    ([0xFF, 0xD8, 0xFF], "picture"),
    (Array("GIF8".utf8), "picture"),
    ([0x1F, 0x8B], "compressed"),
    ([0x7F, 0x45, 0x4C, 0x46], "program"),
  ]

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }

  private static func begins(_ bytes: [UInt8], with start: String) -> Bool {
    bytes.starts(with: start.utf8)
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let text = Array(text.utf8)
    guard bytes.count >= text.count else { return false }
    return (0...(bytes.count - text.count)).contains { bytes[$0...].starts(with: text) }
  }
}
