package import Guidance
package import Navigation

/// Runs the guide on the terminal until it is left.
package enum FullScreen {
  /// How it came to an end.
  package enum Ending: Hashable, Sendable {
    case quit

    /// The terminal has gone.
    case ended

    /// A signal asked the program to stop.
    case stopped(signal: Int32)
  }

  /// - Parameter clock: says what time it is.
  package static func run(
    _ guide: Guide, theme: Theme, repertoire: Repertoire?, clock: () -> Moment?
  ) throws(TerminalRefusal) -> Ending {
    var terminal = try Terminal.open(theme: theme, repertoire: repertoire)
    var app = App(guide, size: terminal.size)
    while true {
      // While keys are waiting nobody sees what would be drawn between them.
      var key = terminal.nextKey(timeout: 0)
      if key == nil {
        terminal.show(app.frame)
        key = terminal.nextKey()
      }
      var ending: Ending?
      app.now = clock()
      switch key {
      case .ended, nil: ending = .ended
      case .stopped(let signal): ending = .stopped(signal: signal)
      case .resize: app.resize(to: terminal.size)
      case let key?: if app.apply(key) == .quit { ending = .quit }
      }
      if let ending {
        terminal.close()
        return ending
      }
    }
  }
}
