package import Guidance

/// How far the day on which a local line was last checked can be trusted today.
package enum CheckedDay: Hashable, Sendable {
  case checked(Day)

  /// More than six months ago.
  case unchecked(since: Day)

  /// The clock shows a day before it: one of the two is wrong.
  case clockWrong(Day)

  /// - Parameter today: what the clock says; nothing where there is no clock.
  package init(_ checked: Day, today: Day?) {
    if let today, today < checked {
      self = .clockWrong(checked)
    } else if let today, today > checked.adding(months: Self.months) {
      self = .unchecked(since: checked)
    } else {
      self = .checked(checked)
    }
  }

  /// How long a local line is good for.
  package static let months = 6

  /// `checked 26 November 2026`, `unchecked since 26 November 2026`.
  package var words: String {
    switch self {
    case .checked(let day): "checked \(day.date)"
    case .unchecked(let day): "unchecked since \(day.date)"
    case .clockWrong(let day): "checked \(day.date), but the clock here shows an earlier day"
    }
  }

  /// True where it says that all is well.
  package var isFresh: Bool { if case .checked = self { true } else { false } }
}
