import Guidance
import Navigation

/// The day on which something was checked: `2026-11-26` or `26/11/2026`.
enum CheckedDateReading {
  /// - Parameter today: what a clock that can be right says; without it nothing lies ahead.
  static func read(_ text: String, today: Day?) throws(LocalProblem.Reason) -> Day {
    guard text.first?.isNumber == true, text.utf8.allSatisfy({ $0 < 0x80 }) else {
      throw .notADate
    }
    do {
      return try TypedDate.read(
        turned(text), .day, now: today.map { Moment(day: $0, minute: 1439) }
      ).day
    } catch {
      switch error {
      case .notUnderstood, .otherOrder, .noSuchTime, .noTime: throw .notADate
      default: throw .date(error)
      }
    }
  }

  /// `26/11/2026` for `2026-11-26`; anything else as it is.
  private static func turned(_ text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return text }
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }
}

extension LocalProblem.Reason: Error {}
