package import Guidance

/// A walk through the guide. The answers are the state: where one stands, the trail and the outcome
/// all follow from them.
package struct Session: Sendable {
  package let library: Library

  /// What was done, first to last.
  package private(set) var moves: [Move] = []

  /// What was taken back, the last of it first.
  private var undone: [Move] = []

  package init(_ library: Library) { self.library = library }

  init(_ library: Library, moves: [Move]) {
    self.library = library
    self.moves = moves
  }

  /// One thing a person did.
  package enum Move: Hashable, Sendable {
    /// Came in at a step: through a door, by its code, by the emergency key.
    case entered(Step.ID)

    /// Gave an answer, or went on from an action.
    case answered(Step.ID, Choice.ID)
  }

  package enum Place: Hashable, Sendable {
    case doors
    case step(Step.ID)
  }

  /// Where one stands.
  package var place: Place {
    switch moves.last {
    case nil: .doors
    case .entered(let step): .step(step)
    case .answered(let step, let choice): .step(target(of: choice, at: step))
    }
  }

  /// The step one stands at; nothing at the doors.
  package var step: Step? {
    if case .step(let id) = place { library[id] } else { nil }
  }

  package var canGoBack: Bool { !moves.isEmpty }
  package var canGoForward: Bool { !undone.isEmpty }

  /// True when there is an answer to lose.
  package var hasAnswers: Bool {
    moves.contains { if case .answered = $0 { true } else { false } }
  }

  /// Gives an answer to the step one stands at.
  ///
  /// - Precondition: the choice is one of the step's.
  package mutating func choose(_ choice: Choice.ID) {
    guard let step else { return }
    make(.answered(step.id, choice))
  }

  /// Comes in at a step; what was answered before stays behind it.
  package mutating func enter(_ step: Step.ID) { make(.entered(step)) }

  private mutating func make(_ move: Move) {
    // Doing again what was taken back keeps the rest of it; anything else lets it go.
    if undone.last == move { undone.removeLast() } else { undone = [] }
    moves.append(move)
  }

  /// Takes the last move back; false at the doors.
  @discardableResult
  package mutating func goBack() -> Bool {
    guard let move = moves.popLast() else { return false }
    undone.append(move)
    return true
  }

  /// Makes the last move that was taken back; false where there is none.
  @discardableResult
  package mutating func goForward() -> Bool {
    guard let move = undone.popLast() else { return false }
    moves.append(move)
    return true
  }

  /// Forgets everything.
  package mutating func clear() { self = Session(library) }

  /// The step a choice leads to.
  ///
  /// - Precondition: the choice is one of the step's.
  func target(of choice: Choice.ID, at step: Step.ID) -> Step.ID {
    library[step].choices.first { $0.id == choice }!.target
  }
}
