/// A tag of a page: its name, the few attributes that matter here, and whether it closes.
struct HTMLTag: Sendable, Equatable {
  let name: String
  let isEnd: Bool

  /// Where the numbers of an ordered list begin.
  let start: Int?
  let id: String
  let isReversed: Bool

  /// True for `<x/>`, which has no end of its own.
  let isClosed: Bool

  /// The tag that begins at `place`, just behind its `<`; nothing where it is no tag.
  ///
  /// - Returns: the tag, and the place behind its `>`.
  static func read(_ bytes: [UInt8], at place: Int) -> (tag: HTMLTag, end: Int)? {
    var place = place
    let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let nameStart = place
    while place < bytes.count, isName(bytes[place]) { place += 1 }
    guard place > nameStart, isLetter(bytes[nameStart]) else { return nil }
    let name = lowercased(bytes[nameStart..<place])
    var attributes: [String: String] = [:]
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      let keyStart = place
      while place < bytes.count, isName(bytes[place]) { place += 1 }
      if place == keyStart {
        place += 1
        continue
      }
      let key = lowercased(bytes[keyStart..<place])
      attributes[key] = value(bytes, at: &place)
    }
    let tag = HTMLTag(
      name: name, isEnd: isEnd, start: attributes["start"].flatMap { Int($0) },
      id: attributes["id"] ?? "", isReversed: attributes["reversed"] != nil,
      isClosed: place > 0 && place <= bytes.count && bytes[place - 1] == UInt8(ascii: "/"))
    return (tag, min(place + 1, bytes.count))
  }

  private static func value(_ bytes: [UInt8], at place: inout Int) -> String {
    func skipBlanks(_ place: inout Int) {
      while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    }
    var end = place
    skipBlanks(&end)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "=") else { return "" }
    end += 1
    skipBlanks(&end)
    guard end < bytes.count else {
      place = end
      return ""
    }
    let quote = bytes[end]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let start = isQuoted ? end + 1 : end
    end = start
    while end < bytes.count {
      let byte = bytes[end]
      if isQuoted ? byte == quote : byte <= 0x20 || byte == UInt8(ascii: ">") { break }
      end += 1
    }
    place = isQuoted ? min(end + 1, bytes.count) : end
    return lowercased(bytes[start..<end])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
