internal import CNcurses

/// The terminal while the full screen is on it. The only place that calls ncurses, and the only one
/// with steps outside memory safety.
///
/// There is one at a time. It is given back when the value goes away, and by handlers in C when the
/// program dies.
package struct Terminal: ~Copyable {
  /// How the styles look; `mono` when the terminal has no colours or `NO_COLOR` is set.
  package let theme: Theme
  /// What the terminal can show. `show` renders every run with it; layout should have done so.
  package let repertoire: Repertoire
  private let looks: [Style: PreparedLook]

  /// Takes the terminal over.
  ///
  /// - Parameter repertoire: What the person asked for; nothing means what the locale says.
  package static func open(
    theme: Theme, repertoire: Repertoire? = nil
  ) throws(TerminalRefusal) -> Terminal {
    try accept(cn_open(theme != .mono, repertoire == .utf8))
    // UTF-8 that was asked for and is not to be had here would lose every letter beyond ASCII.
    return Terminal(theme: theme, repertoire: cn_is_utf8() ? repertoire ?? .utf8 : .ascii)
  }

  /// A screen that goes nowhere and keys that come from bytes, for tests of all this with a real
  /// ncurses. At the end of the bytes the terminal has gone.
  package static func openOnNothing(
    type: String = "xterm-256color", size: Size, theme: Theme = .standard,
    repertoire: Repertoire = .utf8, typing bytes: [UInt8] = []
  ) throws(TerminalRefusal) -> Terminal {
    let result = unsafe cn_open_on_nothing(
      type, Int32(size.rows), Int32(size.columns), theme != .mono, bytes, Int32(bytes.count))
    try accept(result)
    return Terminal(theme: theme, repertoire: repertoire)
  }

  private init(theme: Theme, repertoire: Repertoire) {
    let colours = Int(cn_colours())
    let theme = colours >= 8 ? theme : .mono
    self.theme = theme
    self.repertoire = repertoire
    self.looks = prepareLooks(of: theme, colours: colours)
  }

  deinit {
    cn_close()
  }

  /// Gives the terminal back. What the program wrote to standard error meanwhile comes out now.
  package consuming func close() {}

  package var size: Size {
    Size(rows: Int(cn_rows()), columns: Int(cn_columns()))
  }

  private static func accept(_ result: cn_result) throws(TerminalRefusal) {
    switch result {
    case CN_OPENED: return
    case CN_NOT_A_TERMINAL: throw .notATerminal
    case CN_TERM_UNSET: throw .unset
    case CN_TERM_DUMB: throw .dumb
    case CN_TERM_UNKNOWN: throw .unknown(unsafe String(cString: cn_terminal_name()))
    default: throw .cannotStart
    }
  }

  /// Takes everything that was drawn off the screen, and out of the scrollback where it can be. The
  /// next frame is sent whole.
  package func wipe() { cn_wipe() }

  /// Draws the whole frame, cut to the screen, and puts the cursor on its cell. Only what has
  /// changed since the last frame is sent.
  package func show(_ frame: borrowing Frame) {
    let size = self.size
    let empty = looks[.text, default: PreparedLook()]
    cn_begin(empty.attributes, empty.pair)
    for (row, runs) in frame.rows.prefix(size.rows).enumerated() {
      draw(runs, row: row, columns: size.columns)
    }
    cn_finish(
      Int32(min(max(frame.cursor.row, 0), size.rows - 1)),
      Int32(min(max(frame.cursor.column, 0), size.columns - 1)))
  }

  private func draw(_ runs: [Run], row: Int, columns limit: Int) {
    var column = 0
    for run in runs {
      guard column < limit else { return }
      let text = repertoire.render(run.text)
      let look = looks[run.style, default: PreparedLook()]
      unsafe cn_put(
        Int32(row), Int32(column), text, Int32(limit - column), look.attributes, look.pair)
      column += columns(of: text)
    }
  }
}
