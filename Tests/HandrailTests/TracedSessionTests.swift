import Foundation
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
    let command =
      "env -u XDG_DATA_HOME -C \(home.path) HOME=\(home.path) \(Trace.prefix(to: log)) \(Binary.path) "
      + arguments.joined(separator: " ")
    let lines = "2\n1\ns\nb\nd\n1\n1/6/2026\nb\nb\n/referral\nb\nm\nw\n!\nX\nX\nq\nq\n"
    _ = try run("/bin/sh", ["-c", command], input: lines)
    check(try Trace(file: log), home)
  }

  private func check(_ trace: Trace, _ home: Scratch) {
    #expect(trace.calls.count > 50, "too few calls to believe")
    #expect(trace.forbidden.map { "\($0.name)\($0.words)" } == [])
    #expect(trace.opened.filter { !StatedFiles.allow($0, home: home.path) } == [])
    #expect(home.files == [])
  }
}
