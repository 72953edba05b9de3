extension LibraryEncoding {
  /// Reads a step and the records below it, and moves on to the record after them.
  static func step(
    _ records: inout RecordReader, _ isAhead: inout Bool
  ) throws(Unreadable) -> Step {
    let (id, code) = (records.id(of: Step.self), records.string())
    let (stage, kind) = (records.id(of: Stage.self), records.string())
    let (title, why, voice) = (records.string(), records.string(), records.optional())
    let cites = records.ids(of: Provision.self)
    let (asks, subject) = (records.string(), records.string())
    let (level, disagree) = (records.string(), records.string())
    let target = records.id(of: Step.self)
    let flaw = records.unreadable("kind")

    var lines = StepLines()
    isAhead = records.advance()
    while isAhead, records.tag >= UInt8(ascii: "a") {
      try lines.read(&records)
      isAhead = records.advance()
    }

    let known: Step.Kind? =
      switch kind {
      case "question":
        Question.Subject(rawValue: subject).map {
          .question(Question(asks: asks, subject: $0, choices: lines.choices))
        }
      case "action":
        lines.choices.first.map { .action(next: $0) }
      case "outcome":
        ProtectionLevel(rawValue: level).map {
          .outcome(
            Outcome(
              level: $0, tell: lines.tell, record: lines.record, watchFor: lines.watchFor,
              comeBackIf: lines.comeBackIf, expect: lines.expect,
              disagree: .init(text: disagree, target: target), onward: lines.onward))
        }
      default: nil
      }
    guard let known else { throw flaw }
    return Step(
      id: id, code: code, stage: stage, title: title, also: lines.also, text: lines.text, why: why,
      voice: voice, cites: cites, actions: lines.actions, others: lines.others, kind: known)
  }
}

/// The records below a step, sorted into their lists.
private struct StepLines {
  var also: [String] = []
  var text: [String] = []
  var actions: [Action] = []
  var others: [OtherTask] = []
  var choices: [Choice] = []
  var tell: [String] = []
  var record: [String] = []
  var watchFor: [String] = []
  var comeBackIf: [String] = []
  var expect: [Outcome.Expectation] = []
  var onward: Outcome.Onward?

  mutating func read(
    _ records: inout RecordReader
  ) throws(LibraryEncoding.Unreadable) {
    switch records.tag {
    case UInt8(ascii: "k"): also.append(records.string())
    case UInt8(ascii: "t"): text.append(records.string())
    case UInt8(ascii: "a"): actions.append(try action(&records))
    case UInt8(ascii: "w"):
      guard let last = actions.popLast() else { throw records.unreadable("tag") }
      let role = records.id(of: Role.self)
      let text = records.optional() ?? last.text
      actions.append(last.adding(wordings: [.init(role: role, text: text)]))
    case UInt8(ascii: "x"):
      guard let last = actions.popLast() else { throw records.unreadable("tag") }
      actions.append(
        last.adding(otherwise: [.init(role: records.id(), text: records.string())]))
    case UInt8(ascii: "o"):
      others.append(
        OtherTask(
          text: records.string(), who: records.ids(), force: try records.optionalValue(),
          timescale: records.optionalID(), cites: records.ids()))
    case UInt8(ascii: "c"):
      choices.append(
        Choice(
          id: records.id(), label: records.string(), target: records.id(),
          concern: try records.number(), isNotSure: records.flag(), cites: records.ids(),
          isOurReading: records.flag()))
    case UInt8(ascii: "l"): tell.append(records.string())
    case UInt8(ascii: "r"): record.append(records.string())
    case UInt8(ascii: "v"): watchFor.append(records.string())
    case UInt8(ascii: "b"): comeBackIf.append(records.string())
    case UInt8(ascii: "n"):
      onward = .init(label: records.string(), target: records.id(), cites: records.ids())
    case UInt8(ascii: "e"):
      expect.append(
        Outcome.Expectation(
          text: records.string(), timescale: records.optionalID(), cites: records.ids(),
          ifNot: records.id()))
    default: throw records.unreadable("tag")
    }
  }

  private func action(
    _ records: inout RecordReader
  ) throws(LibraryEncoding.Unreadable) -> Action {
    let when: Action.When = try records.value()
    return Action(
      when: when, text: records.string(), wordings: [], who: records.ids(),
      force: try records.optionalValue(), timescale: records.optionalID(),
      otherwise: records.optional(), otherwiseWordings: [], cites: records.ids(),
      isOurReading: records.flag())
  }
}

extension Action {
  fileprivate func adding(wordings: [Wording] = [], otherwise: [Wording] = []) -> Action {
    Action(
      when: when, text: text, wordings: self.wordings + wordings, who: who, force: force,
      timescale: timescale, otherwise: self.otherwise,
      otherwiseWordings: otherwiseWordings + otherwise, cites: cites, isOurReading: isOurReading)
  }
}
