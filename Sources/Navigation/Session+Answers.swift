package import Guidance

extension Session {
  /// An answer that was given to a question.
  package struct Answer: Sendable {
    /// Its place in `moves`.
    package let move: Int
    package let step: Step
    package let choice: Choice
  }

  /// The answers so far, first to last. Going on from an action is not an answer.
  package var answers: [Answer] {
    moves.enumerated().compactMap { place, move in
      guard case .answered(let id, let chosen) = move else { return nil }
      let step = library[id]
      guard let choice = step.question?.choices.first(where: { $0.id == chosen }) else {
        return nil
      }
      return Answer(move: place, step: step, choice: choice)
    }
  }

  /// What changing an answer comes to, before it is made.
  package struct Change: Sendable {
    /// The walk as it would be.
    package let session: Session

    /// Answers that no longer belong to the walk.
    package let dropped: [Answer]

    /// Later answers that still do.
    package let kept: [Answer]
  }

  /// Looks at another answer to an earlier question.
  ///
  /// The later answers are gone through again in order; each is kept when the new walk comes to its
  /// question. A step that was entered later by a door or a code belongs to another walk and falls
  /// away.
  ///
  /// - Precondition: the move is an answer, and the choice one of its step's.
  /// - Complexity: O(*n*²) in the number of moves.
  package func changing(_ answer: Answer, to choice: Choice.ID) -> Change {
    var moves = Array(moves[..<answer.move])
    moves.append(.answered(answer.step.id, choice))
    var tail = Array(self.moves[(answer.move + 1)...].prefix { $0.isAnswer })
    while let step = Session(library, moves: moves).step,
      let next = tail.firstIndex(where: { $0.isAnswer(to: step.id) })
    {
      moves.append(tail[next])
      tail.removeSubrange(...next)
    }
    let session = Session(library, moves: moves)
    let later = answers.filter { $0.move > answer.move }
    let kept = session.answers.filter { $0.move > answer.move }
    let dropped = later.filter { old in
      !kept.contains { $0.step.id == old.step.id && $0.choice.id == old.choice.id }
    }
    return Change(session: session, dropped: dropped, kept: kept)
  }

  /// The facts that this walk did not settle: those of the stage it ends in, and whatever is about
  /// harm in the stages it came through. What only says where a person stands, or explains the
  /// guidance, is no fact about a child.
  package var notAsked: [String] {
    guard let end = step ?? answers.last?.step, !library[end.stage].isInformation else { return [] }
    let stages = Set(answers.map(\.step.stage))
    let asked = Set(answers.map(\.step.id) + [end.id])
    var seen = Set(library.steps.filter { asked.contains($0.id) }.compactMap(\.question?.asks))
    return library.steps.compactMap { step in
      guard let question = step.question,
        step.stage == end.stage || stages.contains(step.stage) && question.subject == .harm,
        seen.insert(question.asks).inserted
      else { return nil }
      return question.asks
    }
  }
}

extension Session.Move {
  var isAnswer: Bool { if case .answered = self { true } else { false } }

  func isAnswer(to id: Step.ID) -> Bool {
    if case .answered(id, _) = self { true } else { false }
  }
}
