import Guidance
import Testing

@Suite("A period") struct PeriodTests {
  @Test(
    "it reads in the unit its source counts in, one of it without an s",
    arguments: [
      (Period.workingDays(1), "1 working day"), (.workingDays(15), "15 working days"),
      (.days(1), "1 day"), (.days(45), "45 days"), (.hours(1), "1 hour"), (.hours(72), "72 hours"),
      (.months(1), "1 month"), (.months(6), "6 months"), (.immediately, "at once"),
      (.asSoonAsPossible, "as soon as possible"), (.noNationalFigure, "no national figure"),
    ])
  func words(period: Period, words: String) {
    #expect(period.words == words)
    #expect(Period(amount: period.amount, unit: period.unit) == period)
  }

  @Test("the same amount of another unit is another period")
  func units() {
    #expect(Period.workingDays(10) != .days(10))
    #expect(Period.hours(24) != .days(1))
  }

  @Test(
    "an amount that the unit cannot carry is refused",
    arguments: [
      (nil, "working-day"), (nil, "day"), (nil, "hour"), (nil, "month"), (1, "immediately"),
      (1, "as-soon-as-possible"), (1, "none"), (1, "week"), (nil, ""), (1, "Day"), (0, "day"),
      (-5, "working-day"), (0, "none"),
    ] as [(Int?, String)])
  func refused(amount: Int?, unit: String) {
    #expect(Period(amount: amount, unit: unit) == nil)
  }
}
