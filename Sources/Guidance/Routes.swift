/// The ways through the tree, counted and compared. Every state is looked at; nothing is sampled.
package struct Routes: Sendable {
  private let library: Library
  private let targets: [[Int]]
  private let pointers: [[Int]]
  private let starts: [Int]
  private let ends: Set<Int>

  package init(_ library: Library) {
    self.library = library
    targets = library.steps.map { step in step.choices.map { library.index(of: $0.target) } }
    pointers = library.steps.map { step in
      (step.outcome?.pointers ?? []).map { library.index(of: $0) }
    }
    starts = library.doors.map { library.index(of: $0.target) }
    ends = Set(library.steps.indices.filter { library.steps[$0].outcome != nil })
  }

  /// The steps that can be reached from a door.
  ///
  /// - Parameters:
  ///   - blocked: a step that is not walked through.
  ///   - isPointing: true to go on from an outcome to the steps it names.
  package func reachable(
    leavingOut blocked: Int? = nil, followingPointers isPointing: Bool = false
  ) -> Set<Int> {
    var reached = Set<Int>()
    var waiting = starts.filter { $0 != blocked }
    while let place = waiting.popLast() {
      guard reached.insert(place).inserted else { continue }
      waiting += targets[place].filter { $0 != blocked }
      if isPointing { waiting += pointers[place].filter { $0 != blocked } }
    }
    return reached
  }

  /// The facts of an outcome's stage that some route to it does not settle.
  ///
  /// - Complexity: O(*q* · *e*) for *q* questions of the stage and *e* edges.
  package func notAlwaysAsked(before outcome: Step) -> [String] {
    let end = library.index(of: outcome.id)
    var facts: [String] = []
    for step in library.steps where step.stage == outcome.stage {
      guard let asks = step.question?.asks, !facts.contains(asks) else { continue }
      if reachable(leavingOut: library.index(of: step.id)).contains(end) { facts.append(asks) }
    }
    return facts
  }

  /// How many ways lead from the doors to an outcome, never through the same step twice.
  ///
  /// - Returns: the number, or nothing when there are more than `limit`.
  package func count(atMost limit: Int) -> Int? {
    var onWay = [Bool](repeating: false, count: targets.count)
    var total = 0
    func walk(_ place: Int) -> Bool {
      if ends.contains(place) {
        total += 1
        return total <= limit
      }
      onWay[place] = true
      defer { onWay[place] = false }
      for next in targets[place] where !onWay[next] {
        if !walk(next) { return false }
      }
      return true
    }
    for start in starts where !walk(start) { return nil }
    return total
  }
}
