import Guidance
import Navigation
import Testing

/// A row of the table: an event, a period, and when it ends.
private struct Row {
  let text: String
  let occasion: Occasion
  let period: Period
  let end: String

  init(_ text: Substring) throws {
    let words = text.split(separator: " ").map(String.init)
    self.text = String(text)
    occasion = try Self.occasion(words[0])
    period = try #require(Period(amount: Int(words[1]), unit: words[2]))
    end = words[3]
  }

  private static func occasion(_ text: String) throws -> Occasion {
    let parts = text.split(separator: "T")
    let date = parts[0].split(separator: "-").compactMap { Int($0) }
    let day = try #require(Day(year: date[0], month: date[1], day: date[2]))
    guard parts.count == 2 else { return .day(day) }
    let time = parts[1].split(separator: ":").compactMap { Int($0) }
    return .moment(Moment(day: day, minute: time[0] * 60 + time[1]))
  }
}

extension Deadline.Due {
  fileprivate var written: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    func date(_ day: Day) -> String { "\(day.year)-\(two(day.month))-\(two(day.day))" }
    return switch self {
    case .now: "now"
    case .unknown: "unknown"
    case .day(let day, _): date(day)
    case .moment(let moment): "\(date(moment.day))T\(moment.clock)"
    }
  }
}

private func timescale(_ period: Period) -> Timescale {
  Timescale(
    id: .init("t"), label: "", kind: .deadline, period: period, from: "", start: .none(""),
    who: [], force: .should, cites: [], standing: "", caution: nil)
}

@Suite("Deadlines") struct DeadlineTests {
  @Test("every row of the independent table comes out, and what leaves the calendar says so")
  func table() throws {
    let rows = try DeadlineTable.text.split(separator: "\n").map { try Row($0) }
    #expect(rows.count >= 500)
    #expect(shipped.calendar.known.upperBound.year == DeadlineTable.horizon)
    for row in rows {
      let due = Deadline(timescale(row.period), from: row.occasion, shipped.calendar).due
      #expect(due.written == row.end, "\(row.text)")
      if case .workingDays = row.period, case .day(let day, let isCertain) = due {
        #expect(isCertain == (day.year <= DeadlineTable.horizon), "\(row.text)")
      }
    }
  }

  @Test("at once and as soon as possible are now, whatever the day, and above every date")
  func now() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 20))
    for event in shipped.events {
      let all = Deadline.all(
        from: event.id, .moment(Moment(day: day, minute: 600)), in: shipped)
      #expect(!all.isEmpty, "nothing runs from \(event.id)")
      for deadline in all {
        let isNow =
          deadline.timescale.period == .immediately
          || deadline.timescale.period == .asSoonAsPossible
        #expect((deadline.due == .now) == isNow)
        #expect(deadline.due != .unknown)
      }
      #expect(all.map(\.due) == all.map(\.due).sorted())
    }
  }

  @Test("hours without a time of day have no end that is known")
  func hours() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 20))
    #expect(Deadline(timescale(.hours(72)), from: .day(day), shipped.calendar).due == .unknown)
    #expect(
      Deadline(timescale(.noNationalFigure), from: .day(day), shipped.calendar).due == .unknown)
  }

  @Test("every period of the guidance is dated from an event or says why it has no date")
  func all() {
    for timescale in shipped.timescales {
      if timescale.period.amount == nil, timescale.kind == .none {
        #expect(timescale.undatedBecause?.isEmpty == false, "\(timescale.id)")
      }
      #expect((timescale.event == nil) == (timescale.undatedBecause != nil))
    }
    let hourly = shipped.timescales.filter {
      if case .hours = $0.period { true } else { false }
    }
    for timescale in hourly {
      #expect(timescale.event.map { shipped[$0].precision } == .minute)
    }
  }
}
