import Guidance

extension Rule {
  static let readingGrade = Rule(
    "reading-grade", "The words of a step ask for a reading grade of 9 at most."
  ) { draft in
    draft.steps.compactMap { step in
      guard let grade = ReadingGrade(step.passages.map(\.text.value)).grade,
        grade > ReadingGrades.ceiling
      else { return nil }
      return Diagnostic(
        step.title.mark, "reading-grade",
        "this step asks for grade \(Int(grade.rounded(.up))); shorter sentences and plainer words help"
      )
    }
  }
}
