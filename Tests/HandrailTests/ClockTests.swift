import Content
import Guidance
import Navigation
import PlainUI
import Testing

@testable import handrail

private let shipped = Content.library()

@Suite("A wrong clock") struct ClockTests {
  @Test("before the content was made it is not believed", arguments: [-86400, 0, 946_684_800])
  func early(seconds: Int) {
    #expect(Clock.believable(Moment(secondsSinceEpoch: seconds), for: shipped) == nil)
  }

  @Test("from the day of the content on it is believed")
  func dayOfTheContent() {
    let made = Moment(day: shipped.calendar.taken, minute: 0)
    #expect(Clock.believable(made, for: shipped) == made)
    #expect(
      Clock.believable(Moment(day: made.day.adding(days: -1), minute: 0), for: shipped) == nil)
  }

  @Test("without one a date typed in full still gives its deadlines, and today says why not")
  func without() {
    var session = PlainSession(Guide(shipped))
    session.now = Clock.believable(Moment(secondsSinceEpoch: 0), for: shipped)
    #expect(said(by: &session, ["d", "1", "today"]).contains("clock is not right"))
    #expect(said(by: &session, ["1/12/2026"]).contains("1 December 2026"))
  }

  @Test("far ahead it survives every page of dates", arguments: [2_524_608_000, 253_402_300_799])
  func farAhead(seconds: Int) {
    var session = PlainSession(Guide(shipped))
    session.now = Clock.believable(Moment(secondsSinceEpoch: seconds), for: shipped)
    #expect(session.now != nil)
    var pages = ""
    for event in shipped.events.indices {
      let date = ["1/12/2026", "1/12/2026 9:00"]
      pages += said(by: &session, ["d", "\(event + 1)"] + date + ["X", "X"])
      pages += said(by: &session, ["d", "\(event + 1)", "today", "today 0:00", "X", "X"])
    }
    #expect(pages.contains("CHECK: bank holidays are known"))
    #expect(pages.contains("That day has PASSED"))
  }

  private func said(by session: inout PlainSession, _ lines: [String]) -> String {
    _ = session.output()
    var text = ""
    for line in lines {
      _ = session.take(line)
      text += session.output().joined(separator: "\n")
    }
    return text
  }
}
