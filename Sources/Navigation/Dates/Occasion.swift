package import Guidance

/// When an event happened, as exactly as it has to be known.
package enum Occasion: Hashable, Sendable {
  case day(Day)
  case moment(Moment)

  package var day: Day {
    switch self {
    case .day(let day): day
    case .moment(let moment): moment.day
    }
  }

  /// `Friday 27 November 2026`, `14:05 on Friday 27 November 2026`.
  package var words: String {
    switch self {
    case .day(let day): day.words
    case .moment(let moment): moment.words
    }
  }
}
