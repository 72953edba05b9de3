import Guidance
import Testing

@Suite("A step") struct StepTests {
  private let steps = Library.Parts.full.steps

  @Test("a question leads on by its answers, an action by its one way, an outcome by none")
  func choices() {
    #expect(steps.map { $0.choices.map(\.id.rawValue) } == [["yes", "unsure"], ["next"], []])
  }

  @Test("a step is exactly one of question, action and outcome")
  func kinds() {
    #expect(steps.map { $0.question != nil } == [true, false, false])
    #expect(steps.map { $0.outcome != nil } == [false, false, true])
  }

  @Test("an action has a role's own words where there are some, and the common ones otherwise")
  func wording() throws {
    let action = try #require(steps[1].actions.first)
    #expect(action.text(for: .init("school")) == "Ring the head.")
    #expect(action.text(for: .init("health")) == "Ring.")
    #expect(action.text(for: nil) == "Ring.")
  }
}
