import Guidance

extension PageWriter {
  /// What is different in a later edition for somebody who knows an earlier one.
  mutating func writeChanges(_ from: Edition.ID, _ to: Edition.ID) -> String {
    let comparison = Comparison(from, to, in: library)
    add(.title, "From \(comparison.from.year) to \(comparison.to.year)")
    if to == library.front.newest {
      add(.warning, "The text of \(comparison.to.year) was not read: what it changed is reported.")
    }
    for edition in comparison.later {
      if !edition.short.isEmpty { list("What changed with \(edition.year)", edition.changes) }
    }
    if !comparison.changes.isEmpty {
      gap()
      add(.heading, "What somebody who learnt the earlier edition has to know")
      for change in comparison.changes {
        choice(
          change.says, tag: change.confidence.label, .change(change.id),
          cites: change.now + change.was)
      }
    }
    gap()
    add(.heading, "Provision by provision, as far as the evidence goes")
    let kinds: [(Guide.Difference, Int, String)] = [
      (.same, comparison.same.count, "the same rule in both"),
      (.changed, comparison.changed.count, "changed in substance"),
      (.gone, comparison.gone.count, "of \(comparison.from.year), nothing known of it later"),
      (.added, comparison.added.count, "of \(comparison.to.year), nothing known of it before"),
      (.steps, comparison.steps(in: library).count, "steps that rest on what changed or is new"),
    ]
    for (kind, count, words) in kinds where count > 0 {
      choice("\(count): \(words)", .difference(from, to, kind))
    }
    writeChapters(comparison)
    return "Changes"
  }

  private mutating func writeChapters(_ comparison: Comparison) {
    let moves = library.chapters.compactMap { chapter -> String? in
      let old = chapter.place(in: comparison.from, library)
      let new = chapter.place(in: comparison.to, library)
      if old == nil && new == nil { return nil }
      return "\(words(old, comparison.from)) -> \(words(new, comparison.to))"
    }
    list("Where the chapters went (a number means nothing without its edition)", moves)
  }

  private func words(_ place: Chapter.Place?, _ edition: Edition) -> String {
    guard let place else { return "\(edition.year): none" }
    let number = place.number.first?.isNumber == true ? "chapter \(place.number), " : ""
    let name = number.isEmpty && place.number != place.title ? "\(place.number), " : number
    return "\(edition.year): \(name)\(place.title)\(place.isSeen ? "" : " (not seen)")"
  }

  /// One change: what was, what is, and the steps that rest on it.
  mutating func write(_ change: Change) -> String {
    add(.title, "\(library[change.from].year) to \(library[change.to].year)")
    add(.text, change.says)
    if let todo = change.todo { row(margin: "Do", todo) }
    row(margin: "Known", change.confidence.words)
    provisions("It was (\(library[change.from].year))", change.was)
    provisions("It is (\(library[change.to].year))", change.now)
    let cited = Set(change.was + change.now)
    let steps = library.steps.filter { $0.everyCitation.contains(where: cited.contains) }
    if !steps.isEmpty {
      gap()
      add(.heading, "Steps that rest on it")
      for step in steps { choice("\(step.code)  \(step.title)", .step(step.id)) }
    }
    return "Change"
  }

  private mutating func provisions(_ heading: String, _ ids: [Provision.ID]) {
    if ids.isEmpty { return }
    gap()
    add(.heading, heading)
    for id in ids {
      choice(
        library[id].says, tag: "\(library.shortCitation(id)); \(library[id].confidence.label)",
        .sources([id]))
    }
  }

  /// One list of a comparison.
  mutating func writeDifference(
    _ from: Edition.ID, _ to: Edition.ID, _ kind: Guide.Difference
  ) -> String {
    let comparison = Comparison(from, to, in: library)
    let name = "\(comparison.from.year) to \(comparison.to.year)"
    add(.title, "\(name): \(kind.words)")
    switch kind {
    case .same: verdicts(comparison.same, isNewest: to == library.front.newest)
    case .changed: verdicts(comparison.changed, isNewest: false)
    case .gone: verdicts(comparison.gone, isNewest: to == library.front.newest)
    case .added: verdicts(comparison.added, isNewest: false)
    case .steps:
      for step in comparison.steps(in: library) {
        choice("\(step.code)  \(step.title)", .step(step.id))
      }
    }
    return "Changes"
  }

  private mutating func verdicts(_ ids: [Provision.ID], isNewest: Bool) {
    for id in ids {
      let verdict = isNewest ? library[id].verdict.map { "; \($0.words)" } ?? "" : ""
      choice(library[id].says, tag: library.shortCitation(id) + verdict, .sources([id]))
    }
  }
}

extension Chapter {
  fileprivate func place(in edition: Edition, _ library: Library) -> Place? {
    places.first { $0.edition == edition.id || $0.edition == edition.printingOf }
  }
}

extension Verdict {
  /// As it stands behind a provision of an earlier edition.
  fileprivate var words: String {
    switch self {
    case .confirmed: "reported to hold in substance"
    case .supported, .silent: "no change reported"
    case .changed: "reported changed"
    case .statute: "fixed by law, whatever the edition"
    case .history: "belongs to that edition only"
    }
  }
}

extension Guide.Difference {
  fileprivate var words: String {
    switch self {
    case .same: "the same rule in both"
    case .changed: "changed in substance"
    case .gone: "nothing known of it later"
    case .added: "nothing known of it before"
    case .steps: "steps it touches"
    }
  }
}
