package import Guidance

/// One line of a pack's contacts.
package struct LocalContact: Hashable, Sendable {
  package let service: LocalService

  /// The place it serves; empty where the pack names none.
  package let area: String
  package let hours: ServiceHours

  /// As the pack writes it, with single blanks.
  package let number: String

  /// Empty where there is none.
  package let note: String

  /// The day on which somebody last looked whether it is right.
  package let checked: Day

  package init(
    service: LocalService, area: String, hours: ServiceHours, number: String, note: String,
    checked: Day
  ) {
    self.service = service
    self.area = area
    self.hours = hours
    self.number = number
    self.note = note
    self.checked = checked
  }
}

extension LocalPack {
  /// True where somebody answers by the clock, false where nobody does; nothing where the hours are
  /// out of hours that the pack does not give.
  ///
  /// Out of hours is when children's social care, in the same area where it is listed there, does
  /// not answer.
  package func answers(
    _ contact: LocalContact, at moment: Moment, _ calendar: WorkingCalendar
  ) -> Bool? {
    switch contact.hours {
    case .always: return true
    case .weekly(let spans): return spans.contains { $0.contains(moment, calendar) }
    case .outOfHours:
      let others = contacts.filter {
        $0.service == .childrensSocialCare && $0.hours != .outOfHours
      }
      let own = others.filter { $0.area.folded == contact.area.folded }
      let day = own.isEmpty ? others : own
      if day.isEmpty { return nil }
      return !day.contains { answers($0, at: moment, calendar) == true }
    }
  }

  /// True where the answer rests on whether a day is a bank holiday, and nobody knows: the calendar
  /// does not reach that far.
  package func isUnsure(at moment: Moment, _ calendar: WorkingCalendar) -> Bool {
    let closes = contacts.contains { contact in
      guard case .weekly(let spans) = contact.hours else { return false }
      return spans.contains { !$0.holdsOnBankHolidays }
    }
    return closes && !calendar.known.contains(moment.day)
  }
}
