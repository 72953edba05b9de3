import TerminalUI
import Testing

@Suite struct FrameTests {
  @Test("the plain text of a frame has its rows without styles and without blanks at the end")
  func plainText() {
    let frame = Frame(
      size: Size(rows: 4, columns: 20),
      rows: [
        [Run(text: "> ", style: .focus), Run(text: "Make a referral  ", style: .must)],
        [],
        [Run(text: "   ", style: .text)],
        [Run(text: "  end", style: .bar)],
      ],
      cursor: Cell(row: 0, column: 2))
    #expect(frame.plainText == "> Make a referral\n\n\n  end")
  }
}
