import Testing

@testable import SourceText

@Suite("Reading") struct ReadTextTests {
  private func problem(_ bytes: [UInt8]) -> ReadingError.Problem? {
    do {
      _ = try ReadText(bytes, file: "x")
      return nil
    } catch {
      return error.problem
    }
  }

  struct Refused: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let problem: ReadingError.Problem

    var testDescription: String { name }
  }

  @Test(
    "what is no text is refused with its reason",
    arguments: [
      Refused(name: "nothing", bytes: [], problem: .empty),
      Refused(name: "blanks", bytes: Array(" \n\t\r\n".utf8), problem: .noWords),
      Refused(name: "numbers alone", bytes: Array("1\n2\n".utf8), problem: .noWords),
      Refused(
        name: "a zero", bytes: Array("word".utf8) + [0] + Array("word".utf8),
        problem: .binary(byte: 4)),
      Refused(name: "noise", bytes: [0x61, 1, 2, 3, 4, 5, 6, 0x62], problem: .binary(byte: 1)),
      Refused(
        name: "a zip", bytes: [0x50, 0x4B, 3, 4, 9],
        problem: .otherKind("Word, OpenDocument or zip")),
      Refused(name: "old Word", bytes: [0xD0, 0xCF, 0x11, 0xE0], problem: .otherKind("old Word")),
      Refused(name: "rich text", bytes: Array("{\\rtf1 x}".utf8), problem: .otherKind("rich text")),
      Refused(name: "a picture", bytes: [0x89, 0x50, 0x4E, 0x47], problem: .otherKind("picture")),
      Refused(name: "a program", bytes: [0x7F, 0x45, 0x4C, 0x46], problem: .otherKind("program")),
      Refused(name: "a PDF", bytes: Array("%PDF-1.7\nx\n%%EOF\n".utf8), problem: .pdf),
      Refused(name: "half a PDF", bytes: Array("%PDF-1.7\nxxxx".utf8), problem: .truncatedPDF),
    ])
  func refusals(_ refused: Refused) { #expect(problem(refused.bytes) == refused.problem) }

  @Test("a file over the limit is refused with its size")
  func large() {
    let size = ReadText.limit + 1
    let bytes = [UInt8](repeating: 0x61, count: size)
    #expect(problem(bytes) == .tooLarge(size: size, limit: ReadText.limit))
  }

  @Test("a few escape sequences do not make a text binary, and none gets out")
  func escapes() throws {
    let text = try ReadText("\u{1B}[2J\u{1B}[31mRed words stay here\u{07}")
    #expect(text.lines.map(\.text) == ["Red words stay here"])
    #expect(text.removed == 10)
  }
}
