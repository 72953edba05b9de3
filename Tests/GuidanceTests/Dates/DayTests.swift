import Guidance
import Testing

@Suite("A day") struct DayTests {
  @Test("every day from 1988 to 2052 follows the one before it, and its parts make it again")
  func order() throws {
    let first = try #require(Day(year: 1988, month: 1, day: 1))
    var lengths: [Int: Int] = [:]
    for number in first.number..<first.number + 65 * 365 {
      let day = Day(number: number)
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      lengths[day.year, default: 0] += 1
    }
    #expect(lengths[2024] == 366)
    #expect(lengths[2025] == 365)
    #expect(lengths[2000] == 366)
  }

  @Test(
    "there is no such day",
    arguments: [
      (2026, 2, 29), (2026, 2, 31), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
      (1900, 2, 29),
    ])
  func none(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "days of the week are those of the calendar",
    arguments: [
      (1970, 1, 1, Day.Weekday.thursday), (2026, 11, 26, .thursday), (2024, 2, 29, .thursday),
      (2026, 12, 25, .friday), (1969, 12, 31, .wednesday),
    ])
  func weekday(year: Int, month: Int, day: Int, weekday: Day.Weekday) throws {
    #expect(try #require(Day(year: year, month: month, day: day)).weekday == weekday)
  }

  @Test("months keep the day, or take the last there is")
  func months() throws {
    let november = try #require(Day(year: 2027, month: 11, day: 30))
    #expect(november.adding(months: 3).date == "29 February 2028")
    #expect(november.adding(months: 6).date == "30 May 2028")
    #expect(november.adding(months: 1).words == "Thursday 30 December 2027")
  }
}

@Suite("A moment in England") struct MomentTests {
  @Test(
    "what the clock shows follows British Summer Time",
    arguments: [
      (1_774_745_999, "00:59", "29 March 2026"), (1_774_746_000, "02:00", "29 March 2026"),
      (1_792_889_999, "01:59", "25 October 2026"), (1_792_890_000, "01:00", "25 October 2026"),
      (0, "00:00", "1 January 1970"), (-60, "23:59", "31 December 1969"),
    ])
  func clock(seconds: Int, clock: String, date: String) {
    let moment = Moment(secondsSinceEpoch: seconds)
    #expect(moment.clock == clock)
    #expect(moment.day.date == date)
  }

  @Test("an hour that the clock shows twice is taken as the first, so that nothing is too late")
  func twice() throws {
    let day = try #require(Day(year: 2026, month: 10, day: 25))
    #expect(Moment(day: day, minute: 90).adding(hours: 1).clock == "01:30")
    #expect(Moment(day: day, minute: 30).adding(hours: 3).clock == "02:30")
  }
}
