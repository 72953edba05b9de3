import Testing

@testable import Authoring

@Suite("unexpanded-acronym") struct UnexpandedAcronymTests {
  @Test(
    "an acronym that is explained at its first use, or that everybody knows, is let through",
    arguments: [
      "Ask the designated officer (LADO). The LADO answers.", "Ring the NHS.", "I ring.",
      "LADO (the designated officer) answers.",
    ])
  func sound(text: String) throws {
    let fixture = try Fixture.sound.replacing(
      "say: Think of what you saw.", with: "say: \(text)", in: "flows/care.yaml")
    #expect(!fixture.diagnostics().contains { $0.rule == "unexpanded-acronym" })
  }

  @Test("one that is not is refused at its text")
  func flawed() throws {
    let flaw =
      "\"LADO\" is not explained on this step; write the words, then (LADO) [unexpanded-acronym]"
    let fixture = try Fixture.sound.replacing(
      "say: Think of what you saw.\n", with: "say: Ask the LADO. # expect: \(flaw)\n",
      in: "flows/care.yaml")
    expectAsMarked(fixture, [.unexpandedAcronym])
  }
}
