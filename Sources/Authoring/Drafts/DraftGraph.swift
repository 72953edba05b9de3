import Guidance

/// The steps of a draft and the arrows between them, by place in the list of steps.
struct DraftGraph {
  let steps: [DraftStep]
  private let places: [String: Int]

  init(_ draft: Draft) {
    steps = draft.steps
    places = Dictionary(
      draft.steps.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func place(of name: String) -> Int? { places[name] }

  func targets(of place: Int) -> [Int] {
    steps[place].choices.compactMap { places[$0.target.value] }
  }

  /// The places reachable from some, themselves included.
  func reachable(from starts: [Int], leavingOut isBlocked: (Int) -> Bool = { _ in false })
    -> Set<Int>
  {
    var reached = Set<Int>()
    var waiting = starts.filter { !isBlocked($0) }
    while let place = waiting.popLast() {
      guard reached.insert(place).inserted else { continue }
      waiting += targets(of: place).filter { !isBlocked($0) }
    }
    return reached
  }

  /// For each step, the least protective outcome that can be reached from it; nothing where none
  /// can.
  ///
  /// - Complexity: O(*s* · *e*) at worst, for *s* steps and *e* arrows.
  func floors() -> [ProtectionLevel?] {
    var floors = steps.map(\.outcome?.level)
    var isChanging = true
    while isChanging {
      isChanging = false
      for place in steps.indices where steps[place].kind != .outcome {
        let floor = targets(of: place).compactMap { floors[$0] }.min()
        if let floor, floors[place].map({ floor < $0 }) ?? true {
          floors[place] = floor
          isChanging = true
        }
      }
    }
    return floors
  }
}
