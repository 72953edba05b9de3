/// One rule of the content: what it is called, what it asks, and how it is checked.
///
/// A rule looks at the whole draft, reports all it finds and stops at nothing.
package struct Rule: Sendable {
  /// As it stands in square brackets behind a diagnostic.
  package let name: String

  /// One sentence for authors, printed in `Content/README.md`.
  package let summary: String

  let check: @Sendable (Draft) -> [Diagnostic]

  init(_ name: String, _ summary: String, check: @escaping @Sendable (Draft) -> [Diagnostic]) {
    self.name = name
    self.summary = summary
    self.check = check
  }

  /// Every rule, in the order they report.
  package static let all: [Rule] = [
    unlistedFile, reusedName, unknownTarget, unknownProvision, unknownName, uncited,
    unreachableStep, looseEnd, circle, noNotSure, concernOrder, monotoneConcern, dangerFirst,
    outcomeIncomplete, overfull, leadUnreachable, forceTooStrong, unconfirmedAsDuty, figureNotCited,
    undatedPeriod, supersededTerm, unexpandedAcronym, unknownPlaceholder, forbiddenCharacter,
    longSentence, readingGrade,
    unusedProvision, brokenScenario, noScenario,
  ]
}
