/// The days on which offices in England work: weekdays that are no bank holiday.
package struct WorkingCalendar: Sendable {
  /// The bank holidays, in order.
  package let holidays: [Day]

  /// The first and the last day the list of bank holidays covers.
  package let known: ClosedRange<Day>

  /// Where the list came from.
  package let source: String

  /// When it was taken.
  package let taken: Day

  package init(holidays: [Day], known: ClosedRange<Day>, source: String, taken: Day) {
    self.holidays = holidays
    self.known = known
    self.source = source
    self.taken = taken
  }

  /// No bank holiday is known of any day.
  package static let unknown = WorkingCalendar(
    holidays: [], known: Day(number: 0)...Day(number: 0), source: "", taken: Day(number: 0))

  /// Outside the days the list covers, every weekday is taken to be one.
  package func isWorkingDay(_ day: Day) -> Bool {
    switch day.weekday {
    case .saturday, .sunday: false
    default: !holidays.contains(day)
    }
  }

  /// The last of a number of working days, the first of them the first after a day.
  ///
  /// - Precondition: `count` is at least 1.
  /// - Complexity: O(`count`).
  package func workingDay(_ count: Int, after start: Day) -> Day {
    var day = start
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
