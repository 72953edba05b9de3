import Foundation
import Guidance
import Navigation
import Testing

@testable import TerminalUI

/// Screens as text, kept in Screens/. A screen that has changed fails once, with both shown;
/// `Scripts/record` writes the new ones and shows the difference.
@Suite("Recorded screens") struct RecordedScreens {
  struct Walk: Sendable, CustomTestStringConvertible {
    let name: String
    var start: String?
    var role: String?
    var keys = ""

    /// True with the made-up local pack, on a Friday night.
    var isLocal = false

    var testDescription: String { name }
  }

  static let walks = [
    Walk(name: "doors"),
    Walk(name: "emergency", keys: "!"),
    Walk(name: "concern", keys: "2"),
    Walk(name: "referral-school", start: "referral.at-once", role: "school"),
    Walk(name: "referral-made", start: "referral.made"),
    Walk(name: "decision", start: "decision.what"),
    Walk(name: "strategy", start: "strategy.when"),
    Walk(name: "disagreement", start: "disagreement.what"),
    Walk(name: "source", start: "referral.at-once", keys: "s"),
    Walk(name: "why", start: "referral.danger", keys: "y"),
    Walk(name: "answers", keys: "21a"),
    Walk(name: "map", keys: "m"),
    Walk(name: "search", keys: "/stratgey"),
    Walk(name: "go-nowhere", keys: "gZZ9<Enter>"),
    Walk(name: "contacts", keys: "c"),
    Walk(name: "local-contacts", keys: "c", isLocal: true),
    Walk(name: "local-referral", start: "referral.at-once", isLocal: true),
    Walk(name: "local-page", start: "referral.ready", keys: "22", isLocal: true),
    Walk(name: "roles", keys: "o"),
    Walk(name: "editions", keys: "e"),
    Walk(name: "words", keys: "w"),
    Walk(name: "help", keys: "h"),
    Walk(name: "about", keys: "i"),
    Walk(name: "clear-once", keys: "21X"),
  ]

  static let sizes = [Size.usual, .small, .large]

  @Test("is as it was recorded", arguments: walks, sizes)
  func recorded(walk: Walk, size: Size) throws {
    var app = App.at(size, start: walk.start, role: walk.role, isLocal: walk.isLocal)
    app.type(walk.keys)
    let frame = app.frame
    let text = frame.plainText + "\ncursor \(frame.cursor.row),\(frame.cursor.column)\n"
    try compare(text, with: "\(walk.name)-\(size.columns)x\(size.rows).txt")
  }

  /// How a screen looks without colours: under each row, `b` for bold, `u` for underlined and `r`
  /// for reversed.
  @Test("is as it was recorded without colours", arguments: walks.prefix(5))
  func recordedMono(walk: Walk) throws {
    var app = App.at(.usual, start: walk.start, role: walk.role)
    app.type(walk.keys)
    try compare(app.frame.monoText, with: "\(walk.name)-mono-80x24.txt")
  }

  @Test("the screen in the README is the one the program draws")
  func readme() throws {
    var app = App.at(.usual)
    app.type("!")
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(text.contains("```\n\(app.frame.plainText)\n```"), "\(app.frame.plainText)")
  }

  private func compare(_ text: String, with name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["HANDRAIL_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    if recorded != text {
      Issue.record(
        "\(name) has changed; Scripts/record writes it anew\n\(quoted(recorded ?? ""))\nnow\n\(quoted(text))"
      )
    }
  }

  private func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "\"\($0)\"" }
      .joined(separator: "\n")
  }
}

extension Frame {
  /// The text with the attributes of the mono theme under each row that has any.
  var monoText: String {
    rows.map { runs in
      var text = ""
      var marks = ""
      for run in runs {
        let look = Theme.mono.look(of: run.style)
        let mark = look.reverse ? "r" : look.underline ? "u" : look.bold ? "b" : " "
        text += run.text
        marks += String(repeating: mark, count: run.text.count)
      }
      func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
      }
      return [trimmed(text), trimmed(marks)].filter { !$0.isEmpty }.joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }
}
