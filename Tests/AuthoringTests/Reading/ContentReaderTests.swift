import Authoring
import Testing

@Suite("Reading YAML") struct ContentReaderTests {
  @Test("an empty file is refused", arguments: ["", "\n\n", "# only words\n"])
  func empty(text: String) throws {
    try expect("the file is empty", at: (1, 1), reading: text)
  }

  @Test(
    "a file that holds no keys at its top is refused", arguments: ["- a\n- b\n", "just words\n"])
  func noKeys(text: String) throws {
    try expect("keys and values are expected here", at: (1, 1), reading: text)
  }

  @Test(
    "broken YAML is refused where the parser stumbles",
    arguments: [
      ("terms:\n  - term: [a\n", "did not find expected ',' or ']'", 3, 1),
      ("terms:\n\t- term: a\n", "found character that cannot start any token", 2, 1),
      ("terms: a: b\n", "mapping values are not allowed in this context", 1, 9),
      ("terms: \"a\n", "found unexpected end of stream", 2, 1),
      ("terms: []\n---\nterms: []\n", "but found another document", 2, 1),
      ("terms: *nobody\n", "found undefined alias", 1, 8),
    ])
  func broken(text: String, words: String, line: Int, column: Int) throws {
    try expect(words, at: (line, column), reading: text)
  }

  @Test("a key that stands twice in a mapping is refused where it stands first")
  func duplicate() throws {
    try expect(
      "the key means stands twice in one mapping", at: (3, 5),
      reading: "terms:\n  - term: a\n    means: b\n    means: c\n    cites: d\n")
  }

  @Test("a control character is refused without being printed")
  func control() throws {
    let fixture = try glossary("terms: [] # \u{1B}[2J\n")
    let found = fixture.diagnostics([])
    #expect(found.map(\.words) == ["control characters are not allowed"])
    let text = found.map(DiagnosticPrinter(fixture.sources).print).joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("one broken file does not hide the flaws of the others")
  func several() throws {
    let fixture = try Fixture.sound
      .replacing("doors:\n", with: "windows: 3\ndoors:\n", in: "library.yaml")
      .replacing("stage: danger", with: "stage: [danger", in: "flows/danger.yaml")
      .replacing("    old: yes", with: "    old: maybe", in: "glossary.yaml")
    let found = fixture.diagnostics([]).map { "\($0.mark.file) \($0.rule)" }
    #expect(
      found == [
        "Content/flows/danger.yaml yaml", "Content/glossary.yaml unknown-word",
        "Content/library.yaml unknown-key",
      ])
  }

  /// Reads a glossary of these words, and expects exactly one flaw.
  private func expect(
    _ words: String, at place: (line: Int, column: Int), reading text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try glossary(text).diagnostics([])
    let mark = Mark(file: "Content/glossary.yaml", line: place.line, column: place.column)
    #expect(found.map(\.words) == [words], sourceLocation: sourceLocation)
    #expect(found.map(\.mark) == [mark], sourceLocation: sourceLocation)
    #expect(found.map(\.rule) == ["yaml"], sourceLocation: sourceLocation)
  }

  private func glossary(_ text: String) throws -> Fixture {
    try Fixture.sound.removing("glossary.yaml").adding(text, as: "glossary.yaml")
  }
}
