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

  /// How many routes lead from the doors to an outcome without turning back; nothing where they are
  /// more than can be counted.
  package var count: Int? {
    let counts = forwardCounts()
    return ends.reduce(0) { Self.sum($0, counts[$1]) }
  }

  /// How many routes lead from the doors to each step without turning back: arrows that close a
  /// circle are left out. Nothing where they are more than can be counted.
  ///
  /// - Complexity: O(*s* + *e*) for *s* steps and *e* arrows.
  package func forwardCounts() -> [Int?] {
    let (forward, order) = forward()
    var counts = [Int?](repeating: 0, count: targets.count)
    for start in starts { counts[start] = counts[start].map { $0 + 1 } }
    for place in order.reversed() {
      for target in forward[place] { counts[target] = Self.sum(counts[target], counts[place]) }
    }
    return counts
  }

  /// Walks every route from the doors to an outcome that does not turn back, one after another.
  ///
  /// - Parameter visit: given the places of the steps of a route, counted from 0 in the library, the
  ///   outcome last.
  /// - Complexity: O(*r* · *l*) for *r* routes of *l* steps.
  package func walkAll(_ visit: ([Int]) -> Void) {
    let (forward, _) = forward()
    var route: [Int] = []
    func walk(_ place: Int) {
      route.append(place)
      if ends.contains(place) { visit(route) }
      for target in forward[place] { walk(target) }
      route.removeLast()
    }
    for start in starts { walk(start) }
  }

  /// The arrows that close no circle, and the steps in the order in which they were done with.
  private func forward() -> (arrows: [[Int]], order: [Int]) {
    var order: [Int] = []
    var state = [Int](repeating: 0, count: targets.count)
    var forward = [[Int]](repeating: [], count: targets.count)
    func walk(_ place: Int) {
      state[place] = 1
      for target in targets[place] where state[target] != 1 {
        forward[place].append(target)
        if state[target] == 0 { walk(target) }
      }
      state[place] = 2
      order.append(place)
    }
    for start in starts where state[start] == 0 { walk(start) }
    return (forward, order)
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    let (sum, isOver) = left.addingReportingOverflow(right)
    return isOver ? nil : sum
  }
}
