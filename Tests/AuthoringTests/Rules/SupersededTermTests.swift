import Authoring
import Testing

@Suite("superseded-term") struct SupersededTermTests {
  private static let flaw = "\"Welfare Board\" is superseded; write \"partners\" [superseded-term]"

  @Test(
    "a superseded term may stand where it is explained as old",
    arguments: [
      ("library.yaml", "[Old care, Care as it was]", "[Welfare Board care]"),
      ("editions/old/edition.yaml", "A paragraph was moved.", "Of the Welfare Board."),
      ("editions/old/care.yaml", "says: Worries are talked over.", "says: Ask the Welfare Board."),
      ("glossary.yaml", "Telling children's social care of a worry.", "Not the Welfare Board."),
    ])
  func explained(file: String, old: String, new: String) throws {
    expectAsMarked(try Fixture.sound.replacing(old, with: new, in: file))
  }

  @Test("a word that only begins like it is another word")
  func longerWord() throws {
    expectAsMarked(
      try Fixture.sound.replacing("say: Keep looking.", with: "say: Welfare boarding.", in: care))
  }

  @Test(
    "a superseded term on a step, a door or a stage is refused, in any case of letters",
    arguments: [
      ("flows/care.yaml", "say: Keep looking.", "say: Ask the welfare board."),
      ("flows/care.yaml", "title: Watch and write down", "title: The Welfare-Board watches"),
      ("library.yaml", "label: I am worried about a child", "label: The WELFARE BOARD wrote"),
      ("library.yaml", "title: Danger", "title: Welfare Board"),
    ])
  func superseded(file: String, old: String, new: String) throws {
    let fixture = try Fixture.sound.replacing(old, with: new + " # expect: \(Self.flaw)", in: file)
    expectAsMarked(fixture)
    let other = try #require(fixture.diagnostics().first?.other)
    #expect(other.words == "listed as superseded here")
    #expect(other.mark.file == "Content/library.yaml")
  }

  private let care = "flows/care.yaml"
}
