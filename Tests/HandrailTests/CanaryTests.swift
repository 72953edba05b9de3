import Foundation
import Testing

/// What is typed is found nowhere afterwards, whichever way the guide is left.
@Suite("A canary", .timeLimit(.minutes(2))) struct CanaryTests {
  enum Way: Sendable, CustomTestStringConvertible {
    case keys([String], leaving: Int)
    case signal(String, leaving: Int)

    var testDescription: String {
      switch self {
      case .keys(let keys, _): keys.joined(separator: " ")
      case .signal(let name, _): name
      }
    }
  }

  static let ways: [Way] = [
    .keys(["q", "q"], leaving: 0), .keys(["X", "X", "q"], leaving: 0),
    .keys(["C-c"], leaving: 130), .keys(["C-\\"], leaving: 131),
    .signal("INT", leaving: 130), .signal("TERM", leaving: 143), .signal("HUP", leaving: 129),
    .signal("QUIT", leaving: 131), .signal("SEGV", leaving: 139), .signal("ABRT", leaving: 134),
    .signal("ILL", leaving: 132), .signal("BUS", leaving: 135), .signal("FPE", leaving: 136),
  ]

  @Test(
    "typed into search and dates is gone with the program",
    arguments: ways, ["xterm-256color", "vt100"])
  func typed(way: Way, name: String) throws {
    let home = try Scratch()
    let terminal = try Tmux(
      environment: "\(home.environment) TERM=\(name) SWIFT_BACKTRACE=enable=no "
        + "prlimit --core=unlimited:unlimited")
    try terminal.expect("What do you need to do now?")
    let process = try terminal.process
    // A crash would leave a copy of the memory, had the program not forbidden it.
    let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core") })
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])

    try terminal.send("2", "1", "d", "1", "19/1/2003zq")
    try terminal.expect("19/1/2003zq")
    try terminal.send("Enter", "Escape", "/", "canaryzq")
    try terminal.expect("canaryzq")
    switch way {
    case .keys(let keys, let code):
      // Out of the field first; a key is a letter in it.
      if keys[0] != "C-c", keys[0] != "C-\\" {
        try terminal.send("Escape")
        try terminal.expectGone("canaryzq")
      }
      for key in keys { try terminal.send(key) }
      try terminal.expect("left \(code)")
    case .signal(let name, let code):
      try terminal.signal(name)
      try terminal.expect("left \(code)")
    }
    let everything = try terminal.everything
    #expect(!everything.contains("zq"), "\(everything)")
    #expect(home.files == [])
    #expect(!FileManager.default.fileExists(atPath: "/proc/\(process)/exe"))
  }
}
