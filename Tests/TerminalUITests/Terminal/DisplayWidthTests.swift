import CNcurses
import TerminalUI
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    "a character is as wide as terminals draw it",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("日", 2), ("ﾊ", 1), ("Ｆ", 2),
      ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("→", 1), ("─", 1), ("…", 1), ("👍", 2),
      ("🇬🇧", 2), ("❤️", 2), ("❤", 1), ("\u{200B}", 0), ("\u{7}", 0), ("\u{A0}", 1), ("£", 1),
    ] as [(Character, Int)])
  func width(character: Character, expected: Int) {
    #expect(columns(of: character) == expected)
  }

  @Test("a text is as wide as its characters together")
  func text() {
    #expect(columns(of: "") == 0)
    #expect(columns(of: "cafe\u{301} 日本") == 9)
  }
}
