import Guidance
import Navigation

/// Tries every mutant of the content against everything that guards it: the rules, the scenarios
/// among them, and the ledgers that are kept as text.
package struct Mutation {
  private let draft: Draft
  private let outcomes: String
  private let citations: String
  private let map: String
  private let periods: String
  private let days: String

  /// - Parameter files: a content folder without a flaw.
  package init?(_ files: [SourceFile]) {
    guard let reading = ContentCheck.draft(of: files),
      let library = try? Library(reading.assembled())
    else { return nil }
    draft = reading
    outcomes = OutcomeLedger(library).text
    citations = CitationLedger(library).text
    map = LibraryMap(library).drawn(as: .text)
    periods = PeriodLedger(library).text
    days = PeriodLedger(library).holidays
  }

  package var mutants: [Mutant] { draft.mutants() }

  /// What noticed the mutant; nothing where it lives.
  package func guardian(of mutant: Mutant) -> String? {
    var draft = draft
    mutant.change(&draft)
    for rule in Rule.all where !rule.check(draft).isEmpty { return rule.name }
    guard let library = try? Library(draft.assembled()) else { return "library" }
    if PeriodLedger(library).text != periods { return "period ledger" }
    if PeriodLedger(library).holidays != days { return "bank holidays" }
    if CitationLedger(library).text != citations { return "citation ledger" }
    if OutcomeLedger(library).text != outcomes { return "outcome ledger" }
    return LibraryMap(library).drawn(as: .text) != map ? "map" : nil
  }
}
