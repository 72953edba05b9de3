/// A table as a spreadsheet writes it: commas, semicolons or tabs; quotes as in RFC 4180.
struct SpreadsheetTable {
  struct Row {
    /// Where it begins, counted from 1.
    let line: Int
    var fields: [String] = []

    var isBlank: Bool { fields.allSatisfy(\.isEmpty) }
  }

  private(set) var rows: [Row] = []

  /// What is wrong with the quotes, with the line.
  private(set) var flaws: [(line: Int, reason: LocalProblem.Reason)] = []

  private let separator: UInt8

  /// Reads text without a byte order mark. A line `sep=;`, which some spreadsheets write first, is
  /// obeyed.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    var line = 1
    if let named = Self.named(in: bytes) {
      separator = named
      let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      bytes = bytes[end...]
      if bytes.starts(with: [0x0D, 0x0A]) { bytes = bytes.dropFirst() }
      bytes = bytes.dropFirst()
      line = 2
    } else {
      separator = Self.likeliest(in: bytes)
    }
    read(bytes, from: line)
  }

  private static let separators: [UInt8] = [0x2C, 0x3B, 0x09]

  private static func named(in bytes: ArraySlice<UInt8>) -> UInt8? {
    let start = Array("sep=".utf8)
    guard bytes.count > 4, bytes.prefix(4).map({ $0 | 0x20 }) == start.map({ $0 | 0x20 }) else {
      return nil
    }
    return separators.contains(bytes[bytes.startIndex + 4]) ? bytes[bytes.startIndex + 4] : nil
  }

  /// The sign that parts most of the first line.
  private static func likeliest(in bytes: ArraySlice<UInt8>) -> UInt8 {
    let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = separators.map { sign in first.count { $0 == sign } }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return counts[best] > 0 ? separators[best] : separators[0]
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, from first: Int) {
    var line = first
    var row = Row(line: line)
    var field: [UInt8] = []
    var place = bytes.startIndex
    var quoteLine: Int?
    var wasQuoted = false

    func value() -> String { String(decoding: field, as: UTF8.self).tidy }
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    while place < bytes.endIndex {
      let byte = bytes[place]
      let next = place + 1 < bytes.endIndex ? bytes[place + 1] : nil
      let isPair = byte == 0x0D && next == 0x0A
      if quoteLine != nil {
        if byte == 0x22, next == 0x22 {
          field.append(byte)
          place += 1
        } else if byte == 0x22 {
          quoteLine = nil
        } else if isBreak(byte) {
          // A cell of several lines is one line here.
          field.append(0x20)
          if isPair { place += 1 }
          line += 1
        } else {
          field.append(byte)
        }
      } else if byte == 0x22, field.allSatisfy({ $0 == 0x20 }), !wasQuoted {
        field = []
        quoteLine = line
        wasQuoted = true
      } else if byte == separator || isBreak(byte) {
        row.fields.append(value())
        field = []
        wasQuoted = false
        if isBreak(byte) {
          if isPair { place += 1 }
          line += 1
          rows.append(row)
          row = Row(line: line)
        }
      } else {
        if wasQuoted, byte != 0x20 {
          flaws.append((line, .afterQuote))
          wasQuoted = false
        }
        field.append(byte)
      }
      place += 1
    }
    if let quoteLine { flaws.append((quoteLine, .openQuote)) }
    row.fields.append(value())
    rows.append(row)
    rows.removeAll(where: \.isBlank)
  }
}
