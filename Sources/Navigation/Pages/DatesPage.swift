import Guidance

extension PageWriter {
  /// The events whose date gives deadlines, those of the present step first.
  mutating func writeDates() -> String {
    add(.title, "Dates")
    add(.text, "What happened? Choose it, then type its date. Nothing that you type is kept.")
    gap()
    let here = guide.session.step.map { Set($0.timescales.compactMap { library[$0].event }) } ?? []
    for event in library.events.filter({ here.contains($0.id) }) {
      choice(event.label, tag: "of this step", .event(event.id))
    }
    for event in library.events.filter({ !here.contains($0.id) }) {
      choice(event.label, .event(event.id))
    }
    return "Dates"
  }

  /// The page on which a date is typed.
  mutating func writeDateEntry(_ event: Event) -> String {
    add(.title, event.label)
    let question = event.mayBeAhead ? "When is it, or was it?" : "When was it?"
    add(
      .text,
      event.precision == .day
        ? "\(question) Day, month, year, such as 14/3/2026; or today, or yesterday."
        : "\(question) Day, month, year and time, such as 14/3/2026 14:30; or today 14:30.")
    add(.note, "The date is used for the sum and kept nowhere.")
    return "Dates"
  }

  /// Everything that runs from an event, what is due now first.
  mutating func writeDeadlines(_ event: Event, _ occasion: Occasion) -> String {
    add(.title, event.label)
    add(.text, occasion.words)
    gap()
    let deadlines = Deadline.all(from: event.id, occasion, in: library)
    if deadlines.contains(where: \.due.isUncertain) { addHorizon() }
    for deadline in deadlines {
      write(deadline)
      writeLocal(deadline.timescale, from: occasion)
    }
    gap()
    for period in deadlines.map(\.timescale.period) {
      guard let counting = period.counting, !blocks.contains(where: { $0.text == counting }) else {
        continue
      }
      add(.note, counting)
    }
    gap()
    choice("Type another date", .event(event.id))
    return "Dates"
  }

  /// The calendar's limits, said before any date that lies beyond them.
  private mutating func addHorizon() {
    let calendar = library.calendar
    add(
      .warning,
      "CHECK: bank holidays are known from \(calendar.known.lowerBound.date) to "
        + "\(calendar.known.upperBound.date) only. Outside that every weekday is counted, so the "
        + "real date may be later.")
  }

  private mutating func write(_ deadline: Deadline) {
    let timescale = deadline.timescale
    var margin = "By"
    var text = timescale.label
    switch deadline.due {
    case .now: margin = "NOW"
    case .unknown: margin = "?"
    case .day(let day, let isCertain):
      text = "\(day.words)\(isCertain ? "" : " (check)"): \(text)"
    case .moment(let moment): text = "\(moment.words): \(text)"
    }
    if timescale.kind == .limit, deadline.due != .unknown { margin = "Until" }
    if let passed = passed(deadline.due) { text += ". \(passed)" }
    let tag = tag(
      who: timescale.who, force: timescale.force, timescale: timescale.id, cites: timescale.cites,
      isOurReading: false)
    line(
      .action, margin: margin, text, tag: tag, cites: timescale.cites, force: timescale.force)
    if let caution = timescale.caution { add(.note, "Note: \(caution)") }
    if let missed = timescale.missed {
      let step = library[missed]
      choice("If it is missed: \(step.title)", tag: step.code, .step(missed))
    }
  }

  /// How far off it is, where the clock says.
  private func passed(_ due: Deadline.Due) -> String? {
    guard let now = guide.now else { return nil }
    switch due {
    case .now, .unknown: return nil
    case .moment(let moment): return moment < now ? "That time has PASSED" : nil
    case .day(let day, _):
      if day < now.day { return "That day has PASSED" }
      return day == now.day ? "That is TODAY" : nil
    }
  }
}

extension Deadline.Due {
  fileprivate var isUncertain: Bool {
    if case .day(_, isCertain: false) = self { true } else { false }
  }
}

extension Period {
  /// How the count runs, in words.
  fileprivate var counting: String? {
    switch self {
    case .workingDays:
      "Working days: the first one after that day counts as 1; weekends and bank holidays do not "
        + "count (our reading)."
    case .days:
      "Days: every day counts, from the day after (our reading). An order itself says when it ends."
    case .months: "Months: to the same day of the later month, or its last (our reading)."
    case .hours: "Hours: every hour counts, by day and night and at weekends."
    case .immediately, .asSoonAsPossible, .noNationalFigure: nil
    }
  }
}

extension Step {
  /// The periods its lines name.
  var timescales: [Timescale.ID] {
    let lines = actions.map(\.timescale) + others.map(\.timescale)
    return (lines + (outcome?.expect.map(\.timescale) ?? [])).compactMap(\.self)
  }
}
