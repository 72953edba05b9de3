import Testing

@testable import Authoring

@Suite("A printed diagnostic") struct DiagnosticPrinterTests {
  private let mark = Mark(file: "Content/a.yaml", line: 2, column: 5)

  @Test("it is the place, the words and the rule, then the line and a caret below it")
  func plain() {
    let printed = print(Diagnostic(mark, "some-rule", "this is wrong"), in: "first\n- a: b\nlast\n")
    #expect(
      printed == """
        Content/a.yaml:2:5: error: this is wrong [some-rule]
         2 | - a: b
           |     ^

        """)
  }

  @Test("the margin is as wide as the number of the line")
  func margin() {
    let text = String(repeating: "a: b\n", count: 120)
    let diagnostic = Diagnostic(Mark(file: mark.file, line: 120, column: 1), "r", "wrong")
    #expect(
      print(diagnostic, in: text) == """
        Content/a.yaml:120:1: error: wrong [r]
         120 | a: b
             | ^

        """)
  }

  @Test("the other of two places follows as a note")
  func other() {
    let other = Diagnostic.Other(
      mark: Mark(file: mark.file, line: 1, column: 1), words: "it was used here first")
    #expect(
      print(Diagnostic(mark, "r", "used twice", other: other), in: "a: x\nb:  x\n") == """
        Content/a.yaml:2:5: error: used twice [r]
         2 | b:  x
           |     ^
        Content/a.yaml:1:1: note: it was used here first
         1 | a: x
           | ^

        """)
  }

  @Test(
    "a place outside the texts is printed without a line",
    arguments: [("Content/b.yaml", 1), ("Content/a.yaml", 9), ("Content/a.yaml", 0)])
  func outside(file: String, line: Int) {
    let diagnostic = Diagnostic(Mark(file: file, line: line, column: 1), "r", "wrong")
    #expect(print(diagnostic, in: "a: b\n") == "\(file):\(line):1: error: wrong [r]\n")
  }

  @Test(
    "what could move the cursor or turn the direction is printed as a blank",
    arguments: [
      "\u{1B}", "\t", "\u{7}", "\r", "\u{7F}", "\u{9B}", "\u{85}", "\u{202E}", "\u{2028}",
    ])
  func controls(character: String) {
    #expect(
      print(Diagnostic(mark, "r", "wrong"), in: "first\na: \(character)b\n") == """
        Content/a.yaml:2:5: error: wrong [r]
         2 | a:  b
           |     ^

        """)
  }

  @Test("lines that end as on Windows are lines, and the caret counts as the marks do")
  func windows() {
    // The e carries its accent as a character of its own; a mark counts both.
    #expect(
      print(Diagnostic(mark, "r", "wrong"), in: "first\r\ne\u{301}: b\r\n") == """
        Content/a.yaml:2:5: error: wrong [r]
         2 | e\u{301}: b\u{20}
           |     ^

        """)
  }

  private func print(_ diagnostic: Diagnostic, in text: String) -> String {
    DiagnosticPrinter([SourceFile(path: mark.file, name: "a.yaml", text: text)]).print(diagnostic)
  }
}
