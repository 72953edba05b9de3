import Foundation
import Testing

/// What only a real terminal shows: starting, drawing, leaving, and being killed.
@Suite("A real terminal", .serialized, .timeLimit(.minutes(5))) struct RealTerminalTests {
  private static let emergency = "Immediate danger: call 999 - press !"

  @Test("opens on the doors, in the alternate screen, with the cursor on the first door")
  func opens() throws {
    let terminal = try Tmux()
    try terminal.expect("What do you need to do now?")
    try terminal.expect(Self.emergency)
    #expect(try terminal.state("#{alternate_on} #{cursor_flag}") == "1 1")
    let row = try #require(Int(try terminal.state("#{cursor_y}")))
    let column = try #require(Int(try terminal.state("#{cursor_x}")))
    let line = Array(
      try terminal.screen.split(separator: "\n", omittingEmptySubsequences: false)[row])
    #expect(line.first == ">")
    #expect(line[column] == "A")
  }

  @Test("q leaves with 0 and gives the screen back")
  func quits() throws {
    let terminal = try Tmux()
    try terminal.expect("What do you need to do now?")
    try terminal.send("q")
    try terminal.expect("left 0")
    #expect(try terminal.state("#{alternate_on}") == "0")
    #expect(!(try terminal.screen.contains("danger")))
  }

  @Test("both forms of the arrow keys move")
  func arrows() throws {
    let terminal = try Tmux()
    try terminal.expect("> 1 ")
    try terminal.send("Escape", "[", "B")
    try terminal.expect("> 2 ")
    try terminal.send("Down")
    try terminal.expect("> 3 ")
    try terminal.send("Escape", "O", "A")
    try terminal.expect("> 2 ")
  }

  @Test(
    "after any signal the terminal is usable, and the program says how it left",
    arguments: [
      ("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("SEGV", 139), ("ABRT", 134),
    ])
  func signals(name: String, code: Int) throws {
    let terminal = try Tmux(environment: "SWIFT_BACKTRACE=enable=no")
    try terminal.expect("What do you need to do now?")
    try terminal.signal(name)
    try terminal.expect("left \(code)")
    #expect(try terminal.state("#{alternate_on} #{cursor_flag}") == "0 1")
    // The terminal echoes again.
    try terminal.send("echoed")
    try terminal.expect("echoed")
  }

  @Test("a stop and a resize while stopped come back to a whole screen")
  func stopAndContinue() throws {
    let terminal = try Tmux()
    try terminal.expect("What do you need to do now?")
    try terminal.signal("STOP")
    try terminal.resize(rows: 12, columns: 40)
    try terminal.signal("CONT")
    try terminal.send("!")
    try terminal.expect(Self.emergency)
    try terminal.resize(rows: 30, columns: 110)
    try terminal.expect("Known")
  }

  @Test("forty resizes in a row leave one whole screen")
  func resizes() throws {
    let terminal = try Tmux()
    try terminal.expect("What do you need to do now?")
    for step in 0..<40 { try terminal.resize(rows: 12 + step % 20, columns: 40 + step * 2) }
    try terminal.resize(rows: 24, columns: 80)
    try terminal.expect("q quit")
    try terminal.expect("What do you need to do now?")
  }

  @Test(
    "terminals without a name of their own here still draw",
    arguments: [
      "putty", "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "vt100", "vt220", "linux",
    ])
  func terminalNames(name: String) throws {
    let terminal = try Tmux(environment: "TERM=\(name)")
    try terminal.expect("What do you need to do now?")
    try terminal.expect("q quit")
  }

  @Test("a terminal that cannot be driven gets plain text, with one line saying why")
  func dumb() throws {
    let terminal = try Tmux(rows: 60, environment: "TERM=dumb")
    try terminal.expect("Here is the guide as plain text.")
    try terminal.send("2", "Enter")
    try terminal.expect("Is the child in danger")
  }

  @Test("the C locale draws letters only")
  func ascii() throws {
    let terminal = try Tmux(environment: "LC_ALL=C LANG=C")
    try terminal.expect("q quit")
    #expect(try terminal.screen.allSatisfy { $0.isASCII })
  }

  @Test("a burst of keys and a paste do nothing by themselves")
  func paste() throws {
    let terminal = try Tmux()
    try terminal.expect("What do you need to do now?")
    try terminal.paste(String(repeating: "qX!9", count: 500))
    try terminal.send("h")
    try terminal.expect("Help")
    try terminal.send("b")
    try terminal.expect("What do you need to do now?")
  }
}
