import Guidance
import Navigation
import Testing

private let now = Moment(day: Day(year: 2026, month: 11, day: 26)!, minute: 9 * 60)

private func reading(_ text: String, _ precision: Event.Precision = .day) -> String {
  do {
    return try TypedDate.read(text, precision, now: now).words
  } catch {
    return error.sentence
  }
}

@Suite("A typed date") struct TypedDateTests {
  @Test(
    "is read in the order people write it",
    arguments: [
      ("14/3/2026", "Saturday 14 March 2026"), ("14.03.2026", "Saturday 14 March 2026"),
      ("14-3-2026", "Saturday 14 March 2026"), ("14 March 2026", "Saturday 14 March 2026"),
      ("1st mar 2026", "Sunday 1 March 2026"), ("  14 / 3 / 2026 ", "Saturday 14 March 2026"),
      ("29/2/2024", "Thursday 29 February 2024"), ("today", "Thursday 26 November 2026"),
      ("YESTERDAY", "Wednesday 25 November 2026"), ("26/11/2026", "Thursday 26 November 2026"),
      ("2026-03-14", "Saturday 14 March 2026"), ("Thu 26 Nov 2026", "Thursday 26 November 2026"),
      ("thursday, 26/11/2026", "Thursday 26 November 2026"),
    ])
  func day(text: String, words: String) { #expect(reading(text) == words) }

  @Test(
    "that cannot be is answered with a sentence about what is wrong",
    arguments: [
      ("31/02/2026", "February 2026 has no such day. Look at the date again."),
      ("29/2/2026", "February 2026 has no such day. Look at the date again."),
      ("27/11/2026", "That day is still to come: today is Thursday 26 November 2026."),
      ("1/1/2027", "That day is still to come: today is Thursday 26 November 2026."),
      ("14/3/26", "Type the year in full: four figures, not 26."),
      ("Wed 26/11/2026", "That day is Thursday 26 November 2026. Look at the date again."),
      ("2026-14-03", "There is no month 14. Type day, month, year: 14/3/2026."),
      ("3/14/2026", "Type the day first, then the month, then the year: 14/3/2026."),
      ("March 14 2026", "Type the day first, then the month, then the year: 14/3/2026."),
      ("14/0/2026", "There is no month 0. Type day, month, year: 14/3/2026."),
      ("14/3/1066", "1066 is before the Children Act 1989. Look at the year again."),
      ("0/3/2026", "March 2026 has no such day. Look at the date again."),
      ("", "Type day, month and year, such as 14/3/2026, or today."),
      ("14/3", "Type day, month and year, such as 14/3/2026, or today."),
      ("last Tuesday", "Type day, month and year, such as 14/3/2026, or today."),
      ("99999999999999999999/1/2026", "Type day, month and year, such as 14/3/2026, or today."),
    ])
  func flaw(text: String, sentence: String) { #expect(reading(text) == sentence) }

  @Test(
    "takes a time where hours are counted",
    arguments: [
      ("25/11/2026 23:30", "23:30 on Wednesday 25 November 2026"),
      ("today at 8:05", "08:05 on Thursday 26 November 2026"),
      ("25/11/2026 2.30pm", "14:30 on Wednesday 25 November 2026"),
      ("25.11.2026 14.30", "14:30 on Wednesday 25 November 2026"),
      ("25 Nov 2026 at 12:05 am", "00:05 on Wednesday 25 November 2026"),
      ("yesterday 9pm", "21:00 on Wednesday 25 November 2026"),
      ("yesterday 13pm", "There is no time 13pm. Type it like 14:30."),
      ("25.11.2026", "Hours are counted here, so add the time: 14/3/2026 14:30."),
      ("today", "Hours are counted here, so add the time: 14/3/2026 14:30."),
      ("today 9:01", "That time is still to come: it is 09:00 on Thursday 26 November 2026."),
      ("today 24:00", "There is no time 24:00. Type it like 14:30."),
      ("today 7:5", "There is no time 7:5. Type it like 14:30."),
    ])
  func time(text: String, words: String) { #expect(reading(text, .minute) == words) }

  @Test("may lie ahead where the event is one that is fixed before it comes")
  func ahead() throws {
    let day = Day(year: 2026, month: 12, day: 2)!
    #expect(try TypedDate.read("2/12/2026", .day, mayBeAhead: true, now: now) == .day(day))
    let planned = shipped.events.filter(\.mayBeAhead).map(\.id.rawValue).sorted()
    #expect(planned == ["assessment-order", "protection-order-ends"])
  }

  @Test("without a clock nothing lies ahead, and today is no day")
  func noClock() throws {
    let far = try TypedDate.read("1/1/2090", .day, now: nil)
    #expect(far.words == "Sunday 1 January 2090")
    #expect(throws: TypedDate.Flaw.noClock) { try TypedDate.read("today", .day, now: nil) }
  }
}

@Suite("The dates page") struct DatesPageTests {
  private func guide(at day: Int, _ month: Int, _ year: Int) -> Guide {
    var guide = Guide(shipped)
    guide.now = Moment(day: Day(year: year, month: month, day: day)!, minute: 600)
    return guide
  }

  private func typing(_ text: String, for event: String, in guide: Guide) -> Guide {
    var guide = guide
    _ = guide.perform(.dates)
    guide.choose(.event(.init(event)))
    guide.type(text)
    guide.enterTyped()
    return guide
  }

  @Test("shows the silence clock: one working day from receipt, over the weekend, and the way on")
  func silence() throws {
    let guide = typing("20/11/2026", for: "referral-received", in: guide(at: 24, 11, 2026))
    let page = guide.page()
    let line = try #require(page.blocks.first { $0.text.hasPrefix("Monday 23 November 2026: ") })
    #expect(line.text.hasSuffix("That day has PASSED"))
    #expect(line.tag.contains("1 working day"))
    #expect(line.item?.cites.isEmpty == false)
    #expect(page.blocks.contains { $0.item?.target == .step(.init("disagreement.silence")) })
  }

  @Test("says loudly when the count leaves the calendar, and only then")
  func horizon() {
    let inside = typing("1/11/2028", for: "incident-known", in: guide(at: 1, 11, 2028))
    #expect(!inside.page().allText.contains("CHECK:"))
    let outside = typing("20/12/2028", for: "incident-known", in: guide(at: 20, 12, 2028))
    #expect(outside.page().allText.contains("CHECK: bank holidays are known from 1 January 2018"))
    #expect(outside.page().allText.contains("(check)"))
  }

  @Test("a date that cannot be stays on the line, with a sentence")
  func flaw() {
    let guide = typing("31/02/2026", for: "referral-received", in: guide(at: 24, 11, 2026))
    #expect(guide.typed == "31/02/2026")
    #expect(guide.page().notice == "February 2026 has no such day. Look at the date again.")
  }

  @Test("what was typed is gone when the page is closed or cleared")
  func gone() {
    var guide = typing("20/11/2026", for: "referral-received", in: guide(at: 24, 11, 2026))
    _ = guide.perform(.back)
    #expect(guide.views == [.dates])
    guide = typing("20/11/2026", for: "referral-received", in: guide)
    _ = guide.perform(.clear)
    _ = guide.perform(.clear)
    #expect(guide.views.isEmpty)
    #expect(!guide.page().allText.contains("20 November"))
  }
}
