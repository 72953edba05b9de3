import Guidance

extension PageWriter {
  /// A step, in the order of its anatomy: say, actions, others, the child's voice, choices.
  mutating func write(_ step: Step) -> String {
    lens = guide.lens
    if let lens {
      add(
        .warning,
        "Shown with the sources of \(library[lens].year). What says \"not known in "
          + "\(library[lens].year)\" comes from another edition.")
    }
    warnOfChanges(step)
    add(.title, "\(step.code)  \(step.title)", cites: step.cites)
    if let outcome = step.outcome {
      let isInformation = library[step.stage].isInformation
      add(.heading, isInformation ? "For information" : "Outcome: \(outcome.level.words)")
    }
    for text in step.text { add(.text, text) }
    writeActions(step)
    writeLocal(step)
    let others = step.others.filter { !isOfReadersService($0.who) }
    write(step.others.filter { isOfReadersService($0.who) }, under: "For you or your service")
    // At an end one's own part comes first: whom to tell, what to write down, when to come back.
    if step.outcome == nil { write(others, under: "Others will") }
    if let voice = step.voice {
      gap()
      add(.voice, "The child: \(voice)")
    }
    switch step.kind {
    case .question(let question):
      gap()
      for choice in question.choices { write(choice) }
    case .action(let next):
      gap()
      write(next)
    case .outcome(let outcome): write(outcome, others: others)
    }
    writeLocalChoices(step)
    gap()
    add(.note, "How sure: \(library.confidence(of: step).words).")
    return "\(library[step.stage].title) > \(step.title)"
  }

  private mutating func write(_ choice: Choice) {
    self.choice(
      choice.label, tag: choice.isOurReading ? "our reading" : "", .choice(choice.id),
      cites: choice.cites)
  }

  private mutating func writeActions(_ step: Step) {
    if step.actions.isEmpty { return }
    gap()
    for when in Guidance.Action.When.allCases {
      for action in ownFirst(step.actions.filter { $0.when == when }) {
        // Words of their own for a reader whom the guidance does not name are our sense of it.
        let isWorded = !isOwn(action.who) && action.isWorded(for: guide.role)
        let tag = tag(
          who: isWorded ? [] : action.who, force: action.force, timescale: action.timescale,
          cites: action.cites, isOurReading: action.isOurReading || isWorded)
        line(
          .action, margin: when.margin, action.text(for: guide.role), tag: tag, cites: action.cites,
          force: action.force)
        let isReplaced = isWorded && action.text(for: guide.role) != action.text
        if let otherwise = action.otherwise(for: guide.role, isReplaced: isReplaced) {
          line(
            .action, margin: when.margin, "If that is not possible: \(otherwise)", tag: "",
            cites: action.cites)
        }
      }
    }
  }

  /// The same actions, not opening on what falls to others alone: a step is read for what to do.
  private func ownFirst(_ actions: [Guidance.Action]) -> [Guidance.Action] {
    func isForReader(_ action: Guidance.Action) -> Bool {
      isOwn(action.who) || action.isWorded(for: guide.role)
    }
    guard let first = actions.first, !isForReader(first) else { return actions }
    return actions.filter(isForReader) + actions.filter { !isForReader($0) }
  }

  private mutating func write(_ tasks: [OtherTask], under heading: String) {
    if tasks.isEmpty { return }
    gap()
    add(.heading, heading)
    for task in tasks {
      let tag = tag(
        who: task.who, force: task.force, timescale: task.timescale, cites: task.cites,
        isOurReading: false, isOfOthers: true)
      line(
        .action, margin: "-", task.text, tag: tag, cites: task.cites, force: task.force)
    }
  }

  private mutating func write(_ outcome: Outcome, others: [OtherTask]) {
    list("Tell", outcome.tell)
    if !isPaper { list("Record (no names here; use your own form)", outcome.record) }
    list("Watch for", outcome.watchFor)
    list("Come back if", outcome.comeBackIf)
    write(others, under: "Others will")
    if let onward = outcome.onward {
      gap()
      add(.heading, "What comes next")
      choice(
        "\(onward.label): \(library[onward.target].code), \(library[onward.target].title)",
        .step(onward.target), cites: onward.cites)
    }
    gap()
    add(.heading, "What should come back")
    for expectation in outcome.expect {
      let reported = isReported(expectation.cites) ? "reported" : ""
      let period = expectation.timescale.map { self.period(library[$0]) } ?? ""
      line(
        .action, margin: "-", expectation.text,
        tag: [period, reported].filter { !$0.isEmpty }.joined(separator: "; "),
        cites: expectation.cites)
      choice(
        "If not: \(library[expectation.ifNot].code), \(library[expectation.ifNot].title)",
        .step(expectation.ifNot),
        cites: expectation.cites)
    }
    gap()
    add(.heading, "If you disagree")
    add(.text, outcome.disagree.text)
    let target = library[outcome.disagree.target]
    choice("Go to \(target.code), \(target.title)", .step(target.id), cites: target.cites)
    writeRoute()
  }

  /// Why this outcome: the answers, and what was never asked.
  private mutating func writeRoute() {
    let answers = isPaper ? [] : guide.session.answers
    if !answers.isEmpty {
      gap()
      add(.heading, "Why you are here")
      for answer in answers {
        line(
          .text, margin: "-", "\(answer.step.title) \(answer.choice.label)",
          tag: library.shortCitations(answer.choice.cites),
          cites: answer.choice.cites)
      }
    }
    list("This route did not ask", guide.session.notAsked)
  }
}

extension Guidance.Action.When {
  fileprivate var margin: String {
    switch self {
    case .now: "Now"
    case .today: "Today"
    case .by: "By"
    }
  }
}
