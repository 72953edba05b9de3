import Glibc
import Guidance

/// What time it is in England: the one place that asks.
///
/// The machine's own time zone is not looked at, so no file is read for it.
enum Clock {
  static func now() -> Moment { Moment(secondsSinceEpoch: time(nil)) }

  /// What time it is, where the clock can be believed: one that shows a day before this content was
  /// made is wrong (an empty battery), and would refuse today's date as still to come.
  static func believable(_ moment: Moment = now(), for library: Library) -> Moment? {
    moment.day < library.calendar.taken ? nil : moment
  }
}
