import Glibc
import Guidance

/// What time it is in England: the one place that asks.
///
/// The machine's own time zone is not looked at, so no file is read for it.
enum Clock {
  static func now() -> Moment { Moment(secondsSinceEpoch: time(nil)) }

  /// Milliseconds since the machine was started, sleep included, whatever is done to the clock.
  static func uptime() -> Int {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_BOOTTIME, &time) == 0 else { return 0 }
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// What time it is, where the clock can be believed: one that shows a day before this content was
  /// made is wrong (an empty battery), and would refuse today's date as still to come.
  static func believable(_ moment: Moment = now(), for library: Library) -> Moment? {
    moment.day < library.calendar.taken ? nil : moment
  }
}
