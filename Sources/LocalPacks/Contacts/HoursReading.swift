import Guidance
import Navigation

/// Hours as a pack writes them.
enum HoursReading {
  /// - Parameter text: with single blanks.
  static func read(_ text: String) throws(Flaw) -> ServiceHours {
    var plain = text.lowercased().map { "\u{2013}\u{2014}".contains($0) ? "-" : $0 }
      .map(String.init).joined()
    plain = plain.replacing(" to ", with: "-").replacing(" - ", with: "-")
    switch plain {
    case "24 hours", "24 hours a day", "24/7", "24h", "24 hrs", "always": return .always
    case "out of hours", "out-of-hours": return .outOfHours
    default: break
    }
    let held = plain.replacing(" including bank holidays", with: "+")
    return .weekly(try spans(held))
  }

  enum Flaw: Error {
    case notUnderstood
    case overnight
  }

  /// Days, then times; times without days belong to the days before.
  private static func spans(_ text: String) throws(Flaw) -> [ServiceHours.Span] {
    var spans: [ServiceHours.Span] = []
    var days: [Day.Weekday] = []
    for token in text.split(whereSeparator: { " ,;".contains($0) }) {
      if token.first?.isNumber != true {
        days += try weekdays(token)
        continue
      }
      let holds = token.last == "+"
      let times = holds ? token.dropLast() : token
      let parts = times.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw .notUnderstood }
      let (from, to) = (try minute(parts[0]), try minute(parts[1]))
      let own = days.isEmpty ? spans.last?.days ?? [] : days
      if own.isEmpty { throw .notUnderstood }
      if from >= to { throw .overnight }
      spans.append(.init(days: own, from: from, to: to, holdsOnBankHolidays: holds))
      days = []
    }
    if spans.isEmpty || !days.isEmpty { throw .notUnderstood }
    return spans
  }

  /// `mon`, `monday`, `mon-fri`, `weekdays`, `weekends`, `daily`.
  private static func weekdays(_ token: Substring) throws(Flaw) -> [Day.Weekday] {
    let all = Day.Weekday.allCases
    switch token {
    case "weekdays": return Array(all[..<5])
    case "weekends": return Array(all[5...])
    case "daily": return all
    default: break
    }
    let ends = token.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = weekday(ends[0]), let last = weekday(ends[ends.count - 1])
    else { throw .notUnderstood }
    // Sun-Thu goes over the end of the week.
    let count = (last.rawValue - first.rawValue + 7) % 7
    return (0...count).map { all[(first.rawValue + $0) % 7] }
  }

  private static func weekday(_ name: Substring) -> Day.Weekday? {
    guard name.count >= 3 else { return nil }
    return Day.Weekday.allCases.first { String(describing: $0).hasPrefix(name) }
  }

  /// Minutes since midnight of `09:00`; 1440 of `24:00`.
  private static func minute(_ text: Substring) throws(Flaw) -> Int {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
      (0...59).contains(minute), hour < 24 || minute == 0
    else { throw .notUnderstood }
    return hour * 60 + minute
  }
}
