/// Steps through the lines of a file of the store.
struct StoreReader {
  let path: String
  let bytes: [UInt8]

  /// Where the next line begins.
  private(set) var place = 0

  /// The line that was read last, counted from 1.
  private(set) var line = 0

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The next line, not read; nothing at the end, or where the last line has no end.
  mutating func nextRange() -> Range<Int>? {
    var end = place
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    guard end < bytes.count else { return nil }
    line += 1
    defer { place = end + 1 }
    return place..<end
  }

  mutating func nextLine() throws(StoreError) -> StoreFile.Line {
    guard let range = nextRange() else { throw damaged(.cutShort, line: line + 1) }
    return StoreFile.Line(range: range, number: line)
  }

  /// The fields of the next line; nothing at the end, or where the last line has no end.
  mutating func next() -> [Substring]? {
    guard let range = nextRange() else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false)
  }

  /// False where a field holds what no text of the store holds: somebody changed the file.
  static func isShowable(_ fields: [Substring]) -> Bool {
    fields.allSatisfy { $0.unicodeScalars.allSatisfy(Cleaning.mayBeShown) }
  }

  /// The same, and an error in place of nothing.
  mutating func require() throws(StoreError) -> [Substring] {
    guard let fields = next() else { throw damaged(.cutShort, line: line + 1) }
    return fields
  }

  func damaged(_ damage: StoreError.Damage, line: Int? = nil) -> StoreError {
    StoreError(path: path, problem: .damaged(line: line ?? self.line, damage))
  }

  /// How many line ends are left.
  var linesLeft: Int { bytes[place...].count { $0 == 0x0A } }

  /// The first line of every file of the store.
  mutating func readMagic(_ magic: String, version: String) throws(StoreError) {
    let fields = try require()
    guard fields.count == 2, fields[0] == magic else { throw damaged(.unknownLine) }
    guard fields[1] == version else {
      throw StoreError(path: path, problem: .laterVersion(String(fields[1])))
    }
  }
}
