/// A whole screen as a value: rows of styled runs, from the top, and where the cursor stands.
///
/// Nothing here is clipped: `Terminal.show` cuts what does not fit.
package struct Frame: Hashable, Sendable {
  package var size: Size
  /// One array of runs a row. Fewer rows than the size has leave the rest of the screen empty.
  package var rows: [[Run]]
  /// On the first letter of what the keys act on, so that a screen reader finds it.
  package var cursor: Cell

  package init(size: Size, rows: [[Run]], cursor: Cell) {
    self.size = size
    self.rows = rows
    self.cursor = cursor
  }

  /// The text without its styles: rows joined by newlines, blanks at the end of a row dropped.
  package var plainText: String {
    rows.map { runs in
      let row = runs.map(\.text).joined()
      let end = row.lastIndex { $0 != " " }.map(row.index(after:)) ?? row.startIndex
      return String(row[..<end])
    }
    .joined(separator: "\n")
  }
}
