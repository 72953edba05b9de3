import Testing

/// The walks that people come for, in a real terminal, key by key.
@Suite("Walks in a real terminal", .serialized, .timeLimit(.minutes(5))) struct WalkTests {
  struct Walk: Sendable, CustomTestStringConvertible {
    let name: String

    /// A key, and the code of the step it leads to.
    let keys: [(key: String, code: String)]

    /// What the last screen says.
    let ends: String

    var testDescription: String { name }
  }

  static let walks = [
    Walk(name: "danger asks no question", keys: [("1", "P1")], ends: "Ring 999"),
    Walk(
      name: "a child has told me, and it is significant harm",
      keys: [
        ("2", "C1"), ("1", "C3"), ("5", "C4"), ("1", "C9"), ("1", "C12"), ("1", "C14"),
        ("2", "R4"), ("1", "R5"), ("1", "R8"),
      ],
      ends: "You have rung"),
    Walk(
      name: "a small worry comes to early help",
      keys: [
        ("3", "C2"), ("1", "C8"), ("1", "C9"), ("1", "C12"), ("1", "C14"), ("1", "C16"),
        ("3", "E2"), ("1", "E6"), ("1", "E7"), ("1", "E11"), ("2", "E15"), ("1", "E16"),
        ("1", "E17"), ("2", "E20"),
      ],
      ends: "Outcome: Help for the family"),
    Walk(
      name: "heard nothing comes to escalation",
      keys: [
        ("6", "X1"), ("1", "X2"), ("1", "D4"), ("2", "X3"), ("1", "X12"), ("2", "X13"),
        ("1", "X14"),
      ],
      ends: "You have escalated it"),
    Walk(
      name: "a referral is made, nothing holding back",
      keys: [
        ("5", "R1"), ("1", "R2"), ("1", "R3"), ("1", "R13"), ("1", "R14"), ("1", "R15"),
        ("1", "R17"),
      ],
      ends: "The referral is made"),
    Walk(
      name: "a referral comes to a strategy discussion",
      keys: [
        ("7", "J1"), ("1", "J2"), ("1", "D2"), ("5", "S2"), ("2", "S6"), ("1", "S8"),
        ("1", "S9"), ("1", "S10"),
      ],
      ends: "What was decided?"),
  ]

  @Test("leads where it should, every screen with its emergency line", arguments: walks)
  func leads(walk: Walk) throws {
    let terminal = try Tmux()
    try terminal.expect("What do you need to do now?")
    for (key, code) in walk.keys {
      try terminal.send(key)
      try terminal.expect("\(code) ")
      #expect(try terminal.screen.contains("Immediate danger: call 999 - press !"))
    }
    try terminal.expect(walk.ends)
    // And all the way back.
    for _ in walk.keys { try terminal.send("b") }
    try terminal.expect("What do you need to do now?")
  }

  @Test("the same walks in plain mode", arguments: walks)
  func plain(walk: Walk) throws {
    let lines = walk.keys.map(\.key) + ["q", "q"]
    let ran = try handrail("--plain", input: lines.joined(separator: "\n") + "\n")
    #expect(ran.code == 0)
    for (_, code) in walk.keys { #expect(ran.output.contains("\n\(code) ")) }
    #expect(ran.output.contains(walk.ends))
  }

  @Test("at a terminal plain mode stops where the screen is full, and loses no line of the page")
  func pages() throws {
    let terminal = try Tmux("--plain")
    try terminal.expect("Type a number, a letter")
    try terminal.send("!", "Enter")
    // The beginning of the page is still there to be read.
    try terminal.expect("Enter: more. Or type >")
    let first = try terminal.screen
    #expect(first.contains("P1 A child is in danger now"))
    #expect(first.contains("Ring 999"))
    #expect(first.contains("Immediate danger: call 999 - press !"))
    try terminal.send("Enter")
    try terminal.expect("1. I have rung")
    // What is typed there is taken as always.
    try terminal.send("2", "Enter")
    try terminal.expect("There is no number 2 here.")
    try terminal.send("!", "Enter", "!", "Enter")
    try terminal.expect("Enter: more. Or type >")
    // A number that nobody has read yet is shown first.
    try terminal.send("1", "Enter")
    try terminal.expect("Here is more. Type 1 again to choose it.")
    try terminal.send("1", "Enter")
    try terminal.expect("P2 Has help come?")
  }
}
