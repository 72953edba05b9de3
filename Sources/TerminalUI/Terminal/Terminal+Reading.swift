internal import CNcurses

extension Terminal {
  /// What ncurses holds of a row, blanks at its end dropped: for tests.
  package func row(_ row: Int) -> String {
    var scalars = [UInt32](repeating: 0, count: 512)
    let count = unsafe cn_read_row(Int32(row), &scalars, 512)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix(Int(count)).compactMap(Unicode.Scalar.init))
    let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
    return String(text[..<end])
  }

  /// Where ncurses has left the cursor: for tests.
  package var cursor: Cell {
    let place = Int(cn_read_cursor())
    return Cell(row: place / 65536, column: place % 65536)
  }

  /// Whether a cell looks as the style does: for tests.
  package func looks(at cell: Cell, like style: Style) -> Bool {
    let look = prepareLooks(of: theme, colours: Int(cn_colours()))[style, default: PreparedLook()]
    return cn_read_look(Int32(cell.row), Int32(cell.column)) == look.attributes | look.pair << 8
  }
}
