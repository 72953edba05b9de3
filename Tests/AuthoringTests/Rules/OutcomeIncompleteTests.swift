import Testing

@Suite("outcome-incomplete") struct OutcomeIncompleteTests {
  private static let parts = [
    ("level", "      level: watch-and-record\n"),
    ("tell", "      tell: [\"Your {lead}.\"]\n"),
    ("record", "      record: [What you saw.]\n"),
    ("watch-for", "      watch-for: [More of the same.]\n"),
    ("come-back-if", "      come-back-if: [It goes on.]\n"),
    (
      "expect",
      "      expect:\n        - text: A talk with your lead.\n          cites: [old.3]\n"
        + "          if-not: care.ask\n"
    ),
    ("disagree", "      disagree:\n        text: Say so.\n        to: care.ask\n"),
  ]

  @Test("a part may be one text instead of a list")
  func oneText() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "record: [What you saw.]", with: "record: What you saw.", in: "flows/care.yaml"))
  }

  @Test("an outcome that lacks a part is refused", arguments: parts.map(\.0))
  func missing(part: String) throws {
    let flaw = "the outcome \"care.watch\" has no `\(part)` [outcome-incomplete]"
    let whole = Self.parts.map(\.1).joined()
    var rest = Self.parts.filter { $0.0 != part }.map(\.1)
    rest[0] = rest[0].dropLast() + " # expect: \(flaw)\n"
    expectAsMarked(
      try Fixture.sound.replacing(whole, with: rest.joined(), in: "flows/care.yaml"))
  }

  @Test("each missing part is reported, and an empty list is a missing part")
  func several() throws {
    let flaws = ["record", "tell"].map {
      " # expect: the outcome \"care.watch\" has no `\($0)` [outcome-incomplete]"
    }.joined()
    let old = Self.parts.prefix(3).map(\.1).joined()
    expectAsMarked(
      try Fixture.sound.replacing(
        old, with: "      level: watch-and-record\(flaws)\n      tell: []\n",
        in: "flows/care.yaml"))
  }
}
