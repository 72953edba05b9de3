/// A day of the Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// Nothing where there is no such day, such as 31 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year) else {
      return nil
    }
    // Years begin in March here, so that a leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  package var year: Int { parts.year }

  /// Counted from 1.
  package var month: Int { parts.month }

  /// The day of the month, counted from 1.
  package var day: Int { parts.day }

  private var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package enum Weekday: Int, Sendable, CaseIterable {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
  }

  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let place = (number + 3) % 7
    return Weekday.allCases[place < 0 ? place + 7 : place]
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  package func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day of a later month; the last of that month where it has no such day.
  package func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let last = Self.length(ofMonth: newMonth, newYear)
    return Day(year: newYear, month: newMonth, day: min(day, last))!
  }

  static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  package static let weekdayNames = Weekday.allCases.map {
    let name = String(describing: $0)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// `Friday`.
  package var weekdayName: String { Self.weekdayNames[weekday.rawValue] }

  /// `Friday 27 November 2026`.
  package var words: String { "\(weekdayName) \(date)" }

  /// `27 November 2026`.
  package var date: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }
}
