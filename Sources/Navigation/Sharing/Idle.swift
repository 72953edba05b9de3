/// How long nobody has pressed a key, and what follows from it.
///
/// It knows no clock: whoever runs the guide says how much time has passed.
package struct Idle: Hashable, Sendable {
  /// The quiet before the countdown, in milliseconds.
  package let limit: Int

  /// The countdown, in milliseconds.
  package static let warning = 60_000

  /// Minutes that can be asked for.
  package static let minutes = 1...120

  /// Milliseconds since the last key.
  private var quiet = 0

  /// - Parameter minutes: of quiet before the countdown.
  package init(minutes: Int) { limit = minutes * 60_000 }

  package enum State: Hashable, Sendable {
    case quiet

    /// Whole seconds until everything is cleared, from 60 down to 1.
    case counting(seconds: Int)
    case over
  }

  package var state: State {
    if quiet < limit { return .quiet }
    let left = limit + Self.warning - quiet
    return left > 0 ? .counting(seconds: (left + 999) / 1000) : .over
  }

  /// Milliseconds until the state is another one.
  package var pause: Int {
    switch state {
    case .quiet: limit - quiet
    case .counting(let seconds): limit + Self.warning - quiet - (seconds - 1) * 1000
    case .over: 0
    }
  }

  /// Lets time pass. A clock that was put back adds none.
  package mutating func wait(_ milliseconds: Int) {
    quiet = min(quiet + max(0, min(milliseconds, limit + Self.warning)), limit + Self.warning)
  }

  /// A key gives the whole time again.
  package mutating func begin() { quiet = 0 }
}
