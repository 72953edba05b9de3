/// The lines of a file of the store, sorted by their beginnings, none of them read.
struct StoreFile: Sendable {
  let path: String
  let bytes: [UInt8]
  let source: Line
  private(set) var passages: [Line] = []
  private(set) var ties: [Line] = []
  private(set) var notes: [Line] = []
  private(set) var asides: [Line] = []

  /// Where the words stand.
  private(set) var body = 0..<0

  /// Where the body begins, in lines counted from 1.
  private var bodyNumber = 0

  struct Line: Sendable {
    let range: Range<Int>

    /// Counted from 1.
    let number: Int
  }

  /// - Complexity: O(*n*) in the bytes before the body.
  init(_ bytes: [UInt8], path: String) throws(StoreError) {
    self.bytes = bytes
    self.path = path
    var reader = StoreReader(bytes, path: path)
    try reader.readMagic(StoreEncoding.magic, version: StoreEncoding.version)
    source = try reader.nextLine()
    while body.isEmpty, bodyNumber == 0 {
      let line = try reader.nextLine()
      switch bytes[line.range].prefix(2) {
      case [UInt8(ascii: "p"), UInt8(ascii: "a")]: passages.append(line)
      case [UInt8(ascii: "t"), UInt8(ascii: "i")]: ties.append(line)
      case [UInt8(ascii: "n"), UInt8(ascii: "o")]: notes.append(line)
      case [UInt8(ascii: "a"), UInt8(ascii: "s")]: asides.append(line)
      case [UInt8(ascii: "b"), UInt8(ascii: "o")]:
        let fields = Self.fields(of: line, in: bytes)
        guard fields.count == 2, let count = Int(fields[1]), count >= 0 else {
          throw reader.damaged(.unknownLine)
        }
        bodyNumber = line.number + 1
        guard count <= bytes.count - reader.place else {
          throw reader.damaged(.cutShort, line: bodyNumber + reader.linesLeft)
        }
        body = reader.place..<reader.place + count
      default: throw reader.damaged(.unknownLine)
      }
    }
    guard bytes[body.upperBound...].elementsEqual("end\n".utf8) else {
      throw reader.damaged(.cutShort, line: bodyNumber + reader.linesLeft)
    }
  }

  /// The fields of a line, the word it begins with first.
  ///
  /// - Throws: where one could disturb a terminal: nothing like it was stored.
  func fields(of line: Line) throws(StoreError) -> [Substring] {
    let fields = Self.fields(of: line, in: bytes)
    if !StoreReader.isShowable(fields) { throw damaged(.unknownLine, at: line) }
    return fields
  }

  private static func fields(of line: Line, in bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes[line.range], as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false)
  }

  /// The line a byte of the body stands in.
  func line(ofBody place: Int) -> Line {
    let start = body.lowerBound + place
    let above = bytes[body.lowerBound..<start].count { $0 == 0x0A }
    return Line(range: start..<start, number: bodyNumber + above)
  }

  /// The lines of a part of the body.
  func lines(ofBody range: Range<Int>) -> [Line] {
    var lines: [Line] = []
    var number = line(ofBody: range.lowerBound).number
    var place = body.lowerBound + range.lowerBound
    let end = body.lowerBound + range.upperBound
    while place < end {
      let stop = bytes[place..<end].firstIndex(of: 0x0A) ?? end
      lines.append(Line(range: place..<stop, number: number))
      number += 1
      place = stop + 1
    }
    return lines
  }

  func damaged(_ damage: StoreError.Damage, at line: Line) -> StoreError {
    StoreError(path: path, problem: .damaged(line: line.number, damage))
  }
}
