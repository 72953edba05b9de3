import Guidance

/// The content with one thing wrong in it, to see whether anything notices.
package struct Mutant: Sendable {
  package let kind: Kind

  /// Where, and what was done to it.
  package let words: String
  let change: @Sendable (inout Draft) -> Void

  package enum Kind: String, Sendable, CaseIterable {
    case swappedTargets = "two targets swapped"
    case droppedAnswer = "an answer dropped"
    case droppedCitation = "a citation removed"
    case otherFigure = "a period's figure changed"
    case otherUnit = "working days made days"
    case strongerForce = "must for should"
    case weakerForce = "should for must"
    case droppedEscalation = "a way out of silence or disagreement moved"
    case movedHoliday = "a bank holiday moved by a day"
    case lowerLevel = "an outcome's protection lowered"
    case movedMissed = "the step for a missed period moved"

    /// True for what a child's safety or a deadline hangs on: every one of these has to be caught.
    package var isSafety: Bool {
      switch self {
      case .droppedCitation, .strongerForce, .weakerForce: false
      default: true
      }
    }
  }
}

extension Draft {
  /// Everything that can be got wrong in one place, in the order of the files.
  func mutants() -> [Mutant] {
    var mutants: [Mutant] = []
    func add(
      _ kind: Mutant.Kind, _ words: String, _ change: @escaping @Sendable (inout Draft) -> Void
    ) {
      mutants.append(Mutant(kind: kind, words: words, change: change))
    }
    for (place, step) in steps.enumerated() {
      let code = step.code.value
      for (answer, choice) in step.choices.enumerated() {
        let next = (answer + 1) % step.choices.count
        if step.choices[next].target.value != choice.target.value, next > answer {
          add(.swappedTargets, "\(code) \(choice.id.value), \(step.choices[next].id.value)") {
            $0.steps[place].choices[answer].target = step.choices[next].target
            $0.steps[place].choices[next].target = choice.target
          }
        }
        if step.kind == .question {
          add(.droppedAnswer, "\(code) \(choice.id.value)") {
            _ = $0.steps[place].choices.remove(at: answer)
          }
        }
        for cite in choice.cites.indices {
          add(.droppedCitation, "\(code) answer \(choice.id.value) \(choice.cites[cite].value)") {
            $0.steps[place].choices[answer].cites.remove(at: cite)
          }
        }
      }
      for cite in step.cites.indices {
        add(.droppedCitation, "\(code) \(step.cites[cite].value)") {
          $0.steps[place].cites.remove(at: cite)
        }
      }
      for (line, action) in step.actions.enumerated() {
        for cite in action.cites.indices {
          add(.droppedCitation, "\(code) action \(line + 1) \(action.cites[cite].value)") {
            $0.steps[place].actions[line].cites.remove(at: cite)
          }
        }
        if let force = action.force, force.value == .should || force.value == .must {
          let isShould = force.value == .should
          add(isShould ? .strongerForce : .weakerForce, "\(code) action \(line + 1)") {
            $0.steps[place].actions[line].force = Located(
              isShould ? .must : .should, at: force.mark)
          }
        }
      }
      if let outcome = step.outcome { outcomeMutants(place, step, outcome, add) }
    }
    timescaleMutants(add)
    return mutants
  }

  private func outcomeMutants(
    _ place: Int, _ step: DraftStep, _ outcome: DraftOutcome,
    _ add: (Mutant.Kind, String, @escaping @Sendable (inout Draft) -> Void) -> Void
  ) {
    let code = step.code.value
    func other(than target: Located<String>) -> Located<String> {
      let name = steps.first { $0.id.value != target.value && $0.kind == .question }?.id.value
      return Located(name ?? "", at: target.mark)
    }
    for (line, expectation) in outcome.expect.enumerated() {
      let target = other(than: expectation.ifNot)
      add(.droppedEscalation, "\(code) expects \(line + 1)") {
        $0.steps[place].outcome?.expect[line].ifNot = target
      }
    }
    if let target = outcome.disagreeTarget {
      let moved = other(than: target)
      add(.droppedEscalation, "\(code) disagree") {
        $0.steps[place].outcome?.disagreeTarget = moved
      }
    }
    if let level = outcome.level, level > .watchAndRecord {
      let lower = ProtectionLevel.allCases.last { $0 < level }
      add(.lowerLevel, code) { $0.steps[place].outcome?.level = lower }
    }
  }

  private func timescaleMutants(
    _ add: (Mutant.Kind, String, @escaping @Sendable (inout Draft) -> Void) -> Void
  ) {
    for (place, timescale) in timescales.enumerated() {
      let name = timescale.id.value
      if let amount = timescale.period.amount {
        for other in [amount * 3, amount + 1] {
          guard let period = Period(amount: other, unit: timescale.period.unit) else { continue }
          add(.otherFigure, "\(name) \(other)") { $0.timescales[place].period = period }
        }
      }
      if case .workingDays(let count) = timescale.period {
        add(.otherUnit, name) { $0.timescales[place].period = .days(count) }
      }
      if let missed = timescale.missed,
        let other = steps.first(where: { $0.id.value != missed.value && $0.kind == .question })
      {
        add(.movedMissed, name) {
          $0.timescales[place].missed = Located(other.id.value, at: missed.mark)
        }
      }
    }
    for (place, holiday) in calendar.holidays.enumerated() {
      add(.movedHoliday, holiday.date) {
        var holidays = $0.calendar.holidays
        holidays[place] = holiday.adding(days: 1)
        $0.calendar = WorkingCalendar(
          holidays: holidays, known: $0.calendar.known, source: $0.calendar.source,
          taken: $0.calendar.taken)
      }
    }
  }
}
