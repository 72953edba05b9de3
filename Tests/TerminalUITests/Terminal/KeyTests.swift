import TerminalUI
import Testing

extension RealNcurses {
  @Suite struct KeyTests {
    /// The keys these bytes are, up to the end of them.
    private func keys(_ bytes: [UInt8], type: String = "xterm-256color") throws -> [Key] {
      var terminal = try Terminal.openOnNothing(
        type: type, size: Size(rows: 4, columns: 10), typing: bytes)
      var keys: [Key] = []
      while let key = terminal.nextKey(timeout: 1000), key != .ended { keys.append(key) }
      return keys
    }

    private func keys(_ text: String, type: String = "xterm-256color") throws -> [Key] {
      try keys(Array(text.utf8), type: type)
    }

    @Test("both forms of an arrow are that arrow", arguments: ["xterm-256color", "vt100", "linux"])
    func arrows(type: String) throws {
      let expected: [Key] = [.up, .down, .right, .left]
      #expect(try keys("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", type: type) == expected)
      #expect(try keys("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", type: type) == expected)
    }

    @Test(
      "a named key is itself",
      arguments: [
        ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}[F", .end), ("\u{1B}[4~", .end),
        ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
        ("\u{1B}[Z", .backTab), ("\t", .tab), ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter),
        ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}", .escape), ("\u{1B}OP", .f(1)),
        ("\u{1B}[24~", .f(12)), ("\u{1B}Oq", .character("1")), ("\u{C}", .resize),
        ("\u{1B}[200~", .pasteStart), ("\u{1B}[201~", .pasteEnd),
      ] as [(String, Key)])
    func named(bytes: String, key: Key) throws {
      #expect(try keys(bytes) == [key])
    }

    @Test("a character of two, three or four bytes is one key", arguments: ["é", "→", "😀", "字"])
    func characters(text: String) throws {
      #expect(try keys(text) == [.character(Character(text))])
    }

    @Test(
      "bytes that are no character do not swallow the key after them",
      arguments: [
        [0xFF], [0x80], [0xC3], [0xE2], [0xE2, 0x86], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80],
        [0xE0, 0x80, 0x80],
      ] as [[UInt8]])
    func invalid(bytes: [UInt8]) throws {
      #expect(try keys(bytes + Array("j".utf8)) == [.unknown, .character("j")])
      #expect(try keys(bytes + Array("\u{1B}[A".utf8)) == [.unknown, .up])
    }

    @Test(
      "an escape sequence nobody knows is one key, not a burst of commands",
      arguments: ["\u{1B}[99;99X", "\u{1B}[?1;2c", "\u{1B}[1;9W", "\u{1B}O~"])
    func unknownSequence(bytes: String) throws {
      #expect(try keys(bytes + "j") == [.unknown, .character("j")])
    }

    @Test("Escape and a letter at once are two keys")
    func escapeThenLetter() throws {
      #expect(try keys("\u{1B}j") == [.escape, .character("j")])
    }

    @Test("a control character is no command", arguments: [0, 1, 4, 0x1F] as [UInt8])
    func controls(byte: UInt8) throws {
      #expect(try keys([byte]) == [.unknown])
    }

    @Test("a paste arrives between its two marks")
    func paste() throws {
      let expected: [Key] = [.pasteStart, .character("q"), .enter, .pasteEnd, .character("j")]
      #expect(try keys("\u{1B}[200~q\r\u{1B}[201~j") == expected)
    }

    @Test("once the terminal has gone, every call says so at once")
    func ended() throws {
      var terminal = try Terminal.openOnNothing(size: Size(rows: 4, columns: 10))
      for _ in 0..<3 {
        let key = terminal.nextKey()
        #expect(key == .ended)
      }
      terminal.close()
    }
  }
}
