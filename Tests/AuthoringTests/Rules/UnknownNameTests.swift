import Testing

@testable import Authoring

@Suite("unknown-name") struct UnknownNameTests {
  @Test("a role that acts as nobody is allowed")
  func nobody() throws {
    expectAsMarked(
      try Fixture.sound.replacing("    acts-as: [referrer]\n", with: "", in: "library.yaml"))
  }

  @Test(
    "a name that stands for nothing is refused at its place",
    arguments: [
      ("library.yaml", "    acts-as: [referrer]", "    acts-as: [doctors]", "actor \"doctors\""),
      ("library.yaml", "newest: new", "newest: latest", "edition \"latest\""),
      (
        "editions/old/edition.yaml", "replaced-by: new", "replaced-by: later", "edition \"later\""
      ),
      ("editions/old/care.yaml", "    who: [referrer]", "    who: [doctors]", "actor \"doctors\""),
      ("timescales.yaml", "    who: [social-worker]", "    who: [doctors]", "actor \"doctors\""),
      (
        "flows/danger.yaml", "        who: [referrer]", "        who: [doctors]",
        "actor \"doctors\""
      ),
      (
        "flows/care.yaml", "        who: [social-worker]", "        who: [doctors]",
        "actor \"doctors\""
      ),
      (
        "flows/care.yaml", "          school: \"Tell your {lead}.\"", "          clinic: Tell it.",
        "role \"clinic\""
      ),
      (
        "flows/care.yaml", "          timescale: ts.answer", "          timescale: deadline",
        "timescale \"deadline\""
      ),
    ])
  func unknown(file: String, old: String, new: String, what: String) throws {
    let flaw = "there is no \(what) [unknown-name]"
    let fixture = try Fixture.sound.replacing(
      "\n\(old)\n", with: "\n\(new) # expect: \(flaw)\n", in: file)
    expectAsMarked(fixture, [.unknownName])
  }

  @Test("a flow of a stage that does not exist is refused once, however many steps it has")
  func stage() throws {
    let flaw = "there is no stage \"dangr\"; did you mean \"danger\"? [unknown-name]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "stage: danger", with: "stage: dangr # expect: \(flaw)", in: "flows/danger.yaml"))
  }
}
