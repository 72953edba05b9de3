package import Guidance

/// When something is due that runs from an event.
package struct Deadline: Sendable {
  package let timescale: Timescale
  package let due: Due

  package enum Due: Hashable, Sendable {
    /// At once, or as soon as possible: no date is above it, and none is made of it.
    case now

    /// By the end of a day. `isCertain` is false where the count leaves the days whose bank holidays
    /// are known.
    case day(Day, isCertain: Bool)

    case moment(Moment)

    /// No period is known.
    case unknown
  }

  /// - Parameter occasion: when the event happened that the period starts from. Hours need a moment:
  ///   without one their end is unknown.
  package init(_ timescale: Timescale, from occasion: Occasion, _ calendar: WorkingCalendar) {
    self.timescale = timescale
    let start = occasion.day
    switch timescale.period {
    case .immediately, .asSoonAsPossible: due = .now
    case .noNationalFigure: due = .unknown
    case .workingDays(let count):
      let end = calendar.workingDay(count, after: start)
      due = .day(
        end, isCertain: calendar.known.contains(start) && calendar.known.contains(end))
    case .days(let count): due = .day(start.adding(days: count), isCertain: true)
    case .months(let count): due = .day(start.adding(months: count), isCertain: true)
    case .hours(let count):
      if case .moment(let moment) = occasion {
        due = .moment(moment.adding(hours: count))
      } else {
        due = .unknown
      }
    }
  }

  /// Everything that runs from an event: what is due now first, then by date.
  package static func all(
    from event: Event.ID, _ occasion: Occasion, in library: Library
  ) -> [Deadline] {
    library.timescales.filter { $0.event == event }
      .map { Deadline($0, from: occasion, library.calendar) }
      .sorted { $0.due < $1.due }
  }
}

extension Deadline.Due: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (Int, Int) {
    switch self {
    case .now: (0, 0)
    case .day(let day, _): (1, day.number * 1440 + 1439)
    case .moment(let moment): (1, moment.day.number * 1440 + moment.minute)
    case .unknown: (2, 0)
    }
  }
}
