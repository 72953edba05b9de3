package import Guidance
package import Navigation

/// What a pack adds, line by line, for the person who has to read it before others rely on it.
package struct LocalReport {
  package let lines: [String]

  package init(_ pack: LocalPack, in library: Library, today: Day?) {
    func code(_ step: Step.ID) -> String { library[step].code }
    func named(_ step: Step.ID) -> String { "\(code(step)) \(library[step].title)" }
    var lines = Self.head(pack, today)
    func part(_ heading: String, _ texts: [String]) {
      if !texts.isEmpty { lines += ["", heading] + texts.map { "  \($0)" } }
    }
    part(
      "Contacts",
      pack.contacts.map { contact in
        let place = contact.area.isEmpty ? "" : ", \(contact.area)"
        let note = contact.note.isEmpty ? "" : " \(contact.note)"
        let hours = contact.hours.words
        return "\(contact.service.words)\(place): \(contact.number) (\(hours)).\(note) "
          + "[\(CheckedDay(contact.checked, today: today).words)]"
      })
    part("Documents", pack.documents.map { "\($0.kind.words): \($0.text)" })
    part(
      "Stages of escalation",
      pack.stages.enumerated().map { place, stage in
        "\(place + 1). \(stage.text)\(stage.period.map { " (\($0.words))" } ?? "")"
      })
    part("Figures", pack.figures.map { $0.words(library[$0.timescale]) })
    part(
      "Lines at steps",
      pack.notes.map { "\(named($0.step)): \($0.when.map { "\($0.rawValue): " } ?? "")\($0.text)" })
    for page in pack.pages { part("Page at \(named(page.step)): \(page.title)", page.lines) }
    self.lines = lines
  }

  private static func head(_ pack: LocalPack, _ today: Day?) -> [String] {
    let place = pack.area.isEmpty ? "" : ", for \(pack.area)"
    let count = pack.lineCount
    return [
      "\(pack.name)\(place)",
      "\(pack.ownerWords); \(CheckedDay(pack.checked, today: today).words); "
        + (count == 1 ? "1 line" : "\(count) lines"),
    ]
  }
}
