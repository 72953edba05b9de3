package import Guidance

/// How hard the words of the steps are to read: stage by stage, and the hardest steps.
package struct ReadingGrades {
  /// No step may be harder than this: what somebody of about fourteen reads with ease.
  package static let ceiling = 9.0

  /// Every stage with its grade, in order.
  package let stages: [(stage: Stage, grade: Double)]

  /// The hardest steps, hardest first.
  package let hardest: [(code: String, grade: Double)]

  package init(_ parts: Library.Parts) {
    stages = parts.stages.compactMap { stage in
      let texts = parts.steps.filter { $0.stage == stage.id }.flatMap(\.texts)
      return ReadingGrade(texts).grade.map { (stage, $0) }
    }
    let steps = parts.steps.compactMap { step in
      ReadingGrade(step.texts).grade.map { (step.code, $0) }
    }
    hardest = Array(steps.sorted { $0.1 > $1.1 }.prefix(5)).map { (code: $0.0, grade: $0.1) }
  }

  /// What `author check` prints.
  package var lines: [String] {
    guard let worst = stages.max(by: { $0.grade < $1.grade }) else { return [] }
    let steps = hardest.map { "\($0.code) \($0.grade.rounded)" }.joined(separator: ", ")
    return [
      "Reading grade by stage: at most \(worst.grade.rounded) (\(worst.stage.id)). The hardest steps: "
        + "\(steps); none may be over \(Self.ceiling.rounded)."
    ]
  }
}

extension Step {
  /// What a practitioner reads on it.
  fileprivate var texts: [String] {
    var texts = [title] + text + actions.map(\.text) + others.map(\.text) + choices.map(\.label)
    if let outcome {
      texts += outcome.tell + outcome.watchFor + outcome.comeBackIf + outcome.expect.map(\.text)
      texts.append(outcome.disagree.text)
    }
    return texts
  }
}

extension Double {
  /// With one figure after the point.
  fileprivate var rounded: String {
    let tenths = Int((self * 10).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
