import Guidance

/// A step as it was written.
struct DraftStep: Sendable {
  let mark: Mark
  let id: Located<String>
  let code: Located<String>
  let stage: Located<String>
  let kind: DraftKind
  let title: Located<String>
  let also: [Located<String>]
  let text: [Located<String>]
  let why: Located<String>
  let voice: Located<String>?
  var cites: [Located<String>]
  let asks: Located<String>?
  let subject: Question.Subject
  var actions: [DraftAction]
  let others: [DraftOther]

  /// The answers of a question, or the one way on from an action.
  var choices: [DraftChoice]
  var outcome: DraftOutcome?
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
  let wordings: [DraftWording]
  let who: [Located<String>]
  var force: Located<Force>?
  let timescale: Located<String>?
  let otherwise: Located<String>?
  let otherwiseWordings: [DraftWording]
  var cites: [Located<String>]
  let isOurReading: Bool
}

struct DraftWording: Sendable {
  let role: Located<String>
  let text: Located<String>
}

struct DraftOther: Sendable {
  let mark: Mark
  let text: Located<String>
  let who: [Located<String>]
  var force: Located<Force>?
  let timescale: Located<String>?
  var cites: [Located<String>]
}

struct DraftChoice: Sendable {
  let mark: Mark
  let id: Located<String>
  let label: Located<String>
  var target: Located<String>
  let concern: Int
  let isNotSure: Bool
  var cites: [Located<String>]
  let isOurReading: Bool
}

struct DraftOutcome: Sendable {
  let mark: Mark
  var level: ProtectionLevel?
  let tell: [Located<String>]
  let record: [Located<String>]
  let watchFor: [Located<String>]
  let comeBackIf: [Located<String>]
  var expect: [DraftExpectation]
  let disagree: Located<String>?
  var disagreeTarget: Located<String>?

  /// Where the work goes on, where it does.
  let onward: DraftChoice?

  /// Every step it points to.
  var pointers: [Located<String>] {
    expect.map(\.ifNot) + [disagreeTarget, onward?.target].compactMap(\.self)
  }
}

struct DraftExpectation: Sendable {
  let mark: Mark
  let text: Located<String>
  let timescale: Located<String>?
  var cites: [Located<String>]
  var ifNot: Located<String>
}
