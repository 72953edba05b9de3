package import Guidance

/// Every period with what it is counted from and where its silence leads, and every bank holiday.
package struct PeriodLedger {
  private let library: Library

  package init(_ library: Library) { self.library = library }

  package var text: String {
    library.timescales.map { timescale in
      let start =
        switch timescale.start {
        case .event(let event, let missed): "from \(event), missed \(library[missed].code)"
        case .none(let why): "undated: \(why)"
        }
      return "\(timescale.id): \(timescale.period.words), \(timescale.force.rawValue), \(start)\n"
    }.joined()
  }

  package var holidays: String {
    library.calendar.holidays.map { "\($0.words)\n" }.joined()
  }
}
