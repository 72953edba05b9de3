import Guidance
import Navigation
import Testing

@testable import LocalPacks

private func moment(_ day: Int, _ month: Int, _ hour: Int, _ minute: Int = 0) -> Moment {
  Moment(day: Day(year: 2026, month: month, day: day)!, minute: hour * 60 + minute)
}

@Suite("Hours") struct HoursTests {
  @Test(
    "hours are read and said back in one form",
    arguments: [
      ("Mon-Fri 09:00-17:00", "Mon-Fri 09:00-17:00"),
      ("monday to friday 9:00 to 17:00", "Mon-Fri 09:00-17:00"),
      ("Mon\u{2013}Fri 09:00 \u{2013} 17:00", "Mon-Fri 09:00-17:00"),
      ("weekdays 09:00-12:00, 13:00-17:00", "Mon-Fri 09:00-12:00; Mon-Fri 13:00-17:00"),
      ("Mon-Thu 08:45-17:00; Fri 08:45-16:30", "Mon-Thu 08:45-17:00; Fri 08:45-16:30"),
      ("Tue, Thu 10:00-12:00", "Tue, Thu 10:00-12:00"),
      ("Sun-Tue 18:00-24:00", "Mon, Tue, Sun 18:00-24:00"),
      ("daily 08:00-20:00 including bank holidays", "Mon-Sun 08:00-20:00 including bank holidays"),
      ("24/7", "24 hours"), ("Out of Hours", "out of hours"),
    ])
  func sound(text: String, words: String) throws {
    #expect(try HoursReading.read(text).words == words)
  }

  @Test(
    "hours that are not plain are refused",
    arguments: [
      "", "9-5", "9am-5pm", "Mon-Fri", "09:00-17:00", "Mon-Fri 09:00", "Mon-Fri 9.00-17.00",
      "Mon-Fri 09:00-25:00", "Mon-Fri 09:60-17:00", "Mo-Fr 09:00-17:00", "Mon-Fri 24:30-24:45",
      "Mon-Fri 09:00-17:00 Sat", "Someday 09:00-17:00", "Mon--Fri 09:00-17:00", "office hours",
      "Fri 17:00-09:00", "Mon-Fri 17:00-17:00", "24 hours out of hours", "-", ",", "Mon-Fri -",
    ])
  func flaws(text: String) {
    #expect(throws: HoursReading.Flaw.self) { try HoursReading.read(text) }
  }

  private static let pack = read(
    contacts: header + "social-care,A,Mon-Fri 09:00-17:00,01632 960001,,2026-11-02\n"
      + "edt,A,out of hours,01632 960002,,2026-11-02\n"
  ).pack

  @Test(
    "one of the two numbers answers at any time, by the clock of England and its bank holidays",
    arguments: [
      (moment(27, 11, 9), true), (moment(27, 11, 8, 59), false), (moment(27, 11, 16, 59), true),
      (moment(27, 11, 17), false), (moment(28, 11, 12), false), (moment(25, 12, 12), false),
      (moment(28, 12, 12), false), (moment(29, 12, 12), true),
    ])
  func clock(moment: Moment, isOffice: Bool) throws {
    let pack = try #require(Self.pack)
    #expect(pack.answers(pack.contacts[0], at: moment, shipped.calendar) == isOffice)
    #expect(pack.answers(pack.contacts[1], at: moment, shipped.calendar) == !isOffice)
  }

  @Test("out of hours follows the same area, and is unknown where no other hours are given")
  func areas() throws {
    let rows = [
      "social-care,A,Mon-Fri 09:00-17:00,01632 960001,,2026-11-02",
      "social-care,B,Mon-Fri 12:00-17:00,01632 960003,,2026-11-02",
      "edt,B,out of hours,01632 960002,,2026-11-02",
    ]
    let pack = try #require(read(contacts: header + rows.joined(separator: "\n")).pack)
    #expect(pack.answers(pack.contacts[2], at: moment(27, 11, 10), shipped.calendar) == true)
    let alone = try #require(read(contacts: header + rows[2]).pack)
    #expect(alone.answers(alone.contacts[0], at: moment(27, 11, 10), shipped.calendar) == nil)
  }
}
