/// Why there can be no full screen here.
package enum TerminalRefusal: Error, Hashable, Sendable {
  /// Standard input or standard output is a file, a pipe or closed.
  case notATerminal
  /// The TERM variable is absent or empty.
  case unset
  /// TERM names a terminal on which the cursor cannot be moved freely.
  case dumb
  /// TERM names a terminal nobody here knows.
  case unknown(String)
  /// The terminal is known, and ncurses will not start on it all the same.
  case cannotStart

  /// One sentence for a person, with what to do about it.
  package var sentence: String {
    switch self {
    case .notATerminal:
      "The full screen needs a terminal for both input and output."
    case .unset:
      "The full screen needs to know the terminal, and TERM is not set: try TERM=xterm."
    case .dumb:
      "This terminal (TERM=dumb or the like) cannot move its cursor, so there is no full screen."
    case .unknown(let name):
      "The terminal \"\(Repertoire.ascii.render(name))\" named by TERM is not known here: "
        + "try TERM=xterm."
    case .cannotStart:
      "The terminal would not start the full screen."
    }
  }
}
