import Testing

@testable import Authoring

@Suite("force-too-strong") struct ForceTooStrongTests {
  @Test(
    "an action may be said as strongly as its strongest source, in whatever order it cites",
    arguments: [
      ("must", "[old.1]"), ("must", "[old.2, old.1]"), ("must", "[old.1, old.3]"),
      ("should", "[old.3, old.2]"), ("should", "[old.2, old.3]"), ("should", "[old.1]"),
      ("expected", "[old.2]"), ("expected", "[old.3]"), ("may", "[new.1]"), ("may", "[old.1]"),
    ])
  func strongEnough(force: String, cites: String) throws {
    expectAsMarked(try action(force: force, cites: cites))
  }

  @Test(
    "an action that is said more strongly than its sources is refused",
    arguments: [
      ("must", "[old.2]", "should"), ("must", "[old.3, old.2]", "should"),
      ("must", "[old.3]", "expected"), ("should", "[old.3]", "expected"),
      ("should", "[new.1]", "role"), ("expected", "[new.1]", "role"),
    ])
  func tooStrong(force: String, cites: String, limit: String) throws {
    let flaw = "\"\(force)\" is stronger than the sources: the strongest cited here is \"\(limit)\""
    expectAsMarked(try action(force: "\(force) # expect: \(flaw) [force-too-strong]", cites: cites))
  }

  @Test("a task of another agency that is said too strongly is refused")
  func other() throws {
    let flaw = "\"must\" is stronger than the sources: the strongest cited here is \"should\""
    expectAsMarked(
      try Fixture.sound.replacing(
        "who: [social-worker]\n        force: should",
        with: "who: [social-worker]\n        force: must # expect: \(flaw) [force-too-strong]",
        in: care))
  }

  @Test("an action with neither a force nor our own reading is refused")
  func noForce() throws {
    let flaw = "an action carries the `force` of its source, or `our-reading: yes`"
    expectAsMarked(
      try Fixture.sound.replacing(
        "by: Write the referral.\n        who: [referrer]\n        force: should",
        with: "by: Write the referral. # expect: \(flaw) [force-too-strong]\n"
          + "        who: [referrer]", in: care))
  }

  @Test("our own reading with a force is refused")
  func ourReading() throws {
    let flaw = "our own reading binds nobody: leave out `force`"
    expectAsMarked(
      try action(force: "should # expect: \(flaw) [force-too-strong]\n        our-reading: yes"))
  }

  @Test("\"must\" in words that rest on nothing that strong is refused, whatever the letters")
  func must() throws {
    let flaw = "this says \"must\", and nothing it cites has that force [force-too-strong]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "say: Think of what you saw.", with: "say: You MUST think. # expect: \(flaw)", in: care),
      [.forceTooStrong])
  }

  @Test("\"must\" within a longer word, or resting on a must, is allowed")
  func mustered() throws {
    expectAsMarked(
      try Fixture.sound
        .replacing("say: Think of what you saw.", with: "say: Mustard is no sign.", in: care)
        .replacing("say: Danger comes first.", with: "say: Danger must come first.", in: care))
  }

  private let care = "flows/care.yaml"

  /// The action of the referral with another force or other sources.
  private func action(force: String, cites: String = "[old.2]") throws -> Fixture {
    try Fixture.sound.replacing(
      "force: should\n        timescale: ts.answer\n        cites: [old.2]\n    others:",
      with: "force: \(force)\n        timescale: ts.answer\n        cites: \(cites)\n    others:",
      in: care)
  }
}
