import Guidance

extension PageWriter {
  /// The editions with their dates, standing and what replaced what.
  mutating func writeEditions() -> String {
    add(.title, "Editions")
    add(.text, library.front.standing)
    gap()
    for edition in library.editions.reversed() {
      let date = Guide.words(for: edition.published)
      choice(edition.title, tag: "\(date); \(edition.status)", .edition(edition.id))
    }
    gap()
    choice("What changed since I was last trained", .trained)
    if guide.lens != nil { choice("Show what stands now again", .lens(nil)) }
    return "Editions"
  }

  mutating func write(_ edition: Edition) -> String {
    add(.title, edition.title)
    row(margin: "Date", Guide.words(for: edition.published))
    row(margin: "Status", edition.status)
    if let next = edition.replacedBy { row(margin: "Then", library[next].title) }
    if let caution = edition.caution { row(margin: "Caution", caution) }
    let count = library.provisions.filter { $0.edition == edition.id }.count
    row(margin: "Here", "\(count) of this guide's sources")
    writeComparisons(edition)
    list("What changed with it", edition.changes)
    list(
      "Corrections", edition.corrections.map { "\(Guide.words(for: $0.date)): \($0.what)" })
    return "Edition"
  }

  private mutating func writeComparisons(_ edition: Edition) {
    guard !edition.short.isEmpty,
      let place = library.editions.firstIndex(where: { $0.id == edition.id })
    else { return }
    gap()
    for later in library.editions[(place + 1)...] where !later.short.isEmpty {
      choice("What changed from it to \(later.year)", .changes(edition.id, later.id))
    }
    choice("Show the guide with the sources of \(edition.year)", .lens(edition.id))
  }

  /// The page on which the day of the last training is typed.
  mutating func writeTrained() -> String {
    add(.title, "What changed since I was last trained")
    add(.text, "When was it? Day, month, year, such as 14/3/2022. It is kept nowhere.")
    return "Editions"
  }

  /// The glossary.
  mutating func writeWords() -> String {
    add(.title, "Words")
    add(.text, "Old names and local names are here too, marked as what they are.")
    gap()
    for term in library.terms {
      choice(term.name, tag: term.isOld ? "old" : "", .term(term.name), cites: term.cites)
    }
    return "Words"
  }

  mutating func writeTerm(_ name: String) -> String {
    guard let term = library.terms.first(where: { $0.name == name }) else { return "Word" }
    add(.title, term.name)
    if term.isOld { add(.warning, "Superseded: kept here so that it can be found.") }
    add(.text, term.means, cites: term.cites)
    if !term.also.isEmpty { row(margin: "Also", term.also.joined(separator: ", ")) }
    gap()
    choices(term.cites)
    return "Word"
  }
}
