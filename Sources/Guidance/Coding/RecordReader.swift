/// Steps through records of an encoded library, a field at a time.
///
/// It works on bytes: the first screen waits for it, and its separators are all ASCII.
package struct RecordReader {
  private let bytes: [UInt8]

  /// Where the next record begins.
  private var next = 0

  /// What is left of the current record.
  private var fields = 0..<0
  private var line = 0

  /// The first byte of the current record.
  private(set) var tag: UInt8 = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  init(_ text: Substring.UTF8View) { bytes = Array(text) }

  /// Moves to the next record; false at the end.
  mutating func advance() -> Bool {
    guard next < bytes.count else { return false }
    line += 1
    tag = bytes[next]
    let end = place(of: UInt8(ascii: "\n"), in: next..<bytes.count)
    fields = min(next + 2, end)..<end
    next = end + 1
    return true
  }

  /// The first place of a byte, or the end of the range.
  private func place(of byte: UInt8, in range: Range<Int>) -> Int {
    var place = range.lowerBound
    while place < range.upperBound, bytes[place] != byte { place += 1 }
    return place
  }

  private mutating func field() -> Range<Int> {
    let end = place(of: UInt8(ascii: "\t"), in: fields)
    defer { fields = min(end + 1, fields.upperBound)..<fields.upperBound }
    return fields.lowerBound..<end
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The parts of the next field; none of an empty one.
  private mutating func parts(partedBy separator: UInt8) -> [String] {
    var rest = field()
    var parts: [String] = []
    while !rest.isEmpty {
      let end = place(of: separator, in: rest)
      parts.append(string(rest.lowerBound..<end))
      rest = min(end + 1, rest.upperBound)..<rest.upperBound
    }
    return parts
  }

  mutating func string() -> String { string(field()) }

  mutating func optional() -> String? {
    let range = field()
    return range.isEmpty ? nil : string(range)
  }

  mutating func flag() -> Bool { !field().isEmpty }

  mutating func number() throws(LibraryEncoding.Unreadable) -> Int {
    let text = string()
    guard let number = Int(text) else { throw unreadable(text) }
    return number
  }

  mutating func list() -> [String] {
    parts(partedBy: UInt8(ascii: "|"))
  }

  mutating func words() -> [String] { parts(partedBy: UInt8(ascii: " ")) }

  mutating func id<Subject>(of: Subject.Type = Subject.self) -> Identifier<Subject> {
    Identifier(string())
  }

  mutating func optionalID<Subject>(of: Subject.Type = Subject.self) -> Identifier<Subject>? {
    optional().map { Identifier($0) }
  }

  mutating func ids<Subject>(of: Subject.Type = Subject.self) -> [Identifier<Subject>] {
    words().map { Identifier($0) }
  }

  mutating func value<Value: RawRepresentable<String>>() throws(LibraryEncoding.Unreadable)
    -> Value
  {
    let text = string()
    guard let value = Value(rawValue: text) else { throw unreadable(text) }
    return value
  }

  mutating func optionalValue<Value: RawRepresentable<String>>()
    throws(LibraryEncoding.Unreadable) -> Value?
  {
    guard let text = optional() else { return nil }
    guard let value = Value(rawValue: text) else { throw unreadable(text) }
    return value
  }

  func unreadable(_ field: String) -> LibraryEncoding.Unreadable {
    LibraryEncoding.Unreadable(line: line, field: field)
  }
}
