import Guidance

extension PageWriter {
  /// Whom to ring: what holds everywhere first, then the numbers of the local pack.
  mutating func writeContacts() -> String {
    let emergency = library[library.front.emergency]
    add(.title, "Contacts")
    add(.text, "In danger: 999. No number below takes its place.", cites: emergency.cites)
    if let why = guide.localLeftOut {
      gap()
      add(.warning, why)
    }
    let contacts = guide.local?.contacts ?? []
    if !contacts.contains(where: { $0.service == .childrensSocialCare }) {
      add(
        .text,
        "Ring the council where the child is. Its number is not loaded here; the area publishes it.",
        cites: emergency.cites)
    }
    if !contacts.contains(where: { $0.service == .police }) {
      add(.text, "Police, where it is not an emergency: 101.", cites: emergency.cites)
    }
    guard let pack = guide.local else {
      gap()
      add(.note, "Your area can add its own: see `handrail local` in the manual.")
      return "Contacts"
    }
    writeClock()
    gap()
    add(.note, LocalPack.rank)
    write([.childrensSocialCare, .emergencyDuty], of: pack)
    for service in LocalService.allCases where !service.isSocialCare { write([service], of: pack) }
    gap()
    add(.note, "From \(pack.name)\(pack.area.isEmpty ? "" : ", for \(pack.area)").")
    return "Contacts"
  }

  private mutating func write(_ services: [LocalService], of pack: LocalPack) {
    let lines = pack.lines(for: services, library.calendar, guide.trustedNow)
    if lines.isEmpty { return }
    gap()
    for line in lines { local(line, of: pack) }
  }

  /// What the clock says, since it decides which number is said to answer.
  private mutating func writeClock() {
    guard let now = guide.now, let pack = guide.local, !pack.contacts.isEmpty else { return }
    gap()
    if guide.trustedNow == nil {
      add(
        .warning,
        "The clock here says \(now.day.date), which cannot be right: no number is chosen by it.")
    } else if pack.isUnsure(at: now, library.calendar) {
      add(
        .warning,
        "It is \(now.words). Bank holidays are known to \(library.calendar.known.upperBound.date) "
          + "only: on one, ring the number for out of hours.")
    } else {
      let holiday = library.calendar.holidays.contains(now.day) ? ", a bank holiday" : ""
      add(.text, "It is \(now.words)\(holiday), by the clock here.")
    }
  }
}

extension Guide {
  /// What the clock says, where it can be right: it cannot show a day before this was made.
  var trustedNow: Moment? { now.flatMap { $0.day < library.calendar.taken ? nil : $0 } }
}
