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
    let routes = forwardRoutes()
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
      lines += [
        "\(step.code) \(step.title): \(outcome.level.rawValue); "
          + "routes \(routes[place].map { String($0) } ?? "many")",
        "  when: \(when.isEmpty ? "no answer is common to all routes" : when.joined(separator: ", "))",
        "  asks: \(step.actions.count) of you (\(forces(step))), \(outcome.tell.count) to tell, "
          + "\(outcome.record.count) to record, \(outcome.watchFor.count) to watch for, "
          + "\(outcome.comeBackIf.count) to come back for",
        "  expects: "
          + outcome.expect.map { expectation in
            (expectation.timescale.map { library[$0].period.words + " " } ?? "")
              + "else \(library[expectation.ifNot].code)"
          }.joined(separator: ", "),
        "  disagree: \(library[outcome.disagree.target].code)"
          + (outcome.onward.map { "; then: \(library[$0.target].code)" } ?? ""),
        "  rests on: " + step.everyCitation.map(\.rawValue).joined(separator: " "), "",
      ]
    }
    return lines.joined(separator: "\n")
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

  /// How many routes lead from the doors to each step without turning back: arrows that close a
  /// circle are left out. Nothing where they are more than can be counted.
  ///
  /// - Complexity: O(*s* + *e*) for *s* steps and *e* arrows.
  private func forwardRoutes() -> [Int?] {
    let starts = library.doors.map { library.index(of: $0.target) }
    var order: [Int] = []
    var state = [Int](repeating: 0, count: ways.count)
    var forward = [[Int]](repeating: [], count: ways.count)
    func walk(_ place: Int) {
      state[place] = 1
      for way in ways[place] where state[way.target] != 1 {
        forward[place].append(way.target)
        if state[way.target] == 0 { walk(way.target) }
      }
      state[place] = 2
      order.append(place)
    }
    for start in starts where state[start] == 0 { walk(start) }
    var counts = [Int?](repeating: 0, count: ways.count)
    for start in starts { counts[start] = counts[start].map { $0 + 1 } }
    for place in order.reversed() {
      for target in forward[place] { counts[target] = Self.sum(counts[target], counts[place]) }
    }
    return counts
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    let (sum, isOver) = left.addingReportingOverflow(right)
    return isOver ? nil : sum
  }
}
