import Guidance

struct ExportedStep: Encodable {
  let id: String
  let code: String
  let stage: String
  let kind: String
  let title: String
  let also: [String]
  let text: [String]
  let about: String
  let voice: String?
  let asks: String?
  let cites: [String]
  let actions: [Action]
  let others: [Other]
  let choices: [Choice]
  let outcome: Outcome?

  struct Action: Encodable {
    let group: String
    let text: String
    let who: [String]
    let force: String?
    let timescale: String?
    let otherwise: String?
    let wordings: [Wording]
    let otherwiseWordings: [Wording]
    let cites: [String]
    let ourReading: Bool
  }

  struct Wording: Encodable {
    let role: String
    let text: String

    init(_ wording: Guidance.Action.Wording) {
      role = wording.role.rawValue
      text = wording.text
    }
  }

  struct Other: Encodable {
    let text: String
    let who: [String]
    let force: String?
    let timescale: String?
    let cites: [String]
  }

  struct Choice: Encodable {
    let id: String
    let label: String
    let to: String
    let concern: Int
    let notSure: Bool
    let cites: [String]
    let ourReading: Bool
  }

  struct Outcome: Encodable {
    let level: String
    let tell: [String]
    let record: [String]
    let watchFor: [String]
    let comeBackIf: [String]
    let expect: [Expectation]
    let disagree: String
    let disagreeTo: String
    let then: Onward?
    let notAsked: [String]
  }

  struct Onward: Encodable {
    let label: String
    let to: String
    let cites: [String]
  }

  struct Expectation: Encodable {
    let text: String
    let timescale: String?
    let cites: [String]
    let ifNot: String
  }

  init(_ step: Step, _ routes: Routes) {
    id = step.id.rawValue
    code = step.code
    stage = step.stage.rawValue
    kind =
      switch step.kind {
      case .question: "question"
      case .action: "action"
      case .outcome: "outcome"
      }
    title = step.title
    also = step.also
    text = step.text
    about = step.why
    voice = step.voice
    asks = step.question?.asks
    cites = step.cites.rawValues()
    actions = step.actions.map {
      Action(
        group: $0.when.rawValue, text: $0.text, who: $0.who.rawValues(),
        force: $0.force?.rawValue, timescale: $0.timescale?.rawValue, otherwise: $0.otherwise,
        wordings: $0.wordings.map(Wording.init),
        otherwiseWordings: $0.otherwiseWordings.map(Wording.init),
        cites: $0.cites.rawValues(), ourReading: $0.isOurReading)
    }
    others = step.others.map {
      Other(
        text: $0.text, who: $0.who.rawValues(), force: $0.force?.rawValue,
        timescale: $0.timescale?.rawValue, cites: $0.cites.rawValues())
    }
    choices = step.choices.map {
      Choice(
        id: $0.id.rawValue, label: $0.label, to: $0.target.rawValue, concern: $0.concern,
        notSure: $0.isNotSure, cites: $0.cites.rawValues(), ourReading: $0.isOurReading)
    }
    outcome = step.outcome.map { outcome in
      Outcome(
        level: outcome.level.rawValue, tell: outcome.tell, record: outcome.record,
        watchFor: outcome.watchFor, comeBackIf: outcome.comeBackIf,
        expect: outcome.expect.map {
          Expectation(
            text: $0.text, timescale: $0.timescale?.rawValue, cites: $0.cites.rawValues(),
            ifNot: $0.ifNot.rawValue)
        },
        disagree: outcome.disagree.text, disagreeTo: outcome.disagree.target.rawValue,
        then: outcome.onward.map {
          Onward(label: $0.label, to: $0.target.rawValue, cites: $0.cites.rawValues())
        },
        notAsked: routes.notAlwaysAsked(before: step))
    }
  }
}
