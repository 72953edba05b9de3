import Testing

@testable import SourceText

@Suite("Cleaning") struct CleaningTests {
  private func clean(_ text: String) -> [String] { Cleaning(text).lines.map(\.text) }

  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let lines: [String]

    var testDescription: String { name }
  }

  @Test(
    "what a printer, a page or a terminal puts in goes, and the words stay",
    arguments: [
      Sample(
        name: "ligatures", text: "o\u{FB03}ce \u{FB01}re \u{FB02}ag o\u{FB00}",
        lines: ["office fire flag off"]),
      Sample(name: "no-break blanks", text: "a\u{A0}b\u{202F}c", lines: ["a b c"]),
      Sample(name: "soft hyphens", text: "safe\u{AD}guard", lines: ["safeguard"]),
      Sample(name: "line ends of Windows", text: "a\r\nb\r\n", lines: ["a", "b"]),
      Sample(name: "line ends of old machines", text: "a\rb\r\rc", lines: ["a", "b", "", "c"]),
      Sample(name: "colours", text: "\u{1B}[31mred\u{1B}[0m", lines: ["red"]),
      Sample(name: "a window's title", text: "\u{1B}]0;own\u{07}ed", lines: ["ed"]),
      Sample(name: "a title without an end", text: "\u{1B}]0;own\nnext", lines: ["", "next"]),
      Sample(name: "one-byte sequences", text: "\u{9B}2Jtext", lines: ["text"]),
      Sample(name: "bells and rubouts", text: "a\u{07}b\u{08}c\u{7F}", lines: ["abc"]),
      Sample(name: "turned writing", text: "\u{202E}abc\u{2066}d\u{200B}\u{FEFF}", lines: ["abcd"]),
      Sample(name: "bullets of Word", text: "\u{F0B7} x", lines: ["• x"]),
      Sample(name: "private letters", text: "a\u{E000}b", lines: ["ab"]),
      Sample(name: "accents written apart", text: "e\u{301}", lines: ["é"]),
      Sample(name: "back links", text: "note \u{21A9}\u{FE0E}", lines: ["note"]),
      Sample(name: "tabs", text: "1.\tText", lines: ["1.    Text"]),
      Sample(name: "blank ends", text: "  a  \n\n\n", lines: ["a"]),
    ])
  func samples(_ sample: Sample) { #expect(clean(sample.text) == sample.lines) }

  @Test("a letter carries eight accents at most")
  func accents() {
    let text = "e" + String(repeating: "\u{301}", count: 400) + "x"
    #expect(clean(text)[0].unicodeScalars.count == 10)
  }

  @Test("what was taken out is counted")
  func counts() {
    #expect(Cleaning("plain words").removed == 0)
    #expect(Cleaning("a\u{07}\u{1B}[1mb").removed == 5)
    #expect(Cleaning("a\u{FFFD}b").unreadable == 1)
  }

  @Test("indents are counted in columns, and a form feed marks its line")
  func places() {
    let lines = Cleaning("  a\n\tb\n\u{0C}c\n").lines
    #expect(lines.map(\.indent) == [2, 4, 0])
    #expect(lines.map(\.number) == [1, 2, 3])
    #expect(lines.map(\.startsPage) == [false, false, true])
  }

  @Test("no character at all gets out that could disturb a terminal")
  func everyCharacter() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Cleaning("a\(Character(scalar))b").lines.map(\.text).joined()
      #expect(!text.unicodeScalars.contains { isControl($0) }, "U+\(String(value, radix: 16))")
    }
  }
}
