import Guidance

/// A walk as digits: how it was entered, and an answer a digit.
///
///     lens        2, and where there is one its place among the editions, of 16
///     a part      a door of 16, or 15 and a code: a letter of 26 and a number of 128
///                 4: goes to the end or as far as is counted (1); another part follows (2)
///                 128: how many answers, where they are counted
///                 each answer, of as many as the step has
struct RouteWriting {
  private(set) var digits = MixedRadix()

  /// Nothing for a walk that has not begun, or that these digits cannot hold.
  init?(_ session: Session, lens: Edition.ID?) {
    let library = session.library
    if session.moves.isEmpty { return nil }
    digits.add(lens == nil ? 0 : 1, below: 2)
    if let lens {
      guard let place = library.editions.firstIndex(where: { $0.id == lens }), place < 16 else {
        return nil
      }
      digits.add(place, below: 16)
    }
    var rest = session.moves[...]
    while case .entered(let start)? = rest.first {
      rest = rest.dropFirst()
      let answers = rest.prefix { $0.isAnswer }
      rest = rest.dropFirst(answers.count)
      guard add(entry: start, library) else { return nil }
      let end = answers.last.map { Session(library, moves: [$0]).step?.id ?? start } ?? start
      let isWhole = library[end].choices.isEmpty
      digits.add((isWhole ? 0 : 1) + (rest.isEmpty ? 0 : 2), below: 4)
      if !isWhole {
        if answers.count >= 128 { return nil }
        digits.add(answers.count, below: 128)
      }
      for case .answered(let step, let chosen) in answers {
        let choices = library[step].choices
        guard let place = choices.firstIndex(where: { $0.id == chosen }) else { return nil }
        digits.add(place, below: choices.count)
      }
    }
    if !rest.isEmpty { return nil }
  }

  private mutating func add(entry step: Step.ID, _ library: Library) -> Bool {
    if let door = library.doors.prefix(15).firstIndex(where: { $0.target == step }) {
      digits.add(door, below: 16)
      return true
    }
    let code = library[step].code
    guard let letter = code.utf8.first, (65...90).contains(letter),
      let number = Int(code.dropFirst()), (0..<128).contains(number)
    else { return false }
    digits.add(15, below: 16)
    digits.add(Int(letter) - 65, below: 26)
    digits.add(number, below: 128)
    return true
  }
}
