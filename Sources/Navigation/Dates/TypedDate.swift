package import Guidance

/// A date as a person types it: day, month, year; `today` and `yesterday` too; a time after it where
/// hours are counted.
package enum TypedDate {
  /// What is wrong with what was typed.
  package enum Flaw: Error, Hashable, Sendable {
    case notUnderstood
    case noClock
    case otherOrder
    case shortYear(String)
    case noSuchMonth(Int)
    case noSuchDay(month: Int, year: Int)
    case otherWeekday(Day)
    case tooOld(Int)
    case ahead(Day)
    case noTime
    case noSuchTime(String)
    case aheadToday(Moment)
  }

  /// - Parameters:
  ///   - mayBeAhead: true for a day that is fixed before it comes, such as a day that an order names.
  ///   - now: what the clock says, where there is one; without it nothing is known to lie ahead, and
  ///     nobody knows what `today` is.
  package static func read(
    _ text: String, _ precision: Event.Precision, mayBeAhead: Bool = false, now: Moment?
  ) throws(Flaw) -> Occasion {
    var words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    let minute = try TypedTime.take(from: &words)
    let day = try day(words, now?.day)
    if let now, !mayBeAhead, day > now.day { throw .ahead(now.day) }
    guard precision == .minute else { return .day(day) }
    guard let minute else { throw .noTime }
    let moment = Moment(day: day, minute: minute)
    if let now, !mayBeAhead, moment > now { throw .aheadToday(now) }
    return .moment(moment)
  }

  private static func day(_ words: [String], _ today: Day?) throws(Flaw) -> Day {
    if words == ["today"] || words == ["yesterday"] {
      guard let today else { throw .noClock }
      return words == ["today"] ? today : today.adding(days: -1)
    }
    let weekday = words.first.flatMap { Self.weekday(named: $0) }
    let day = try date(weekday == nil ? words : Array(words.dropFirst()))
    if let weekday, weekday != day.weekdayName { throw .otherWeekday(day) }
    return day
  }

  private static func date(_ words: [String]) throws(Flaw) -> Day {
    let parts = words.flatMap { $0.split { "/.-".contains($0) }.map(String.init) }
    // The year in front, as computers write it, can be read in one way only.
    if parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    {
      return try self.day(day, month, year)
    }
    guard parts.count == 3, let year = Int(parts[2]) else {
      if parts.count == 3, Int(parts[0]) == nil, Int(parts[1]) != nil { throw .otherOrder }
      throw .notUnderstood
    }
    guard let day = number(parts[0]) else {
      throw month(parts[0]) != nil ? .otherOrder : .notUnderstood
    }
    if parts[2].count != 4 { throw .shortYear(parts[2]) }
    guard let month = month(parts[1]) else { throw .notUnderstood }
    if month > 12, (1...12).contains(day) { throw .otherOrder }
    return try self.day(day, month, year)
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) throws(Flaw) -> Day {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard year >= 1989 else { throw .tooOld(year) }
    guard let found = Day(year: year, month: month, day: day) else {
      throw .noSuchDay(month: month, year: year)
    }
    return found
  }

  /// `wed`, `wednesday`.
  private static func weekday(named text: String) -> String? {
    guard text.count >= 3 else { return nil }
    return Day.weekdayNames.first { $0.lowercased().hasPrefix(text) }
  }

  /// `14`, `14th`.
  private static func number(_ text: String) -> Int? {
    for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) {
      return Int(text.dropLast(2))
    }
    return Int(text)
  }

  /// `3`, `mar`, `march`.
  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    guard text.count >= 3 else { return nil }
    return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(text) }.map { $0 + 1 }
  }
}

extension TypedDate.Flaw {
  package var sentence: String {
    switch self {
    case .notUnderstood: "Type day, month and year, such as 14/3/2026, or today."
    case .noClock: "This machine's clock is not right. Type the date in full, such as 14/3/2026."
    case .otherOrder: "Type the day first, then the month, then the year: 14/3/2026."
    case .shortYear(let year): "Type the year in full: four figures, not \(year)."
    case .noSuchMonth(let month): "There is no month \(month). Type day, month, year: 14/3/2026."
    case .noSuchDay(let month, let year):
      "\(Day.monthNames[month - 1]) \(year) has no such day. Look at the date again."
    case .otherWeekday(let day): "That day is \(day.words). Look at the date again."
    case .tooOld(let year): "\(year) is before the Children Act 1989. Look at the year again."
    case .ahead(let today): "That day is still to come: today is \(today.words)."
    case .noTime: "Hours are counted here, so add the time: 14/3/2026 14:30."
    case .noSuchTime(let time): "There is no time \(time). Type it like 14:30."
    case .aheadToday(let now): "That time is still to come: it is \(now.words)."
    }
  }
}
