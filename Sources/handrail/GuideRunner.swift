import Content
import Glibc
import Guidance
import Navigation
import PlainUI
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
    if settings.isPlain || Self.isAccessible { runPlain(guide) }
    do {
      switch try FullScreen.run(
        guide, theme: settings.theme, repertoire: settings.repertoire,
        clock: { Clock.believable(for: library) })
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
    var session = PlainSession(guide, width: Self.width)
    while true {
      for line in session.output() { print(line) }
      print(PlainSession.prompt, terminator: "")
      fflush(nil)
      // The end of the input is a way out like any other.
      guard let line = readLine() else {
        print("")
        exit(0)
      }
      session.now = Clock.believable(for: library)
      if session.take(line) == .quit { exit(0) }
    }
  }

  /// ACCESSIBLE asks for plain text, whatever the terminal can do.
  private static var isAccessible: Bool {
    let value = Environment.value("ACCESSIBLE") ?? ""
    return !value.isEmpty && value != "0" && value != "false"
  }

  /// COLUMNS where it is set, and never so wide that a line is lost sight of.
  private static var width: Int {
    let columns = Environment.value("COLUMNS").flatMap { Int($0) } ?? 78
    return min(max(columns - 2, 30), 76)
  }
}
