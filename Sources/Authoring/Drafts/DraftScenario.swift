/// A fictional case that walks the tree: an exercise, and a test of the tree.
struct DraftScenario: Sendable {
  let id: Located<String>
  let title: Located<String>

  /// What happens, before the first answer.
  let story: Located<String>

  /// The door it comes through, or the code of the step it starts at.
  let start: Start
  let answers: [DraftScenarioAnswer]

  /// The code of the outcome it ends at.
  let ends: Located<String>

  enum Start: Sendable {
    case door(Located<String>)
    case code(Located<String>)
  }
}

struct DraftScenarioAnswer: Sendable {
  /// The code of the question.
  let at: Located<String>
  let choice: Located<String>

  /// Why this is the answer; its citations are the choice's own.
  let because: Located<String>
}
