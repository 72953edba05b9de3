package import Guidance

/// A line for each outcome: what it protects, what every route to it has answered, what it rests on
/// and asks for, and how many routes there are.
///
/// It is small enough that a change of it is read.
package struct OutcomeLedger {
  private let library: Library

  /// The targets of each step, by place; and the answers that lead to them.
  private let ways: [[(choice: Choice, target: Int)]]

  package init(_ library: Library) {
    self.library = library
    ways = library.steps.map { step in
      step.choices.map { ($0, library.index(of: $0.target)) }
    }
  }

  package var text: String {
    let routes = Routes(library).forwardCounts()
    let starts = library.doors.map { library.index(of: $0.target) }
    let all = reachable(from: starts)
    var needed: [Int: [String]] = [:]
    for (place, ways) in ways.enumerated() where library.steps[place].question != nil {
      for way in ways {
        let without = reachable(from: starts, leavingOut: (place, way.choice.id))
        for lost in all.subtracting(without) {
          needed[lost, default: []].append("\(library.steps[place].code) \(way.choice.label)")
        }
      }
    }
    var lines: [String] = []
    for (place, step) in library.steps.enumerated() {
      guard let outcome = step.outcome else { continue }
      let when = all.contains(place) ? needed[place] ?? [] : ["only where another outcome points"]
      let count = routes[place].map { String($0) } ?? "more than can be counted"
      lines.append("\(step.code) \(step.title): \(outcome.level.rawValue); routes \(count)")
      lines.append(
        "  when: " + (when.isEmpty ? "no answer is common" : when.joined(separator: ", ")))
      lines.append("  asks: \(asks(step, outcome))")
      lines.append("  expects: " + outcome.expect.map(expects).joined(separator: ", "))
      lines.append("  disagree: \(library[outcome.disagree.target].code)")
      if let onward = outcome.onward { lines.append("  then: \(library[onward.target].code)") }
      lines.append("  rests on: " + step.everyCitation.map(\.rawValue).joined(separator: " "))
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private func asks(_ step: Step, _ outcome: Outcome) -> String {
    let parts = [
      "\(step.actions.count) of you (\(forces(step)))", "\(outcome.tell.count) to tell",
      "\(outcome.record.count) to record", "\(outcome.watchFor.count) to watch for",
      "\(outcome.comeBackIf.count) to come back for",
    ]
    return parts.joined(separator: ", ")
  }

  private func expects(_ expectation: Outcome.Expectation) -> String {
    let period = expectation.timescale.map { library[$0].period.words + " " } ?? ""
    return "\(period)else \(library[expectation.ifNot].code)"
  }

  private func forces(_ step: Step) -> String {
    step.actions.map { $0.isOurReading ? "our reading" : $0.force?.rawValue ?? "?" }
      .joined(separator: ", ")
  }

  private func reachable(
    from starts: [Int], leavingOut left: (step: Int, choice: Choice.ID)? = nil
  ) -> Set<Int> {
    var reached = Set<Int>()
    var waiting = starts
    while let place = waiting.popLast() {
      guard reached.insert(place).inserted else { continue }
      for way in ways[place] where left?.step != place || left?.choice != way.choice.id {
        waiting.append(way.target)
      }
    }
    return reached
  }
}
