import Foundation
import Testing

/// What goes wrong around the guide: it survives, or leaves a terminal that can be used.
@Suite("Faults", .timeLimit(.minutes(2))) struct FaultTests {
  private static let doors = "What do you need to do now?"

  @Test("closed input or output ends it at once", arguments: ["<&-", ">&-", "<&- >&- 2>&-"])
  func closed(how: String) throws {
    for mode in ["", "--plain"] {
      let started = Date()
      _ = try run("/bin/sh", ["-c", "\(Binary.path) \(mode) \(how)"], input: "q\n")
      #expect(Date().timeIntervalSince(started) < 5)
    }
  }

  @Test(
    "a terminal that vanishes ends it, even where the hang-up is ignored", arguments: [false, true])
  func vanished(isIgnored: Bool) throws {
    var terminal: Tmux? = try Tmux(
      environment: isIgnored ? "sh -c 'trap \"\" HUP; exec \"$0\"'" : "")
    try terminal?.expect(Self.doors)
    let process = try #require(try terminal?.process)
    terminal = nil
    let end = Date().addingTimeInterval(5)
    while FileManager.default.fileExists(atPath: "/proc/\(process)/exe"), Date() < end {
      usleep(20_000)
    }
    #expect(!FileManager.default.fileExists(atPath: "/proc/\(process)/exe"))
  }

  @Test("Ctrl-Z gives the shell a usable terminal, and the guide comes back whole")
  func suspended() throws {
    let terminal = try Tmux(rows: 30, environment: "PS1=ready: sh -c 'exec bash --norc -i'")
    try terminal.expect("ready:")
    try terminal.send(Binary.path, "Enter")
    try terminal.expect(Self.doors)
    try terminal.send("2")
    try terminal.expect("C1 ")
    try terminal.send("C-z")
    try terminal.expect("Stopped")
    #expect(try terminal.state("#{alternate_on} #{cursor_flag}") == "0 1")
    try terminal.send("stty -a", "Enter")
    try terminal.expect("extproc")
    let words = try terminal.screen.split { $0.isWhitespace || $0 == ";" }
    for mode in ["echo", "icanon", "icrnl"] { #expect(words.contains(Substring(mode))) }
    try terminal.send("fg", "Enter")
    try terminal.expect("C1 ")
    #expect(try terminal.state("#{alternate_on}") == "1")
    try terminal.send("X", "X", "q")
    try terminal.expect("ready:")
    try terminal.send("exit", "Enter")
    try terminal.expect("left 0")
  }

  @Test("two hundred resizes leave one whole screen")
  func resizes() throws {
    let terminal = try Tmux()
    try terminal.expect(Self.doors)
    try terminal.resizeOften((0..<200).map { (rows: 5 + $0 % 40, columns: 20 + $0 * 7 % 150) })
    try terminal.resize(rows: 24, columns: 80)
    try terminal.expect("q quit")
    let fresh = try Tmux()
    try fresh.expect("q quit")
    try terminal.expect(try fresh.screen)
  }

  @Test("a long paste does nothing, and the next key is answered")
  func paste() throws {
    let terminal = try Tmux()
    try terminal.expect(Self.doors)
    try terminal.paste(bytes: Data(repeating: UInt8(ascii: "2"), count: 1 << 17))
    try terminal.send("h")
    try terminal.expect("Help")
    try terminal.send("b")
    try terminal.expect(Self.doors)
  }

  @Test(
    "a long paste without its marks does no more than its beginning; ! is answered through it",
    arguments: ["xterm-256color", "vt100"])
  func burst(name: String) throws {
    let terminal = try Tmux(environment: "TERM=\(name)")
    try terminal.expect(Self.doors)
    try terminal.paste(bytes: Data(repeating: UInt8(ascii: "j"), count: 1 << 17), isMarked: false)
    try terminal.send("!")
    try terminal.expect("P1 ")
    try terminal.send("b")
    try terminal.expect(Self.doors)
  }

  @Test("marks without end do not fill a line to type on; ! is answered")
  func marks() throws {
    let terminal = try Tmux(environment: "LANG=C.UTF-8")
    try terminal.expect(Self.doors)
    try terminal.send("/", "a")
    try terminal.expect("Search")
    let marks = Data(String(repeating: "\u{301}", count: 50_000).utf8)
    try terminal.paste(bytes: marks)
    try terminal.send("Escape", "!")
    try terminal.expect("P1 ")
  }

  @Test("what a terminal answers chooses nothing")
  func reports() throws {
    let terminal = try Tmux()
    try terminal.expect(Self.doors)
    for answer in [
      "\u{1B}]11;rgb:0000/1111/2222\u{1B}\\", "\u{1B}]11;rgb:1/2/3\u{7}",
      "\u{1B}P>|xterm(330)q\u{1B}\\", "\u{1B}[M 31", "\u{1B}[24;80R", "\u{1B}[<0;1;1M",
    ] {
      try terminal.paste(bytes: Data(answer.utf8), isMarked: false)
      usleep(200_000)
      #expect(try terminal.screen.contains(Self.doors), "\(answer.dropFirst())")
    }
    try terminal.send("5")
    try terminal.expect("R1 ")
  }

  @Test("a window of any size is lived through", arguments: ["", "--kiosk"])
  func sizes(mode: String) throws {
    let terminal = try Tmux(mode)
    try terminal.expect(Self.doors)
    let process = try terminal.process
    for (rows, columns) in [(40_000, 80), (24, 40_000), (65_535, 65_535), (1, 1), (24, 80)] {
      try run(
        "/bin/sh",
        ["-c", "stty rows \(rows) cols \(columns) < /proc/\(process)/fd/0"])
      usleep(300_000)
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let peak = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS") })
      #expect(try #require(Int(peak.filter(\.isNumber))) < 200_000, "\(rows)x\(columns)")
    }
    try terminal.send("5")
    try terminal.expect("R1 ")
  }

  @Test("bytes that are no UTF-8 do nothing; the key after them is answered")
  func invalidBytes() throws {
    let terminal = try Tmux()
    try terminal.expect(Self.doors)
    let bytes: [UInt8] = [
      0xFF, 0xFE, 0xC0, 0xAF, 0xE2, 0x28, 0xA1, 0xED, 0xA0, 0x80, 0xF5, 0x80, 0x80, 0x80, 0xC3,
    ]
    try terminal.paste(bytes: Data(bytes), isMarked: false)
    try terminal.send("h")
    try terminal.expect("Help")
    // In a field as well, and in plain mode.
    try terminal.send("b", "/")
    try terminal.expect("Search")
    try terminal.paste(bytes: Data(bytes), isMarked: false)
    try terminal.send("referral")
    try terminal.expect("referral")
    let shell = "printf '2\\n\\377\\300\\257\\nq\\nq\\n' | \(Binary.path) --plain"
    let ran = try run("/bin/sh", ["-c", shell])
    #expect(ran.code == 0)
    #expect(ran.output.contains("C1 "))
  }

  @Test("an idle guide takes less than 1% of a core", arguments: ["", "--plain"])
  func idle(mode: String) throws {
    let terminal = try Tmux(mode)
    try terminal.expect(mode.isEmpty ? "q quit" : "the word danger.\n>")
    let process = try terminal.process
    let before = try ticks(process)
    usleep(3_000_000)
    // A tick is a hundredth of a second: 3 of them in 3 seconds are 1%.
    #expect(try ticks(process) - before < 3)
  }

  /// Hundredths of a second of work, in the program and in the system for it.
  private func ticks(_ process: String) throws -> Int {
    let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    let fields = text[text.index(after: text.lastIndex(of: ")")!)...].split(separator: " ")
    return Int(fields[11])! + Int(fields[12])!
  }
}
