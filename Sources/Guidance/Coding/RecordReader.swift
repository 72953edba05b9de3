/// Steps through the records of an encoded library, a field at a time.
struct RecordReader {
  private var rest: Substring.UTF8View
  private var fields: Substring.UTF8View
  private var line = 0

  /// The first byte of the current record.
  private(set) var tag: UInt8 = 0

  init(_ text: String) {
    rest = Substring(text).utf8
    fields = rest.prefix(0)
  }

  /// Moves to the next record; false at the end.
  mutating func advance() -> Bool {
    guard let first = rest.first else { return false }
    line += 1
    tag = first
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    fields = rest[..<end].dropFirst(2)
    rest = rest[end...].dropFirst()
    return true
  }

  private mutating func field() -> Substring.UTF8View {
    let end = fields.firstIndex(of: UInt8(ascii: "\t")) ?? fields.endIndex
    defer { fields = fields[end...].dropFirst() }
    return fields[..<end]
  }

  mutating func string() -> String { String(Substring(field())) }

  mutating func optional() -> String? {
    let text = field()
    return text.isEmpty ? nil : String(Substring(text))
  }

  mutating func flag() -> Bool { !field().isEmpty }

  mutating func number() throws(LibraryEncoding.Unreadable) -> Int {
    let text = string()
    guard let number = Int(text) else { throw unreadable(text) }
    return number
  }

  mutating func list() -> [String] {
    field().split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  mutating func id<Subject>(of: Subject.Type = Subject.self) -> Identifier<Subject> {
    Identifier(string())
  }

  mutating func optionalID<Subject>(of: Subject.Type = Subject.self) -> Identifier<Subject>? {
    optional().map { Identifier($0) }
  }

  mutating func ids<Subject>(of: Subject.Type = Subject.self) -> [Identifier<Subject>] {
    field().split(separator: UInt8(ascii: " ")).map { Identifier(String(Substring($0))) }
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
