import Testing

@testable import SourceText

@Suite("Encodings") struct TextEncodingTests {
  private static let words = "A child’s café – “safe”, £5"

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? bytes : bytes.reversed()
    }
  }

  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let encoding: TextEncoding

    var testDescription: String { name }
  }

  @Test(
    "each is told from the bytes, and its letters are read",
    arguments: [
      Sample(name: "UTF-8", bytes: Array(words.utf8), encoding: .utf8),
      Sample(name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + words.utf8, encoding: .utf8),
      Sample(
        name: "UTF-16 with a mark, little end first",
        bytes: [0xFF, 0xFE] + utf16(words, isBig: false),
        encoding: .utf16LittleEndian),
      Sample(
        name: "UTF-16 with a mark, big end first", bytes: [0xFE, 0xFF] + utf16(words, isBig: true),
        encoding: .utf16BigEndian),
      Sample(
        name: "UTF-16 without, little end first", bytes: utf16(words, isBig: false),
        encoding: .utf16LittleEndian),
      Sample(
        name: "UTF-16 without, big end first", bytes: utf16(words, isBig: true),
        encoding: .utf16BigEndian),
      Sample(
        name: "Windows-1252",
        bytes: Array("A child".utf8) + [0x92] + Array("s caf".utf8) + [
          0xE9, 0x20, 0x96, 0x20, 0x93,
        ]
          + Array("safe".utf8) + [0x94, 0x2C, 0x20, 0xA3] + Array("5".utf8),
        encoding: .windows1252),
    ])
  func samples(_ sample: Sample) throws {
    let encoding = TextEncoding(of: sample.bytes)
    #expect(encoding == sample.encoding)
    #expect(encoding.decode(sample.bytes) == Self.words)
  }

  @Test("one torn letter among many does not make a text of UTF-8 another")
  func torn() {
    let bytes =
      Array(String(repeating: "café – ", count: 20).utf8) + [0xE2, 0x80] + Array("x".utf8)
    #expect(TextEncoding(of: bytes) == .utf8)
    #expect(TextEncoding.utf8.decode(bytes).contains("\u{FFFD}"))
  }

  @Test("an odd last byte of UTF-16 is left out, and nothing fails")
  func odd() {
    let bytes = [0xFF, 0xFE] + Self.utf16("ab", isBig: false) + [0x61]
    #expect(TextEncoding(of: bytes).decode(bytes) == "ab")
  }

  @Test("every byte of Windows-1252 stands for a letter or for an unreadable one")
  func everyByte() {
    for byte in UInt8.min...UInt8.max {
      #expect(TextEncoding.windows1252.decode([byte]).unicodeScalars.count == 1)
    }
  }
}
