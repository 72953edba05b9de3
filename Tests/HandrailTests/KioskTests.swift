import Foundation
import Testing

/// A kiosk in a real terminal: what a person at its keyboard can and cannot do.
@Suite("Kiosk mode in a real terminal", .serialized, .timeLimit(.minutes(3))) struct KioskTests {
  private static let doors = "What do you need to do now?"

  @Test("no key leaves it: q, Ctrl-C, Ctrl-Z, Ctrl-backslash, Ctrl-D, Ctrl-S")
  func noWayOut() throws {
    let terminal = try Tmux("--kiosk")
    try terminal.expect(Self.doors)
    for key in ["q", "C-c", "C-z", "C-\\", "C-d", "C-s", "q", "C-c"] {
      try terminal.send(key)
      try terminal.send("2")
      try terminal.expect("C1 ")
      try terminal.send("q")
      try terminal.expect(Self.doors)
    }
    #expect(try !terminal.screen.contains("left"))
  }

  @Test("signals of the keyboard do nothing; TERM and HUP end it", arguments: ["TERM", "HUP"])
  func signals(name: String) throws {
    let terminal = try Tmux("--kiosk")
    try terminal.expect(Self.doors)
    for ignored in ["INT", "QUIT", "TSTP"] {
      try terminal.signal(ignored)
      try terminal.send("!")
      try terminal.expect("P1 ")
      try terminal.send("b")
      try terminal.expect(Self.doors)
    }
    try terminal.signal(name)
    try terminal.expect("left \(name == "TERM" ? 143 : 129)")
  }

  @Test("staff leave with the word, and nothing of the work is left on the screen")
  func word() throws {
    let terminal = try Tmux("--kiosk --kiosk-word oatmeal7")
    try terminal.expect(Self.doors)
    try terminal.send("2", "g")
    try terminal.expect("Go to:")
    try terminal.send("oatmeal7", "Enter")
    try terminal.expect("left 0")
    #expect(try !terminal.screen.contains("danger"))
  }

  @Test("X twice wipes the screen, on a terminal without a second screen as well")
  func wipe() throws {
    for name in ["xterm-256color", "vt100"] {
      let terminal = try Tmux("--kiosk", environment: "TERM=\(name)")
      try terminal.expect(Self.doors)
      try terminal.send("2", "1", "/", "Zebedee")
      try terminal.expect("Zebedee")
      try terminal.send("Escape")
      try terminal.send("X", "X")
      try terminal.expect("Everything is cleared.")
      try terminal.expect("q clear")
      #expect(try !terminal.history.contains("Zebedee"))
      try terminal.send("Down")
      try terminal.expect("> 2 ")
    }
  }

  @Test("plain mode keeps the same rules: q clears, Ctrl-C, Ctrl-Z and Ctrl-D do not leave")
  func plain() throws {
    let terminal = try Tmux(rows: 50, "--kiosk --plain")
    try terminal.expect(Self.doors)
    for key in ["C-c", "C-z", "C-d", "C-\\"] {
      try terminal.send(key)
      try terminal.send("!", "Enter")
      try terminal.expect("Ring 999")
      try terminal.send("q", "Enter", "q", "Enter")
      try terminal.expect(Self.doors)
    }
    #expect(try !terminal.screen.contains("left"))
    try terminal.signal("TERM")
    try terminal.expect("left 143")
  }

  @Test("hiding a plain page pushes all of it away, and the next line only brings it back")
  func hidden() throws {
    let terminal = try Tmux("--kiosk --plain")
    try terminal.expect(Self.doors)
    try terminal.send("2", "Enter", "1", "Enter")
    try terminal.expect("C3 What has happened?")
    try terminal.send(".", "Enter")
    try terminal.expect("Press Enter to go on.")
    #expect(try !terminal.screen.contains("C3"))
    // Nothing is taken for an answer to what nobody sees.
    try terminal.send("1", "Enter")
    try terminal.expect("C3 What has happened?")
  }

  @Test("the end of the input ends it, as a pipe that is closed")
  func endOfInput() throws {
    let ran = try handrail("--kiosk", "--plain", input: "2\nq\nq\nq\n")
    #expect(ran.code == 0)
    #expect(ran.output.components(separatedBy: Self.doors).count > 2)
  }

  @Test(
    "wrong usage is refused with 2",
    arguments: [
      ["--idle", "0"], ["--idle", "121"], ["--allow-print"], ["--kiosk-word", "oatmeal7"],
      ["--kiosk", "--kiosk-word", "short"], ["--kiosk", "--kiosk-word", "a b c d e f"],
      ["--spacing", "huge"], ["--route", "R4"], ["--route", "0000-0000-0000"],
      ["--route", "4JKM-20QF-7R3N", "--start", "R4"],
      ["print", "--route", "x", "--stage", "referral"],
    ])
  func usage(arguments: [String]) throws {
    let ran = try run(Binary.path, arguments)
    #expect(ran.code == 2)
    #expect(ran.output.isEmpty)
    #expect(ran.errors.contains(" "))
  }
}
