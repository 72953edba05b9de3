import Content
import Foundation
import Guidance
import Navigation
import Testing

/// Every mode under strace: no connection, no other program, no file but those that are stated.
@Suite(
  "A traced session", .timeLimit(.minutes(2)),
  .enabled(if: Trace.isPossible, "strace may not trace here"))
struct TracedSessionTests {
  /// A walk with search, dates, emergency, clearing; each key answers before the next is read.
  private static let keys = [
    "2", "1", "s", "b", "y", "b", "a", "b", "d", "1", "1/6/2026", "Enter", "b", "b", "/",
    "referral",
    "Enter", "b", "b", "m", "b", "w", "b", "e", "b", "o", "b", "h", "b", "!", "b", "X", "X",
  ]

  @Test(
    "the full screen only reads and draws",
    arguments: ["xterm-256color", "vt220", "linux", "putty", "xterm-kitty"])
  func fullScreen(name: String) throws {
    let (home, logs) = (try Scratch(), try Scratch())
    let log = logs.path + "/trace"
    let terminal = try Tmux(
      environment: "\(home.environment) TERM=\(name) \(Trace.prefix(to: log))")
    try terminal.expect("What do you need to do now?")
    for key in Self.keys { try terminal.send(key) }
    try terminal.expect("What do you need to do now?")
    try terminal.send("q")
    try terminal.expect("left 0")
    check(try Trace(file: log), home)
  }

  @Test(
    "every other mode only reads and prints",
    arguments: [
      ["--plain"], ["print"], ["print", "--provisions"], ["map"], ["map", "--format", "dot"],
      ["export"], ["verify"], ["manual"], ["--version"], ["--help"], ["source", "list"],
      ["source", "show", "WT2018", "Introduction", "16"], ["--role", "wizard"],
    ])
  func other(arguments: [String]) throws {
    let (home, logs) = (try Scratch(), try Scratch())
    let log = logs.path + "/trace"
    let lines = "2\n1\ns\nb\nd\n1\n1/6/2026\nb\nb\n/referral\nb\nm\nw\n!\nX\nX\nq\nq\n"
    try plain(arguments.joined(separator: " "), lines: lines, log, home)
    check(try Trace(file: log), home)
  }

  @Test(
    "a kiosk only reads and draws, with a word, a pack and a countdown", arguments: [true, false])
  func kiosk(isFullScreen: Bool) throws {
    let (home, logs) = (try Scratch(), try Scratch())
    let log = logs.path + "/trace"
    let options = "--kiosk --kiosk-word oatmeal7 --idle 1 --local \(Self.pack)"
    if isFullScreen {
      let terminal = try Tmux(options, environment: "\(home.environment) \(Trace.prefix(to: log))")
      try terminal.expect("What do you need to do now?")
      for key in Self.keys + ["c", "b", ".", ".", "p", "q", "C-c", "C-z"] { try terminal.send(key) }
      try terminal.send("g")
      try terminal.expect("Go to:")
      try terminal.send("oatmeal7", "Enter")
      try terminal.expect("left 0")
    } else {
      try plain(options + " --plain", lines: "5\n2\nc\nb\np\n1\nq\n2\ng\noatmeal7\n", log, home)
    }
    check(try Trace(file: log), home, named: [Self.pack])
  }

  @Test("a pack, and a route that is replayed, are only read")
  func packAndRoute() throws {
    var guide = Guide(Content.library())
    guide.choose(.door(guide.library.doors[4].id))
    guide.choose(try #require(guide.page().item(numbered: 2)).target)
    let code = try #require(guide.routeCode).text
    for options in [
      "--plain --local \(Self.pack)", "local check \(Self.pack)", "local show \(Self.pack)",
      "print --local \(Self.pack)", "--plain --route \(code)", "print --route \(code)",
    ] {
      let (home, logs) = (try Scratch(), try Scratch())
      let log = logs.path + "/trace"
      try plain(options, lines: "2\n1\nc\nb\nX\nX\nq\nq\n", log, home)
      check(try Trace(file: log), home, named: [Self.pack])
    }
  }

  @Test("a print-out writes the file that is named, and nothing else")
  func printOut() throws {
    let (home, logs) = (try Scratch(), try Scratch())
    let log = logs.path + "/trace"
    try plain("--plain", lines: "5\n2\np\n1\nout.txt\n\n\nq\nq\n", log, home)
    let trace = try Trace(file: log)
    // One temporary file beside it, made for its owner alone, that takes the name at the end.
    let made = try #require(trace.forbidden.first { $0.name == "openat" })
    #expect(made.words.contains("O_CREAT|O_EXCL") && made.words.contains("0600"), "\(made.words)")
    #expect(Set(trace.forbidden.map(\.name)) == ["unlink", "openat", "link"])
    #expect(trace.forbidden.allSatisfy { $0.path == made.path })
    #expect(home.files == ["out.txt"])
    let folders = Set([".", "./out.txt", String(try #require(made.path))])
    #expect(
      trace.opened.subtracting(folders).filter { !StatedFiles.allow($0, home: home.path) } == [])
  }

  @Test("an official text that is added is written to its store, and nothing else is")
  func store() throws {
    let (home, logs) = (try Scratch(), try Scratch())
    let log = logs.path + "/trace"
    let text = logs.path + "/text.txt"
    try madeText().write(toFile: text, atomically: true, encoding: .utf8)
    try plain("source add \(text)", lines: "", log, home)
    let trace = try Trace(file: log)
    let store = home.path + "/.local"
    #expect(trace.forbidden.allSatisfy { $0.path?.hasPrefix(store) == true })
    #expect(trace.forbidden.contains { $0.name == "rename" || $0.name == "link" })
    #expect(trace.opened.filter { !StatedFiles.allow($0, home: home.path) } == [text])
  }

  /// The made-up council's pack that comes with the content.
  private static let pack = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Content/local-example").path

  /// Runs the program under strace, without a terminal, on lines that are typed.
  private func plain(_ options: String, lines: String, _ log: String, _ home: Scratch) throws {
    let command =
      "env -u XDG_DATA_HOME -C \(home.path) HOME=\(home.path) \(Trace.prefix(to: log)) "
      + "\(Binary.path) \(options)"
    _ = try run("/bin/sh", ["-c", command], input: lines)
  }

  /// - Parameter named: files and folders that the command names.
  private func check(_ trace: Trace, _ home: Scratch, named: [String] = []) {
    #expect(trace.calls.count > 50, "too few calls to believe")
    #expect(trace.forbidden.map { "\($0.name)\($0.words)" } == [])
    let unstated = trace.opened.filter { path in
      !StatedFiles.allow(path, home: home.path) && !named.contains { path.hasPrefix($0) }
    }
    #expect(unstated == [])
    #expect(home.files == [])
  }
}
