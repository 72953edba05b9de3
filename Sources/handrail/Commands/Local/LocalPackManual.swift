import Navigation

/// What the manual says of local packs.
enum LocalPackManual {
  static var section: ManualPage.Section {
    ManualPage.Section(
      name: "LOCAL PACKS",
      paragraphs: [
        "A local pack puts an area's own numbers, names of documents, figures and lines beside the "
          + "guide, each marked Local with its owner and the day it was checked. It only adds, and may "
          + "shorten a period. What removes, lengthens or outranks is refused with file, line and "
          + "reason, and then the whole pack is left out, with a notice on the screen. After "
          + "\(CheckedDay.months) months a line reads unchecked.",
        "contacts.csv is a table as a spreadsheet saves it, with the columns service, area, hours, "
          + "number, note and checked-on. Services: "
          + LocalService.allCases.map(\.rawValue).joined(separator: ", ")
          + ". Hours: Mon-Fri 09:00-17:00, 24 hours, or out of hours. The clock puts the number that "
          + "answers first, bank holidays counted; both are shown.",
        "pack.txt begins with name, owner, area and checked-on, a line each, then has sections: "
          + "[documents], [escalation], [figures], [steps] and [page R4: Title]. note R4: words adds "
          + "a note to a step; do R4 now: words adds something to do, now, today or by. Content/"
          + "local-example/README.md has all of it, with a worked pack.",
        "local check prints every problem, or every line that the pack adds: somebody has to read them, "
          + "since no program can tell every sentence that could weaken a duty. local show prints the "
          + "pack as it will read.",
      ])
  }

  static let places =
    "A local pack is the one named by --local, else the first of these that exists: handrail-local "
    + "beside the program, $XDG_CONFIG_HOME/handrail/local or ~/.config/handrail/local, "
    + "/etc/handrail/local. Its files are read once, at the start: regular files of at most 1 MB, "
    + "no link followed."
}
