import Testing

@testable import Authoring

@Suite("reading-grade") struct ReadingGradeTests {
  @Test(
    "syllables are counted as they are spoken",
    arguments: [
      ("child", 1), ("police", 2), ("conference", 3), ("strategy", 3), ("made", 1), ("table", 2),
      ("asked", 1), ("needed", 2), ("protection", 3), ("a", 1),
    ])
  func syllables(word: String, count: Int) {
    #expect(ReadingGrade.syllables(in: Substring(word)) == count, "\(word)")
  }

  @Test("long words and long sentences read harder than short ones")
  func order() throws {
    let plain = try #require(ReadingGrade(["Ring the police. Stay with the child."]).grade)
    let hard = try #require(
      ReadingGrade([
        "Representatives of organisations with multidisciplinary responsibilities participate "
          + "collaboratively in deliberations regarding appropriate interventions."
      ]).grade)
    #expect(plain < 4)
    #expect(hard > 20)
    #expect(ReadingGrade(["999"]).grade == nil)
  }

  @Test("a plain step is let through, a hard one is refused at its title")
  func rule() throws {
    #expect(!Fixture.sound.diagnostics().contains { $0.rule == "reading-grade" })
    let hard =
      "Organisational representatives participate collaboratively in multidisciplinary "
      + "deliberations regarding appropriate interventions."
    let fixture = try Fixture.sound
      .replacing("say: Think of what you saw.", with: "say: \(hard)", in: "flows/care.yaml")
      .replacing("why: It decides who helps.", with: "why: \(hard)", in: "flows/care.yaml")
    #expect(fixture.diagnostics().contains { $0.rule == "reading-grade" })
  }
}
