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

  /// - Parameters:
  ///   - clock: says what time it is.
  ///   - uptime: milliseconds that have passed since some moment, whatever is done to the clock.
  ///   - save: saves the print-out of a guide.
  package static func run(
    _ guide: Guide, theme: Theme, repertoire: Repertoire?, spacing: Spacing = .usual,
    isOneColumn: Bool = false,
    clock: () -> Moment?, uptime: () -> Int = { 0 },
    save: (Guide, String, _ replaces: Bool) -> Saving = { _, _, _ in .failed("Nothing saves here.")
    }
  ) throws(TerminalRefusal) -> Ending {
    var terminal = try Terminal.open(theme: theme, repertoire: repertoire)
    var app = App(guide, size: terminal.size, spacing: spacing, isOneColumn: isOneColumn)
    var last = uptime()
    var clearings = 0
    var unseen = 0
    while true {
      // While keys are waiting nobody sees what would be drawn between them.
      var key = terminal.nextKey(timeout: 0)
      unseen += 1
      if key == nil {
        unseen = 0
        terminal.show(app.frame)
        key = terminal.nextKey(timeout: app.guide.pause.map { Int32(clamping: $0) })
      }
      // What is typed after a paste stands behind it and is meant.
      if key == .pasteEnd { unseen = 0 }
      var ending: Ending?
      app.now = clock()
      let time = uptime()
      app.wait(time - last)
      last = time
      switch key {
      case nil: break
      // A key that comes after all of the time, as when a lid is opened, is not the one who left's.
      case let key? where app.guide.clearings != clearings && key.isTyped: break
      // Nobody types so far ahead: something was pasted by mistake, and is not for the guide.
      case let key? where unseen > 1000 && key.isOfFlood: break
      case .ended: ending = .ended
      case .stopped(let signal): ending = .stopped(signal: signal)
      case .resize: app.resize(to: terminal.size)
      case let key?:
        switch app.apply(key) {
        case .none: break
        case .quit: ending = .quit
        case .save(let name, let replaces):
          app.guide.saved(save(app.guide, name, replaces))
        }
      }
      // What was cleared is not left in the terminal for who comes next.
      if app.guide.clearings != clearings {
        clearings = app.guide.clearings
        terminal.wipe()
      }
      if let ending {
        terminal.close()
        return ending
      }
    }
  }
}

extension Key {
  /// True for what a person typed, but for the one key that never waits.
  fileprivate var isTyped: Bool {
    switch self {
    case .ended, .stopped, .resize, .character("!"): false
    default: true
    }
  }

  /// True for what comes by the thousand in a paste without marks. The marks are never lost.
  fileprivate var isOfFlood: Bool { isTyped && self != .pasteStart && self != .pasteEnd }
}
