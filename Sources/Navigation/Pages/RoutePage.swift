import Guidance

extension PageWriter {
  /// The route taken in two editions side by side: what each step rested on then and rests on now.
  mutating func writeRoute(_ from: Edition.ID, _ to: Edition.ID) -> String {
    let (old, new) = (library[from], library[to])
    add(.title, "Your route in \(old.year) and in \(new.year)")
    add(.text, "Each step you took, with what is known of it in either edition.")
    for move in guide.session.moves {
      guard case .answered(let id, let chosen) = move,
        let choice = library[id].choices.first(where: { $0.id == chosen })
      else { continue }
      let step = library[id]
      gap()
      add(.heading, "\(step.code)  \(step.title)")
      let cites = step.everyCitation
      for edition in [old, new] { write(cites, of: edition) }
      let next = library[choice.target]
      add(.text, "\(choice.label): on to \(next.code), \(next.title)", cites: choice.cites)
      for edition in [old, new] where !holds(choice.cites, edition) {
        add(.note, "Nothing is known of this way in \(edition.year).")
      }
    }
    return "Two editions"
  }

  private func holds(_ cites: [Provision.ID], _ edition: Edition) -> Bool {
    cites.contains { library.isText(library[$0], of: edition.id) }
  }

  private mutating func write(_ cites: [Provision.ID], of edition: Edition) {
    var seen = Set<Provision.ID>()
    let own = cites.filter {
      library.isText(library[$0], of: edition.id) && seen.insert($0).inserted
    }
    if own.isEmpty {
      row(margin: edition.year, "nothing known")
    }
    for id in own {
      line(
        .action, margin: edition.year, library[id].says, tag: library[id].confidence.label,
        cites: [id])
    }
  }
}
