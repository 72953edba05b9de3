package import Guidance

/// When a service answers.
package enum ServiceHours: Hashable, Sendable {
  case always

  /// When the service it stands in for does not answer.
  case outOfHours

  /// The same times each week.
  case weekly([Span])

  /// A time of day on some days of the week.
  package struct Span: Hashable, Sendable {
    package let days: [Day.Weekday]

    /// Minutes since midnight: the first that belongs to it.
    package let from: Int

    /// Minutes since midnight: the first that does not; 1440 for the end of the day.
    package let to: Int

    package let holdsOnBankHolidays: Bool

    package init(days: [Day.Weekday], from: Int, to: Int, holdsOnBankHolidays: Bool) {
      self.days = days
      self.from = from
      self.to = to
      self.holdsOnBankHolidays = holdsOnBankHolidays
    }

    func contains(_ moment: Moment, _ calendar: WorkingCalendar) -> Bool {
      days.contains(moment.day.weekday) && (from..<to).contains(moment.minute)
        && (holdsOnBankHolidays || !calendar.holidays.contains(moment.day))
    }
  }

  /// `24 hours`, `out of hours`, `Mon-Fri 09:00-17:00; Sat 10:00-12:00`.
  package var words: String {
    switch self {
    case .always: "24 hours"
    case .outOfHours: "out of hours"
    case .weekly(let spans): spans.map(\.words).joined(separator: "; ")
    }
  }
}

extension ServiceHours.Span {
  var words: String {
    let midnight = Day(number: 0)
    let times = [from, to].map { minute in
      minute == 1440 ? "24:00" : Moment(day: midnight, minute: minute).clock
    }
    let holidays = holdsOnBankHolidays ? " including bank holidays" : ""
    return "\(dayWords) \(times[0])-\(times[1])\(holidays)"
  }

  /// `Mon-Fri`, `Mon, Wed`: three days or more in a row read as a range.
  private var dayWords: String {
    var runs: [[Day.Weekday]] = []
    for day in days.sorted(by: { $0.rawValue < $1.rawValue }) {
      if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    return runs.flatMap { run in
      run.count > 2 ? ["\(run[0].short)-\(run[run.count - 1].short)"] : run.map(\.short)
    }.joined(separator: ", ")
  }
}

extension Day.Weekday {
  /// `Mon`.
  package var short: String {
    let name = String(describing: self)
    return name.prefix(1).uppercased() + name.dropFirst().prefix(2)
  }
}
