package import Guidance
import Navigation

/// The ledgers, by the name of the file each is kept in.
package enum Ledgers {
  package static func all(_ library: Library) -> [(name: String, text: String)] {
    let periods = PeriodLedger(library)
    return [
      ("outcomes.txt", OutcomeLedger(library).text),
      ("map.txt", LibraryMap(library).drawn(as: .text)),
      ("citations.txt", CitationLedger(library).text),
      ("periods.txt", periods.text + "\n" + periods.holidays),
    ]
  }
}
