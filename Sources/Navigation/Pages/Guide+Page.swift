package import Guidance

extension Guide {
  /// What must be said now.
  ///
  /// - Parameter keys: what the front end's help lists, a name and a sentence each.
  package func page(keys: [HelpEntry] = HelpEntry.commands) -> Page {
    if let cover { return page(covered: cover) }
    var writer = PageWriter(self)
    var title = ""
    var entry: Page.Entry?
    switch views.last {
    case nil:
      switch session.place {
      case .doors: title = writer.writeDoors()
      case .step(let id): title = writer.write(library[id])
      }
    case .sources(let ids): title = writer.writeSources(ids)
    case .sourceList(let ids): title = writer.writeSourceList(ids)
    case .why(let id): title = writer.writeWhy(library[id])
    case .answers: title = writer.writeAnswers()
    case .answer(let place): title = writer.writeAnswer(place)
    case .answerChange(let place, let choice): title = writer.writeChange(place, choice)
    case .map: title = writer.writeMap()
    case .search(let text):
      title = writer.writeSearch(text)
      entry = .init(prompt: "Find", text: text)
    case .go(let text):
      title = writer.writeGo()
      entry = .init(prompt: "Go to", text: text)
    case .role: title = writer.writeRoles()
    case .dates: title = writer.writeDates()
    case .contacts: title = writer.writeContacts()
    case .localPage(let place): title = writer.writeLocalPage(place)
    case .date(let id, let text):
      title = writer.writeDateEntry(library[id])
      entry = .init(prompt: "Date", text: text)
    case .deadlines(let id, let occasion):
      title = writer.writeDeadlines(library[id], occasion)
    case .editions: title = writer.writeEditions()
    case .edition(let id): title = writer.write(library[id])
    case .trained(let text):
      title = writer.writeTrained()
      entry = .init(prompt: "Date", text: text)
    case .changes(let from, let to): title = writer.writeChanges(from, to)
    case .difference(let from, let to, let kind):
      title = writer.writeDifference(from, to, kind)
    case .change(let id):
      if let change = library.changes.first(where: { $0.id == id }) { title = writer.write(change) }
    case .route(let from, let to): title = writer.writeRoute(from, to)
    case .words: title = writer.writeWords()
    case .term(let name): title = writer.writeTerm(name)
    case .reader(let text, let place): title = writer.writeReader(text, place)
    case .find(let text, let words):
      title = writer.writeFind(text, words)
      entry = .init(prompt: "Find", text: words)
    case .about: title = writer.writeAbout()
    case .help: title = writer.writeHelp(keys)
    case .printOut: title = writer.writePrintOut()
    case .file(let text):
      title = writer.writeFileEntry()
      entry = .init(prompt: "File", text: text)
    }
    return Page(
      title: title, standing: standing, blocks: writer.blocks, entry: entry, notice: notice,
      emergencyLine: library.front.emergencyLine)
  }

  /// Sources to be read beside a step: what each requires, where it is and how we know.
  package func sourceBlocks(_ ids: [Provision.ID]) -> [Page.Block] {
    var writer = PageWriter(self)
    for id in ids {
      writer.gap()
      writer.write(library[id])
      writer.writeOfficial(library[id], canReadOn: false)
    }
    return writer.blocks
  }

  /// The words of the role, or that none is chosen.
  package var roleName: String? { role.map { library[$0].name } }

  /// What the step one stands at is checked to, and the newest edition known.
  var standing: Page.Standing {
    let newest = library[library.front.newest]
    let name = newest.year
    let date = Self.words(for: newest.published)
    if let lens {
      let old = library[lens]
      let word = old.id == newest.id ? "REPORTED" : "SUPERSEDED"
      return Page.Standing(
        long: "\(word): shown with the sources of \(old.year). \(name) is reported in force.",
        short: "\(word): sources of \(old.year).")
    }
    guard let step = session.step else {
      return Page.Standing(
        long: "\(name) is reported in force since \(date). Each step names its edition.",
        short: "\(name) reported; see each step")
    }
    guard let edition = library.edition(checked: step) else {
      return Page.Standing(
        long: "Rests on the Acts. The \(name) edition is reported in force since \(date).",
        short: "The Acts. \(name) reported in force.")
    }
    return Page.Standing(
      long: "Checked to \(edition.year). \(name) is reported in force since \(date).",
      short: "Checked to \(edition.year). \(name) reported.")
  }

  /// `18 March 2026` for `2026-03-18`, `December 2020` for `2020-12`; what it was given where that is no date.
  static func words(for date: String) -> String {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    let months = Day.monthNames
    guard parts.count > 1, months.indices.contains(parts[1] - 1) else { return date }
    let month = "\(months[parts[1] - 1]) \(parts[0])"
    return parts.count == 3 ? "\(parts[2]) \(month)" : month
  }
}

extension Edition {
  /// `2018`, `2018 (Dec 2020)`.
  package var year: String { short.hasPrefix("WT") ? String(short.dropFirst(2)) : title }
}

extension Library {
  /// The newest edition whose text a step was written to; nothing where it rests on Acts alone.
  ///
  /// What is only reported of the newest edition is no check against it.
  package func edition(checked step: Step) -> Edition? {
    let used = Set(
      step.everyCitation.map { self[$0] }.filter { !$0.isBesideGuidance }.map(\.edition))
    return editions.last { used.contains($0.id) && !$0.short.isEmpty && $0.id != front.newest }
  }

  /// The weakest of what a step itself rests on; each of its lines has a source of its own. What it
  /// only mentions as unconfirmed does not count.
  package func confidence(of step: Step) -> Confidence {
    weakest(of: step.cites.filter { self[$0].standing != .notAsDuty }) ?? .unconfirmed
  }
}

/// A row of the help page.
package struct HelpEntry: Hashable, Sendable {
  package let keys: String
  package let sentence: String

  package init(keys: String, sentence: String) {
    self.keys = keys
    self.sentence = sentence
  }

  /// The commands by their letters.
  package static let commands = Command.allCases.map {
    HelpEntry(keys: String($0.letter), sentence: $0.sentence)
  }
}
