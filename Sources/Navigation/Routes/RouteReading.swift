import Guidance

/// Walks again what the digits of a code say.
struct RouteReading {
  private var digits: MixedRadix.Reader
  private let library: Library

  /// No code that fits a line holds more.
  private static let mostMoves = 400

  init(_ symbols: some Sequence<UInt8>, in library: Library) {
    digits = MixedRadix.Reader(symbols)
    self.library = library
  }

  /// Nothing where the digits lead nowhere in this content.
  mutating func replay() -> RouteCode.Replay? {
    var lens: Edition.ID?
    if digits.next(below: 2) == 1 {
      let place = digits.next(below: 16)
      guard library.editions.indices.contains(place) else { return nil }
      lens = library.editions[place].id
    }
    var session = Session(library)
    var isMore = true
    while isMore {
      guard let step = entry() else { return nil }
      session.enter(step)
      let kind = digits.next(below: 4)
      isMore = kind & 2 != 0
      var left = kind & 1 != 0 ? digits.next(below: 128) : Self.mostMoves
      while left > 0, let choices = session.step?.choices, !choices.isEmpty {
        session.choose(choices[digits.next(below: choices.count)].id)
        left -= 1
      }
      if session.moves.count > Self.mostMoves { return nil }
    }
    return digits.isSpent ? RouteCode.Replay(session: session, lens: lens) : nil
  }

  private mutating func entry() -> Step.ID? {
    let door = digits.next(below: 16)
    if door < 15 { return library.doors.indices.contains(door) ? library.doors[door].target : nil }
    let letter = Character(Unicode.Scalar(UInt8(65 + digits.next(below: 26))))
    let code = "\(letter)\(digits.next(below: 128))"
    return library.steps.first { $0.code == code }?.id
  }
}
