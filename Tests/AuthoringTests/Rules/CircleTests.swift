import Testing

@testable import Authoring

@Suite("circle") struct CircleTests {
  @Test("a way back to a question is no circle: a new answer leads out")
  func throughAQuestion() throws {
    let fixture = try Fixture.sound.replacing(
      "to: care.watch\n        concern: 0", with: "to: care.ask\n        concern: 0",
      in: "flows/care.yaml")
    #expect(fixture.diagnostics([.circle]).isEmpty)
  }

  @Test("an action that leads to itself is refused at its target")
  func toItself() throws {
    let flaw = "\"danger.act\" comes round to itself without a question on the way [circle]"
    let fixture = try Fixture.sound.replacing(
      "to: danger.end", with: "to: danger.act # expect: \(flaw)", in: "flows/danger.yaml")
    expectAsMarked(fixture, [.circle])
  }

  @Test("two actions that lead to each other are refused once")
  func toEachOther() throws {
    let flaw = "\"care.ask\" comes round to itself without a question on the way [circle]"
    let fixture = try Fixture.sound
      .replacing(
        "label: Talked over\n      to: care.sure",
        with: "label: Talked over\n      to: care.refer # expect: \(flaw)", in: "flows/care.yaml"
      )
      .replacing("to: care.referred", with: "to: care.ask", in: "flows/care.yaml")
    expectAsMarked(fixture, [.circle])
  }

  @Test("an action that leads into a circle is not itself one")
  func intoACircle() throws {
    let flaw = "\"care.refer\" comes round to itself without a question on the way [circle]"
    let fixture = try Fixture.sound
      .replacing(
        "label: Talked over\n      to: care.sure",
        with: "label: Talked over\n      to: care.refer", in: "flows/care.yaml"
      )
      .replacing(
        "to: care.referred", with: "to: care.refer # expect: \(flaw)", in: "flows/care.yaml")
    expectAsMarked(fixture, [.circle])
  }
}
