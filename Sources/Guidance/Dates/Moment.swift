/// A minute of a day, as a clock in England shows it.
package struct Moment: Hashable, Comparable, Sendable {
  package let day: Day

  /// Minutes since midnight on the clock, 0 to 1439.
  package let minute: Int

  package init(day: Day, minute: Int) {
    self.day = day
    self.minute = minute
  }

  /// What a clock in England shows.
  ///
  /// - Parameter seconds: since 1 January 1970, in GMT.
  package init(secondsSinceEpoch seconds: Int) {
    let minutes = (seconds >= 0 ? seconds : seconds - 59) / 60
    self.init(sinceEpoch: minutes + (Self.isSummer(minutes) ? 60 : 0))
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  /// The moment when a number of hours has passed: a clock that is put back or forward on the way
  /// adds no hour and loses none.
  ///
  /// An hour that the clock shows twice is taken as the first of the two, so that the answer is
  /// never too late.
  package func adding(hours: Int) -> Moment {
    let start = sinceEpoch - (Self.isSummer(sinceEpoch - 60) ? 60 : 0)
    let end = start + hours * 60
    return Moment(sinceEpoch: end + (Self.isSummer(end) ? 60 : 0))
  }

  private var sinceEpoch: Int { day.number * 1440 + minute }

  private init(sinceEpoch minutes: Int) {
    let number = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    self.init(day: Day(number: number), minute: minutes - number * 1440)
  }

  /// True in British Summer Time: from 01:00 GMT on the last Sunday of March to 01:00 GMT on the
  /// last Sunday of October.
  ///
  /// - Parameter minutes: since 1 January 1970, in GMT.
  private static func isSummer(_ minutes: Int) -> Bool {
    let year = Moment(sinceEpoch: minutes).day.year
    return minutes >= change(in: 3, year) && minutes < change(in: 10, year)
  }

  private static func change(in month: Int, _ year: Int) -> Int {
    let last = Day(year: year, month: month, day: 31)!
    let sinceSunday = (last.weekday.rawValue + 1) % 7
    return last.adding(days: -sinceSunday).number * 1440 + 60
  }

  /// `14:05 on Friday 27 November 2026`.
  package var words: String { "\(clock) on \(day.words)" }

  /// `14:05`.
  package var clock: String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
  }
}
