import Guidance
import Navigation

extension LocalPack {
  /// A pack of a council that does not exist, with numbers kept for drama. One line is stale.
  static let made: LocalPack = {
    let fresh = Day(year: 2026, month: 11, day: 2)!
    let stale = Day(year: 2026, month: 3, day: 1)!
    let office = ServiceHours.Span(
      days: Array(Day.Weekday.allCases[..<5]), from: 525, to: 1035, holdsOnBankHolidays: false)
    func contact(
      _ service: LocalService, _ hours: ServiceHours, _ number: String, _ note: String = "",
      _ checked: Day = fresh
    ) -> LocalContact {
      LocalContact(
        service: service, area: "Northfold", hours: hours, number: number, note: note,
        checked: checked)
    }
    var pack = LocalPack(
      name: "Northfold local pack (made up)", owner: "Northfold Safeguarding Partnership",
      area: "Northfold", checked: fresh)
    pack.contacts = [
      contact(.childrensSocialCare, .weekly([office]), "01632 960001", "Ask for the front door."),
      contact(.emergencyDuty, .outOfHours, "01632 960002"),
      contact(.designatedOfficer, .weekly([office]), "01632 960003 ext 12", "", stale),
    ]
    let ready = shipped.steps.first { $0.id.rawValue == "referral.ready" }!.id
    pack.pages = [
      LocalPage(
        step: ready, title: "How the Northfold front door works",
        lines: ["A call taker asks where the child is.", "Write the reference down."])
    ]
    return pack
  }()
}
