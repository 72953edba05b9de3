import Content
import Glibc
import Guidance
import Navigation
import PlainUI
import SourceText
import TerminalUI

/// Runs the guide on the full screen or as text, and leaves the program.
struct GuideRunner {
  struct Settings {
    var isPlain = false
    var theme = Theme.standard
    var repertoire: Repertoire?
    var role: Role.ID?
    var start: Step.ID?
    var edition: Edition.ID?
    var store: Store?

    /// The local pack that was named.
    var local: String?

    var route: RouteCode.Replay?
    var spacing = Spacing.usual
    var isOneColumn = false

    /// Minutes without a key before the countdown; nothing waits for ever.
    var idle: Int?
    var kiosk: Kiosk?
  }

  private let settings: Settings
  private let library: Library

  init(_ settings: Settings, _ library: Library = Content.library()) {
    self.settings = settings
    self.library = library
  }

  func run() -> Never {
    var guide = Guide(library, role: settings.role, start: settings.start)
    guide.lens = settings.edition
    guide.texts = settings.store.map { KeptTexts($0, library) }
    guide.now = Clock.believable(for: library)
    guide.add(LoadedPack(named: settings.local, library))
    if let route = settings.route {
      guide.take(route)
      guide.lens = settings.edition ?? route.lens
    }
    guide.kiosk = settings.kiosk
    guide.idle = settings.idle.map { Idle(minutes: $0) }
    if settings.kiosk != nil { Self.ignoreKeyboardSignals() }
    if settings.isPlain || Self.isAccessible { runPlain(guide) }
    do {
      switch try FullScreen.run(
        guide, theme: settings.theme, repertoire: settings.repertoire, spacing: settings.spacing,
        isOneColumn: settings.isOneColumn, clock: { Clock.believable(for: library) },
        uptime: Clock.uptime,
        save: PrintOutFile.save(_:as:replaces:))
      {
      case .quit: exit(0)
      case .ended: exit(0)
      case .stopped(let signal): exit(128 + signal)
      }
    } catch {
      printError("\(error.sentence) Here is the guide as plain text.")
      runPlain(guide)
    }
  }

  private func runPlain(_ guide: Guide) -> Never {
    var session = PlainSession(guide, width: Self.width, spacing: settings.spacing)
    var reader = LineReader(staysOpen: settings.kiosk != nil)
    while true {
      // The end of the input is a way out like any other.
      guard let line = ask(session.output(), &reader, &session) else {
        print("")
        exit(0)
      }
      session.now = Clock.believable(for: library)
      switch session.take(line) {
      case .none: break
      case .quit: exit(0)
      case .save(let name, let replaces):
        session.saved(PrintOutFile.save(session.guide, as: name, replaces: replaces))
      }
    }
  }

  /// Prints lines and waits for one; at a terminal no more at once than it shows, since what has gone
  /// from the screen is read by no screen reader, and by few others.
  private func ask(
    _ lines: [String], _ reader: inout LineReader, _ session: inout PlainSession
  ) -> String? {
    var rest = lines[...]
    while true {
      // What hides the page is not parted: it pushes the page out of sight.
      let count = session.guide.cover == nil ? Self.count(fittingOf: rest) : rest.count
      say(rest.prefix(count))
      rest = rest.dropFirst(count)
      if rest.isEmpty {
        prompt(PlainSession.prompt)
      } else {
        say([library.front.emergencyLine])
        prompt("Enter: more. Or type \(PlainSession.prompt)")
      }
      let clearings = session.guide.clearings
      guard let line = nextLine(&reader, &session) else { return nil }
      if rest.isEmpty || session.guide.clearings != clearings { return line }
      // A number that nobody has read yet is shown first.
      let isAhead = Int(line) != nil && rest.contains { $0.hasPrefix("\(line). ") }
      if isAhead { say(["Here is more. Type \(line) again to choose it."]) }
      guard isAhead || line.allSatisfy({ $0 == " " }) else { return line }
      session.wake()
    }
  }

  /// Waits for a line; meanwhile time passes. Nothing at the end of the input.
  private func nextLine(_ reader: inout LineReader, _ session: inout PlainSession) -> String? {
    var last = Clock.uptime()
    while true {
      let event = reader.next(timeout: session.guide.pause)
      let time = Clock.uptime()
      let clearings = session.guide.clearings
      if let lines = session.wait(time - last) {
        say(lines[...])
        prompt(PlainSession.prompt)
      }
      last = time
      switch event {
      // A line that was begun before everything was cleared is nobody's now.
      case .nothing where session.guide.clearings != clearings,
        .line where session.guide.clearings != clearings:
        reader.forget()
      case .nothing: break
      case .line(let line): return line
      case .ended: return nil
      }
    }
  }

  private func say(_ lines: ArraySlice<String>) {
    for line in lines { print(line) }
  }

  private func prompt(_ words: String) {
    print(words, terminator: "")
    fflush(nil)
  }

  /// How many of some lines fit on the terminal, with room for what is asked below them; all of them
  /// where it is none.
  private static func count(fittingOf lines: ArraySlice<String>) -> Int {
    guard let size = terminalSize else { return lines.count }
    func rows(_ line: String) -> Int {
      max(1, (columns(of: line) + size.columns - 1) / size.columns)
    }
    // Nothing is stopped at for the last line or two.
    if lines.map(rows).reduce(0, +) < size.rows { return lines.count }
    var room = size.rows - 3
    return max(
      1,
      lines.prefix { line in
        room -= rows(line)
        return room >= 0
      }.count)
  }

  /// The terminal that is read from and written to, where it is one; never so low that it shows nothing.
  private static var terminalSize: (rows: Int, columns: Int)? {
    var size = winsize()
    guard isatty(STDIN_FILENO) == 1, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_row > 0, size.ws_col > 0
    else { return nil }
    return (max(6, Int(size.ws_row)), Int(size.ws_col))
  }

  /// Ctrl-C, Ctrl-\ and Ctrl-Z do nothing. A hang-up and TERM still end the program.
  private static func ignoreKeyboardSignals() {
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] { signal(number, SIG_IGN) }
    // Nor does Ctrl-S: it would stop the clearing as well.
    var modes = termios()
    if unsafe tcgetattr(STDIN_FILENO, &modes) == 0 {
      modes.c_iflag &= ~tcflag_t(IXON)
      _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }
  }

  /// ACCESSIBLE asks for plain text, whatever the terminal can do.
  private static var isAccessible: Bool {
    let value = Environment.value("ACCESSIBLE") ?? ""
    return !value.isEmpty && value != "0" && value != "false"
  }

  /// COLUMNS where it is set, and never so wide that a line is lost sight of.
  private static var width: Int {
    let columns =
      Environment.value("COLUMNS").flatMap { Int($0) } ?? terminalSize.map(\.columns) ?? 78
    return min(max(columns - 2, 30), 76)
  }
}
