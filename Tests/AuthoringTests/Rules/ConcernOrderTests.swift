import Authoring
import Testing

@Suite("concern-order") struct ConcernOrderTests {
  @Test("two answers may be equally worrying")
  func equal() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "to: care.watch\n        concern: 0", with: "to: care.watch\n        concern: 1", in: care))
  }

  @Test("an answer below a more worrying one is refused, and that one is shown")
  func outOfOrder() throws {
    let flaw = "\"Yes\" has concern 1, below the 2 of the answer above it [concern-order]"
    let fixture = try Fixture.sound
      .replacing(
        "to: care.watch\n        concern: 0", with: "to: care.watch\n        concern: 2", in: care
      )
      .replacing(
        "- id: yes\n        label: Yes\n        to: care.refer",
        with: "- id: yes # expect: \(flaw)\n        label: Yes\n        to: care.refer", in: care
      )
      // The fall of protection is another rule's affair.
      .expecting(
        "\"No\" can end in watch-and-record, but \"Yes\" never ends below referral "
          + "[monotone-concern]", behind: "        label: No\n        to: care.watch", in: care)
    let order = fixture.diagnostics().filter { $0.rule == "concern-order" }
    #expect(order.map(\.other?.words) == ["the more worrying answer stands here"])
    #expect(order.map(\.other?.mark.line) == [40])
    #expect(order.map(\.mark.line) == [45])
  }

  private let care = "flows/care.yaml"
}
