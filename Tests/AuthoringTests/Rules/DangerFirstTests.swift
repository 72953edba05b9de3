import Testing

@testable import Authoring

@Suite("danger-first") struct DangerFirstTests {
  @Test("a door may open on the emergency step")
  func emergency() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "    to: care.danger",
        with: "    to: care.danger\n  - {id: now, label: Danger now, to: danger.act}", in: library))
  }

  @Test("a door that opens on another question is refused at its target")
  func otherQuestion() throws {
    let fixture = try Fixture.sound.replacing(
      "to: care.danger", with: "to: care.sure # expect: \(flaw("care.sure"))", in: library)
    expectAsMarked(fixture, [.dangerFirst])
  }

  @Test("a door that opens on an action other than the emergency is refused")
  func action() throws {
    let fixture = try Fixture.sound.replacing(
      "to: care.danger", with: "to: care.refer # expect: \(flaw("care.refer"))", in: library)
    expectAsMarked(fixture, [.dangerFirst])
  }

  @Test(
    "a danger question whose worst or unsure answer leads elsewhere is refused",
    arguments: ["concern: 1", "our-reading: yes"])
  func elsewhere(end: String) throws {
    let old = end == "concern: 1" ? "Yes\n        to: danger.act" : "yes\n        to: danger.act"
    let fixture = try Fixture.sound
      .replacing(
        old, with: old.components(partedBy: "danger.act").joined(separator: "danger.end"),
        in: "flows/care.yaml"
      )
      .expecting(flaw("care.danger"), behind: "    to: care.danger", in: library)
    expectAsMarked(fixture, [.dangerFirst])
  }

  private let library = "library.yaml"

  private func flaw(_ step: String) -> String {
    "\"\(step)\" does not ask about danger: its most worrying answer and \"Not sure\" lead to the "
      + "emergency step [danger-first]"
  }
}
