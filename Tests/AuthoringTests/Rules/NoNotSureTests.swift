import Testing

@testable import Authoring

@Suite("no-not-sure") struct NoNotSureTests {
  @Test("\"Not sure\" may be called something else, as long as it is marked and last")
  func otherWords() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "label: Not sure\n        not-sure: yes\n        to: care.ask",
        with: "label: I cannot tell\n        not-sure: yes\n        to: care.ask", in: care))
  }

  @Test("a question that cannot be answered \"Not sure\" is refused")
  func missing() throws {
    let flaw = "\"care.sure\" has no answer marked `not-sure: yes` [no-not-sure]"
    let fixture = try Fixture.sound
      .replacing("not-sure: yes\n        to: care.ask", with: "to: care.ask", in: care)
      .expecting(flaw, behind: "  - id: care.sure", in: care)
    expectAsMarked(fixture, [.noNotSure])
  }

  @Test("a second \"Not sure\" is refused")
  func several() throws {
    let fixture = try Fixture.sound.replacing(
      "- id: yes\n        label: Yes\n        to: care.refer",
      with: "- id: yes\n        not-sure: yes\n        label: Yes\n        to: care.refer", in: care
    )
    let marked = try fixture.replacing(
      "- id: not-sure\n        label: Not sure\n        not-sure: yes\n        to: care.ask",
      with: "- id: not-sure # expect: a question has one \"Not sure\" [no-not-sure]\n"
        + "        label: Not sure\n        not-sure: yes\n        to: care.ask", in: care)
    expectAsMarked(marked, [.noNotSure])
  }

  @Test("a \"Not sure\" that does not come last is refused")
  func notLast() throws {
    let unsure = """
            - id: not-sure # expect: "Not sure" comes last [no-not-sure]
              label: Not sure
              not-sure: yes
              to: care.ask
              cites: [old.3]
            - id: very
              label: Very much
              to: care.refer
              concern: 1
              cites: [old.2]

      """
    let old =
      "      - id: not-sure\n        label: Not sure\n        not-sure: yes\n"
      + "        to: care.ask\n        cites: [old.3]\n"
    expectAsMarked(try Fixture.sound.replacing(old, with: unsure, in: care))
  }

  private let care = "flows/care.yaml"
}
