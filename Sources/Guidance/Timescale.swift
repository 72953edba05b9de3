/// A period of the guidance, counted in its own unit from its own event.
package struct Timescale: Sendable {
  package typealias ID = Identifier<Timescale>

  package let id: ID

  /// What is to be done, such as `Acknowledge the referral and decide the response`.
  package let label: String

  package let kind: Kind
  package let period: Period

  /// The event the period is counted from, as the source has it; empty where none is given.
  package let from: String

  package let start: Start

  package let who: [Actor.ID]
  package let force: Force
  package let cites: [Provision.ID]

  /// What is known of it in the newest edition, such as `2023 text; no change reported`.
  package let standing: String

  package let caution: String?

  package init(
    id: ID, label: String, kind: Kind, period: Period, from: String, start: Start,
    who: [Actor.ID], force: Force, cites: [Provision.ID], standing: String, caution: String?
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.period = period
    self.from = from
    self.start = start
    self.who = who
    self.force = force
    self.cites = cites
    self.standing = standing
    self.caution = caution
  }

  package var event: Event.ID? { if case .event(let event, _) = start { event } else { nil } }
  package var missed: Step.ID? { if case .event(_, let step) = start { step } else { nil } }

  /// Why no date can be worked out, where none can.
  package var undatedBecause: String? { if case .none(let why) = start { why } else { nil } }

  /// Whether a date can be worked out.
  package enum Start: Hashable, Sendable {
    /// From a day that a practitioner can know; when it is missed, a step says what to do.
    case event(Event.ID, missed: Step.ID)

    /// No date follows, and why.
    case none(String)
  }

  package enum Kind: String, Sendable, CaseIterable {
    /// Something is due by the end of it.
    case deadline

    /// It cannot be exceeded.
    case limit

    /// It is part of a test.
    case condition

    /// There is no national figure.
    case none
  }
}

/// An amount of time in the unit the source counts in. Different units do not add.
package enum Period: Hashable, Sendable {
  case workingDays(Int)
  case days(Int)
  case hours(Int)
  case months(Int)
  case immediately
  case asSoonAsPossible
  case noNationalFigure

  /// `1 working day`, `72 hours`, `at once`, `no national figure`.
  package var words: String {
    switch self {
    case .workingDays(let count): count == 1 ? "1 working day" : "\(count) working days"
    case .days(let count): count == 1 ? "1 day" : "\(count) days"
    case .hours(let count): count == 1 ? "1 hour" : "\(count) hours"
    case .months(let count): count == 1 ? "1 month" : "\(count) months"
    case .immediately: "at once"
    case .asSoonAsPossible: "as soon as possible"
    case .noNationalFigure: "no national figure"
    }
  }

  /// The amount, where there is one.
  package var amount: Int? {
    switch self {
    case .workingDays(let count), .days(let count), .hours(let count), .months(let count): count
    case .immediately, .asSoonAsPossible, .noNationalFigure: nil
    }
  }

  /// The unit as content files and the export write it.
  package var unit: String {
    switch self {
    case .workingDays: "working-day"
    case .days: "day"
    case .hours: "hour"
    case .months: "month"
    case .immediately: "immediately"
    case .asSoonAsPossible: "as-soon-as-possible"
    case .noNationalFigure: "none"
    }
  }

  /// Nothing for an amount that its unit cannot carry, or that is below 1.
  package init?(amount: Int?, unit: String) {
    if let amount, amount < 1 { return nil }
    switch (unit, amount) {
    case ("working-day", let count?): self = .workingDays(count)
    case ("day", let count?): self = .days(count)
    case ("hour", let count?): self = .hours(count)
    case ("month", let count?): self = .months(count)
    case ("immediately", nil): self = .immediately
    case ("as-soon-as-possible", nil): self = .asSoonAsPossible
    case ("none", nil): self = .noNationalFigure
    default: return nil
    }
  }
}
