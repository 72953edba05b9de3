import Content
import Guidance
import PlainUI
import Testing

private let shipped = Content.library()

@Suite("The ledger of provisions") struct ProvisionLedgerTests {
  private let text = ProvisionLedger(shipped).text()

  @Test("holds every provision with what it says, what rests on it or why nothing does, and a box")
  func whole() {
    let words = text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    for provision in shipped.provisions {
      #expect(words.contains("[ ] \(provision.id.rawValue) "))
      #expect(words.contains("Says: \(provision.says)"))
      if let reason = provision.unusedBecause {
        #expect(words.contains("Rests on it: nothing. \(reason)"))
      }
    }
    #expect(words.split(separator: "Checked by: ").count == shipped.provisions.count + 1)
    #expect(words.contains(shipped.front.digest))
  }

  @Test("no line is longer than the page is wide")
  func width() {
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }
}
