import Testing

@testable import Authoring

@Suite("uncited") struct UncitedTests {
  @Test("a stage without a note need not cite")
  func stage() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "title: Danger\n    cites: [old.1]", with: "title: Danger", in: "library.yaml"))
  }

  @Test(
    "what cites nothing is refused",
    arguments: [
      ("timescale", "timescales.yaml", "  - id: ts.visit", "    cites: [old.3]"),
      ("term", "glossary.yaml", "  - term: Referral", "    cites: [old.2]"),
      ("step", "flows/care.yaml", "  - id: care.refer", "    cites: [old.2]"),
      ("action", "flows/care.yaml", "      - by: Write the referral.", "        cites: [old.2]"),
      (
        "task of another agency", "flows/care.yaml", "      - text: A social worker answers.",
        "        cites: [old.2]"
      ),
      ("answer", "flows/danger.yaml", "    next:", "      cites: [old.1]"),
      (
        "expectation", "flows/care.yaml", "        - text: A talk with your lead.",
        "          cites: [old.3]"
      ),
    ])
  func uncited(kind: String, file: String, first: String, cites: String) throws {
    let flaw = "this \(kind) cites nothing; add `cites` [uncited]"
    // The way on from an action has no label of its own here, so its mapping is its place.
    let marked = kind == "answer" ? "    next:\n      to: danger.end" : first
    let fixture = try Fixture.sound.expecting(flaw, behind: marked, in: file)
      .removingFirst(cites, after: marked, in: file)
    expectAsMarked(fixture, [.uncited])
  }

  @Test("an answer that cites nothing is refused at its words")
  func answer() throws {
    let flaw = "this answer cites nothing; add `cites` [uncited]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "label: Not sure\n        not-sure: yes\n        to: care.ask\n        cites: [old.3]",
        with: "label: Not sure # expect: \(flaw)\n        not-sure: yes\n        to: care.ask",
        in: "flows/care.yaml"))
  }
}

extension Fixture {
  /// The fixture without the first such line below another.
  fileprivate func removingFirst(_ line: String, after first: String, in name: String) throws
    -> Fixture
  {
    let text = try #require(files.first { $0.name == name }).text
    let start = try #require(text.firstRange(of: first)).upperBound
    let place = try #require(text[start...].firstRange(of: line + "\n"))
    let rest = text[..<place.lowerBound] + text[place.upperBound...]
    return try replacing(text, with: String(rest), in: name)
  }
}
