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
    list("What changed with it", edition.changes)
    list(
      "Corrections", edition.corrections.map { "\(Guide.words(for: $0.date)): \($0.what)" })
    return "Edition"
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
