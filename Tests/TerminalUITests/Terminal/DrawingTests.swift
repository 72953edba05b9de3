import CNcurses
import TerminalUI
import Testing

extension RealNcurses {
  @Suite struct DrawingTests {
    /// The rows ncurses holds after a frame of one-run rows was shown.
    private func shown(
      _ rows: [String], size: Size, repertoire: Repertoire = .utf8
    ) throws -> [String] {
      let terminal = try Terminal.openOnNothing(size: size, repertoire: repertoire)
      let runs = rows.map { [Run(text: $0, style: .text)] }
      terminal.show(Frame(size: size, rows: runs, cursor: Cell(row: 0, column: 0)))
      return (0..<size.rows).map { terminal.row($0) }
    }

    @Test("the screen has the size asked for", arguments: [(24, 80), (10, 40), (60, 200)])
    func size(rows: Int, columns: Int) throws {
      let terminal = try Terminal.openOnNothing(size: Size(rows: rows, columns: columns))
      let size = terminal.size
      #expect(size == Size(rows: rows, columns: columns))
    }

    @Test("a row longer than the screen is cut, and nothing wraps")
    func clipping() throws {
      let rows = try shown(["0123456789ABC", "x"], size: Size(rows: 3, columns: 10))
      #expect(rows == ["0123456789", "x", ""])
    }

    @Test("rows below the screen are cut, and the last cell of the last row is drawn")
    func lastCell() throws {
      let full = "0123456789"
      let rows = try shown([full, full, full, full], size: Size(rows: 3, columns: 10))
      #expect(rows == [full, full, full])
    }

    @Test("a wide character that half fits is not drawn")
    func wide() throws {
      #expect(try shown(["abc日", "ab日c"], size: Size(rows: 2, columns: 4)) == ["abc", "ab日"])
    }

    @Test("runs stand side by side, whatever their characters")
    func runs() throws {
      let size = Size(rows: 1, columns: 20)
      let terminal = try Terminal.openOnNothing(size: size)
      let row = ["日本", "e\u{301}", "", "→", "end"].map { Run(text: $0, style: .text) }
      terminal.show(Frame(size: size, rows: [row], cursor: Cell(row: 0, column: 0)))
      let text = terminal.row(0)
      #expect(text == "日本e\u{301}→end")
    }

    @Test("an ASCII terminal gets ASCII")
    func ascii() throws {
      let rows = try shown(
        ["“café” → …"], size: Size(rows: 1, columns: 20), repertoire: .ascii)
      #expect(rows == ["\"cafe\" -> ..."])
    }

    @Test("escapes in a run never reach the screen")
    func escapes() throws {
      #expect(
        try shown(["a\u{1B}[2Jb\nc\u{202E}"], size: Size(rows: 2, columns: 20)) == ["a[2Jb c", ""])
    }

    @Test("a new frame leaves nothing of the one before")
    func second() throws {
      let size = Size(rows: 2, columns: 10)
      let terminal = try Terminal.openOnNothing(size: size)
      for text in ["first one", "2nd"] {
        terminal.show(
          Frame(
            size: size, rows: [[Run(text: text, style: .must)]], cursor: Cell(row: 0, column: 0)))
      }
      let rows = [terminal.row(0), terminal.row(1)]
      #expect(rows == ["2nd", ""])
    }

    @Test(
      "the cursor is left on its cell, or on the nearest one of the screen",
      arguments: [
        (Cell(row: 1, column: 2), Cell(row: 1, column: 2)),
        (Cell(row: 99, column: 99), Cell(row: 2, column: 9)),
        (Cell(row: -1, column: -1), Cell(row: 0, column: 0)),
      ])
    func cursor(asked: Cell, expected: Cell) throws {
      let size = Size(rows: 3, columns: 10)
      let terminal = try Terminal.openOnNothing(size: size)
      terminal.show(
        Frame(size: size, rows: [[Run(text: "0123456789", style: .bar)]], cursor: asked))
      let cursor = terminal.cursor
      #expect(cursor == expected)
    }

    @Test("each run has the look of its style", arguments: Theme.allCases, ["xterm", "vt100"])
    func looks(theme: Theme, type: String) throws {
      let size = Size(rows: Style.allCases.count, columns: 12)
      let terminal = try Terminal.openOnNothing(type: type, size: size, theme: theme)
      let rows = Style.allCases.map { [Run(text: "x", style: $0)] }
      terminal.show(Frame(size: size, rows: rows, cursor: Cell(row: 0, column: 0)))
      for (row, style) in Style.allCases.enumerated() {
        let isRight = terminal.looks(at: Cell(row: row, column: 0), like: style)
        #expect(isRight, "\(style)")
        let isEmpty = terminal.looks(at: Cell(row: row, column: 5), like: .text)
        #expect(isEmpty, "beside \(style)")
      }
    }

    @Test("a terminal without colours is mono, whatever was asked for", arguments: Theme.allCases)
    func mono(theme: Theme) throws {
      let terminal = try Terminal.openOnNothing(
        type: "vt100", size: Size(rows: 2, columns: 2), theme: theme)
      let used = terminal.theme
      #expect(used == .mono)
    }

    @Test("a second terminal is refused while one is open, and none stays behind")
    func one() throws {
      let size = Size(rows: 2, columns: 2)
      let first = try Terminal.openOnNothing(size: size)
      #expect(throws: TerminalRefusal.cannotStart) {
        _ = try Terminal.openOnNothing(size: size)
      }
      first.close()
      _ = try Terminal.openOnNothing(size: size)
    }

    @Test("our widths are the C library's, for what guidance is written with")
    func widths() throws {
      let terminal = try Terminal.openOnNothing(size: Size(rows: 2, columns: 2))
      let ranges: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x4FF, 0x2010...0x2027,
        0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x21FF, 0x2200...0x22FF, 0x2500...0x257F,
        0x3041...0x3096, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF5E, 0x1F600...0x1F64F,
      ]
      for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
        // Not assigned, or a soft hyphen: never drawn.
        guard cn_width(scalar.value) >= 0, scalar.value != 0xAD else { continue }
        #expect(
          columns(of: Character(scalar)) == Int(cn_width(scalar.value)),
          "U+\(String(scalar.value, radix: 16))")
      }
      terminal.close()
    }
  }
}
