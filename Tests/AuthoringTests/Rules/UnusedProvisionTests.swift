import Guidance
import Testing

@Suite("unused-provision") struct UnusedProvisionTests {
  @Test("a provision that says itself why nothing rests on it is allowed")
  func ownReason() throws {
    expectAsMarked(
      try Fixture.sound
        .replacing("unused: Nothing is known of it yet.\n", with: "", in: new)
        .replacing(
          "    standing: reported", with: "    standing: reported\n    unused: Later.", in: new
        )
        .replacing("standing: not-as-duty", with: "standing: not-as-duty\n    unused: No.", in: new)
    )
  }

  @Test("each provision that carries nothing and does not say why is refused")
  func unused() throws {
    func flaw(_ name: String) -> String {
      "nothing rests on \"\(name)\"; use it, or say why not with `unused` [unused-provision]"
    }
    expectAsMarked(
      try Fixture.sound
        .replacing("unused: Nothing is known of it yet.\n", with: "", in: new)
        .expecting(flaw("new.1"), behind: "  - id: new.1", in: new)
        .expecting(flaw("new.2"), behind: "  - id: new.2", in: new))
  }

  @Test("a reason why not is dropped as soon as something rests on the provision")
  func dropped() throws {
    let parts = try Fixture.sound.replacing(
      "Nobody decides alone.\n    cites: [old.3]",
      with: "Nobody decides alone.\n    cites: [new.1]",
      in: "flows/care.yaml"
    ).parts()
    let reasons = parts.provisions.filter { $0.edition.rawValue == "new" }.map(\.unusedBecause)
    #expect(reasons == [nil, "Nothing is known of it yet."])
  }

  private let new = "editions/new/care.yaml"
}
