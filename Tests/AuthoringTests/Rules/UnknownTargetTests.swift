import Testing

@testable import Authoring

@Suite("unknown-target") struct UnknownTargetTests {
  @Test("an answer may lead to a step of another flow")
  func otherFlow() throws {
    let fixture = try Fixture.sound.replacing(
      "to: care.watch\n        concern: 0", with: "to: danger.end\n        concern: 0",
      in: "flows/care.yaml")
    #expect(!fixture.diagnostics().contains { $0.rule == "unknown-target" })
  }

  @Test(
    "a target that does not exist is refused at its place",
    arguments: [
      ("library.yaml", "    to: care.danger"),
      ("library.yaml", "  step: danger.act"),
      ("flows/danger.yaml", "      to: danger.end"),
      ("flows/danger.yaml", "          if-not: danger.act"),
      ("flows/care.yaml", "        to: care.sure"),
      ("flows/danger.yaml", "        to: danger.act"),
    ])
  func unknown(file: String, line: String) throws {
    let flaw = "there is no step \"nowhere-at-all\" [unknown-target]"
    let key = line.prefix { $0 != ":" }
    let fixture = try Fixture.sound.replacing(
      "\n\(line)\n", with: "\n\(key): nowhere-at-all # expect: \(flaw)\n", in: file)
    expectAsMarked(fixture, [.unknownTarget])
  }

  @Test("the nearest name is proposed")
  func nearest() throws {
    let flaw = "there is no step \"care.dangr\"; did you mean \"care.danger\"? [unknown-target]"
    let fixture = try Fixture.sound.replacing(
      "    to: care.danger", with: "    to: care.dangr # expect: \(flaw)", in: "library.yaml")
    expectAsMarked(fixture, [.unknownTarget])
  }
}
