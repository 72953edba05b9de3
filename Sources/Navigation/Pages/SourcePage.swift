import Guidance

extension PageWriter {
  /// Sources: what each requires, where it is, how we know, and everything that rests on it.
  mutating func writeSources(_ ids: [Provision.ID]) -> String {
    for id in ids {
      gap()
      write(library[id])
      writeOfficial(library[id], canReadOn: true)
      if let index = guide.index { writeUses(of: library[id], index) }
    }
    return "Source"
  }

  /// What it requires, where it is and how we know.
  mutating func write(_ provision: Provision) {
    let edition = library[provision.edition]
    let place = provision.place
    add(.title, library.citation(provision.id))
    add(.text, provision.says)
    row("Force", provision.force.words)
    row("Who", provision.who.map { library[$0].name }.joined(separator: ", "))
    row("Period", provision.period)
    row("Source", edition.title)
    row("Place", placeWords(place))
    row("Law", edition.short.isEmpty ? nil : place.law.joined(separator: "; "))
    row("Known", provision.confidence.words)
    if provision.isBesideGuidance { row("Note", "Not text of the guidance: it stands beside it.") }
    switch provision.standing {
    case .plain: break
    case .reported: row("Note", "Reported: say so, and check it.")
    case .notAsDuty: row("Note", "Not confirmed, or not in force: nobody is bound by it here.")
    }
    row("Edition", edition.status)
    row("Caution", provision.caution)
    row("Name", provision.id.rawValue)
  }

  private mutating func row(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { row(margin: name, text) }
  }

  private func placeWords(_ place: Provision.Place) -> String? {
    var parts: [String] = []
    if let chapter = place.chapter {
      parts.append(chapter.allSatisfy(\.isNumber) ? "chapter \(chapter)" : chapter)
    }
    if let heading = place.heading { parts.append(heading) }
    if let paragraph = place.paragraph { parts.append("paragraph \(paragraph)") }
    if let pages = place.pages { parts.append(pages) }
    if let chart = place.flowChart { parts.append("flow chart \(chart)") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private mutating func writeUses(of provision: Provision, _ index: Index) {
    let uses = index.uses(of: provision.id)
    if uses.isEmpty {
      row("Rests", provision.unusedBecause.map { "Nothing in this guide. \($0)" })
      return
    }
    add(.heading, "What rests on it")
    var seen = Set<Step.ID>()
    for use in uses {
      switch use {
      case .step(let id), .choice(let id, _), .action(let id, _), .other(let id, _),
        .expectation(let id, _), .onward(let id):
        guard seen.insert(id).inserted else { continue }
        choice("\(library[id].code)  \(library[id].title)", .step(id))
      case .stage(let id): add(.text, "- Stage: \(library[id].title)")
      case .timescale(let id):
        let timescale = library[id]
        add(.text, "- Timescale: \(timescale.label), \(period(timescale))")
      case .term(let name): choice("Word: \(name)", .term(name))
      }
    }
  }

  /// The sources of a screen; choosing one opens it.
  mutating func writeSourceList(_ ids: [Provision.ID]) -> String {
    add(.title, "The sources of this screen")
    choices(ids)
    return "Sources"
  }

  mutating func writeWhy(_ step: Step) -> String {
    add(.title, "Why: \(step.title)")
    add(.text, step.why, cites: step.cites)
    gap()
    add(.heading, "It rests on")
    choices(step.cites)
    return "Why"
  }

  /// Sources to choose from, with how each is known.
  mutating func choices(_ ids: [Provision.ID]) {
    for id in ids {
      choice(library.citation(id), tag: library[id].confidence.label, .sources([id]), cites: [id])
    }
  }
}

extension Force {
  /// As it reads in the source pane.
  fileprivate var words: String {
    switch self {
    case .must: "must"
    case .should: "should"
    case .may: "may"
    case .expected: "the guidance expects it; the exact word was not verified"
    case .role: "says whose job it is"
    case .definition: "says what something is"
    case .principle: "a principle"
    }
  }
}
