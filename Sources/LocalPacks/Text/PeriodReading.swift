import Guidance

/// A period as a pack writes it: `10 working days`, `6 weeks`, `24 hours`.
enum PeriodReading {
  /// The largest amount: a year of days.
  private static let limit = 366

  /// - Parameter text: with single blanks.
  /// - Returns: nothing where it is no period. Weeks are seven days each.
  static func read(_ text: String) -> Period? {
    let words = text.lowercased().split(separator: " ")
    guard words.count >= 2, let count = Int(words[0]), (1...limit).contains(count),
      words[0].allSatisfy(\.isASCII)
    else { return nil }
    switch words[1...].joined(separator: " ") {
    case "working day", "working days": return .workingDays(count)
    case "day", "days", "calendar day", "calendar days": return .days(count)
    case "week", "weeks": return count * 7 <= limit ? .days(count * 7) : nil
    case "month", "months": return .months(count)
    case "hour", "hours": return .hours(count)
    default: return nil
    }
  }
}
