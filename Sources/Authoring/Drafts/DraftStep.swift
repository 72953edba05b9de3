import Guidance

/// A step as it was written.
struct DraftStep: Sendable {
  let mark: Mark
  let id: Located<String>
  let code: Located<String>
  let stage: Located<String>
  let kind: DraftKind
  let title: Located<String>
  let text: [Located<String>]
  let why: Located<String>
  let voice: Located<String>?
  let cites: [Located<String>]
  let asks: Located<String>?
  let subject: Question.Subject
  let actions: [DraftAction]
  let others: [DraftOther]

  /// The answers of a question, or the one way on from an action.
  let choices: [DraftChoice]
  let outcome: DraftOutcome?
}

enum DraftKind: String, Sendable, CaseIterable {
  case question
  case action
  case outcome
}

struct DraftAction: Sendable {
  let mark: Mark
  let when: Guidance.Action.When
  let text: Located<String>
  let wordings: [(role: Located<String>, text: Located<String>)]
  let who: [Located<String>]
  let force: Located<Force>?
  let timescale: Located<String>?
  let otherwise: Located<String>?
  let cites: [Located<String>]
  let isOurReading: Bool
}

struct DraftOther: Sendable {
  let mark: Mark
  let text: Located<String>
  let who: [Located<String>]
  let force: Located<Force>?
  let timescale: Located<String>?
  let cites: [Located<String>]
}

struct DraftChoice: Sendable {
  let mark: Mark
  let id: Located<String>
  let label: Located<String>
  let target: Located<String>
  let concern: Int
  let isNotSure: Bool
  let cites: [Located<String>]
  let isOurReading: Bool
}

struct DraftOutcome: Sendable {
  let mark: Mark
  let level: ProtectionLevel?
  let tell: [Located<String>]
  let record: [Located<String>]
  let watchFor: [Located<String>]
  let comeBackIf: [Located<String>]
  let expect: [DraftExpectation]
  let disagree: Located<String>?
  let disagreeTarget: Located<String>?
}

struct DraftExpectation: Sendable {
  let mark: Mark
  let text: Located<String>
  let timescale: Located<String>?
  let cites: [Located<String>]
  let ifNot: Located<String>
}
