import Testing

@testable import Authoring

@Suite("reused-name") struct ReusedNameTests {
  @Test("the same name for two kinds of thing is no clash")
  func kinds() throws {
    // `care` names a stage already; a door may have it too.
    expectAsMarked(
      try Fixture.sound.replacing("- id: worried", with: "- id: care", in: "library.yaml"))
  }

  @Test(
    "a name of the library that stands for two things is refused where it comes again",
    arguments: [
      ("  - id: social-worker", "  - id: referrer", "\"referrer\" is already the name of an actor"),
      ("  - id: care", "  - id: danger", "\"danger\" is already the name of a stage"),
      (
        "    acts-as: [referrer]",
        "    acts-as: [referrer]\n  - {id: school, name: School, lead: head, acts-as: []}",
        "\"school\" is already the name of a role"
      ),
      (
        "    to: care.danger",
        "    to: care.danger\n  - {id: worried, label: Lost, to: care.danger}",
        "\"worried\" is already the name of a door"
      ),
    ])
  func library(old: String, new: String, words: String) throws {
    let fixture = try Fixture.sound
      .replacing(old + "\n", with: "\(new) # expect: \(words) [reused-name]\n", in: "library.yaml")
    // What rested on the name that is gone is not what is tested here.
    expectAsMarked(fixture, [.reusedName])
  }

  @Test(
    "a provision, timescale or term that comes again is refused",
    arguments: [
      ("editions/old/care.yaml", "  - id: old.3", "  - id: old.1", "old.1", "provision"),
      ("timescales.yaml", "  - id: ts.visit", "  - id: ts.answer", "ts.answer", "timescale"),
      ("glossary.yaml", "  - term: Welfare Board", "  - term: Referral", "Referral", "term"),
    ])
  func lists(file: String, old: String, new: String, name: String, kind: String) throws {
    let flaw = "\"\(name)\" is already the name of a \(kind) [reused-name]"
    let fixture = try Fixture.sound.replacing(old, with: new + " # expect: \(flaw)", in: file)
    expectAsMarked(fixture, [.reusedName])
  }

  @Test(
    "a step, a code, a choice or an answer that comes again is refused",
    arguments: [
      ("  - id: care.ask", "  - id: care.sure", "\"care.sure\" is already the name of a step"),
      ("    code: C3", "    code: D1", "\"D1\" is already the name of a code"),
    ])
  func steps(old: String, new: String, words: String) throws {
    let fixture = try Fixture.sound
      .replacing(old + "\n", with: "\(new) # expect: \(words) [reused-name]\n", in: care)
    expectAsMarked(fixture, [.reusedName])
  }

  @Test("two answers of a question share neither name nor words")
  func answers() throws {
    let old = "      - id: yes\n        label: Yes\n        to: care.refer\n"
    let new = """
            - id: no # expect: "no" is already the name of a choice [reused-name]
              label: No # expect: "No" is already the name of an answer [reused-name]
              to: care.refer

      """
    expectAsMarked(try Fixture.sound.replacing(old, with: new, in: care))
  }

  @Test("an edition that is listed twice is refused")
  func editions() throws {
    let flaw = "\"old\" is already the name of an edition [reused-name]"
    let fixture = try Fixture.sound
      .replacing("editions: [old, new]", with: "editions: [old, new, old]", in: "library.yaml")
      .replacing("id: old\n", with: "id: old # expect: \(flaw)\n", in: "editions/old/edition.yaml")
    expectAsMarked(try fixture.markingProvisionsAsRepeated())
  }

  @Test("a code that was retired is refused, and the place where it was retired is shown")
  func retired() throws {
    let fixture = try Fixture.sound.replacing(
      "code: C3", with: "code: X9 # expect: \(gone)", in: care)
    expectAsMarked(fixture)
    let other = try #require(fixture.diagnostics().first?.other)
    #expect(other.words == "it was retired here")
    #expect(other.mark.file == "Content/library.yaml")
    #expect(other.mark.column == 11)
  }

  private let care = "flows/care.yaml"
  private let gone = "\"X9\" is retired and cannot name a code again [reused-name]"
}

extension Fixture {
  /// An edition read twice brings each of its provisions twice.
  fileprivate func markingProvisionsAsRepeated() throws -> Fixture {
    try ["old.1", "old.2", "old.3"].reduce(self) { fixture, name in
      try fixture.expecting(
        "\"\(name)\" is already the name of a provision [reused-name]", behind: "  - id: \(name)",
        in: "editions/old/care.yaml")
    }
  }
}
