import TerminalUI
import Testing

@Suite struct CharacterSetTests {
  @Test(
    "ASCII has a readable form for what guidance is written with",
    arguments: [
      ("‘must’ — “should”…", "'must' -- \"should\"..."),
      ("pages 10–12", "pages 10-12"), ("• one", "* one"), ("→ next", "-> next"),
      ("café, Zoë, naïve, Łódź", "cafe, Zoe, naive, Lodz"), ("cafe\u{301}", "cafe"),
      ("┌─┐│└┘", "+-+|++"), ("£500 ≥ ½", "GBP500 >= 1/2"), ("§ 47\u{A0}(1)", "s. 47 (1)"),
      ("œuvre ﬁn ß", "oeuvre fin ss"), ("日本", "??"), ("👍🏽", "?"), ("Привет", "??????"),
    ])
  func ascii(text: String, expected: String) {
    #expect(Repertoire.ascii.render(text) == expected)
  }

  @Test("ASCII lets nothing but printable ASCII through")
  func onlyAscii() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = Repertoire.ascii.render(String(scalar))
      #expect(shown.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "U+\(String(value, radix: 16))")
    }
  }

  @Test("UTF-8 keeps letters, marks, wide characters and drawing as they are")
  func kept() {
    for text in ["café", "cafe\u{301}", "日本語", "Привет", "“…” — ✓ → ┌┐", "👍"] {
      #expect(Repertoire.utf8.render(text) == text)
    }
  }

  @Test("no control, escape or bidirectional override comes through", arguments: repertoires)
  func controls(repertoire: Repertoire) {
    let dangerous =
      Array(UInt32(0)..<0x20) + Array(0x7F..<0xA0) + [0xAD, 0x61C, 0x200B, 0x200E, 0x200F]
      + Array(0x2028...0x202E) + Array(0x2060...0x2069) + [0xFEFF, 0xFE0F, 0xE0041]
    for scalar in dangerous.compactMap(Unicode.Scalar.init) {
      let shown = repertoire.render("a\(scalar)b")
      #expect(shown == "ab" || shown == "a b", "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("an escape sequence is left as harmless text", arguments: repertoires)
  func escapes(repertoire: Repertoire) {
    #expect(repertoire.render("\u{1B}[2J\u{9B}31mx") == "[2J31mx")
    #expect(repertoire.render("\u{1B}]0;title\u{7}") == "]0;title")
  }

  @Test("a tab and every kind of line break are one space", arguments: repertoires)
  func blanks(repertoire: Repertoire) {
    #expect(repertoire.render("a\tb\nc\r\nd\u{2028}e\u{85}f") == "a b c d e f")
  }

  @Test("what means nothing is a replacement character")
  func meaningless() {
    #expect(Repertoire.utf8.render("a\u{E000}\u{378}b") == "a\u{FFFD}\u{FFFD}b")
  }

  @Test("joined emoji, skin tones and selectors come down to the first emoji")
  func emoji() {
    #expect(Repertoire.utf8.render("👩‍👩‍👧 👍🏽 ❤️") == "👩 👍 ❤")
  }

  @Test("a heap of combining marks is cut to four")
  func marks() {
    let heap = "a" + String(repeating: "\u{301}", count: 50)
    #expect(Repertoire.utf8.render(heap).unicodeScalars.count == 5)
    #expect(Repertoire.ascii.render(heap) == "a")
  }

  @Test("rendering twice changes nothing", arguments: repertoires)
  func idempotent(repertoire: Repertoire) {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = repertoire.render("a\(scalar)\u{301}\u{200D}b")
      #expect(repertoire.render(once) == once, "U+\(String(value, radix: 16))")
    }
  }
}

private let repertoires = [Repertoire.utf8, .ascii]
