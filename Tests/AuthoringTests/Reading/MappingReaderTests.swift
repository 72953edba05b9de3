import Authoring
import Guidance
import Testing

@Suite("Reading keys and values") struct MappingReaderTests {
  private static let known =
    "; known here: id, title, note, also, cites, information"

  @Test("an unknown key is refused at the key, and the nearest known one is proposed")
  func unknownKey() throws {
    let flaw = "\"titel\" is not a key here; did you mean \"title\"? [unknown-key]"
    let missing = "\"title\" is missing here [missing-key]"
    let fixture = try Fixture.sound
      .replacing("  - id: care\n", with: "  - id: care # expect: \(missing)\n", in: library)
      .replacing("    title: Care\n", with: "    titel: Care # expect: \(flaw)\n", in: library)
    expectAsMarked(fixture, [])
    #expect(fixture.diagnostics([]).map(\.mark.column) == [5, 5])
  }

  @Test("an unknown key that is near to nothing is refused with the list of keys")
  func farKey() throws {
    let flaw = "\"background\" is not a key here\(Self.known) [unknown-key]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "    note: After danger.", with: "    background: No # expect: \(flaw)", in: library), [])
  }

  @Test(
    "a key that is needed and missing is refused where its mapping begins",
    arguments: [
      ("library.yaml", "title: A small guide\n", "title", "version: \"0.1\""),
      ("library.yaml", "  step: danger.act\n", "step", "  line: \"Immediate danger: call 999\""),
      ("editions/old/edition.yaml", "status: replaced\n", "status", "id: old"),
      ("editions/old/edition.yaml", "id: old\n", "id", "title: The guidance of 2018"),
      ("editions/old/care.yaml", "    says: Worries are talked over.\n", "says", "  - id: old.3"),
      ("editions/old/care.yaml", "    force: expected\n", "force", "  - id: old.3"),
      ("editions/old/care.yaml", "    confidence: checked\n", "confidence", "  - id: old.1"),
      ("editions/new/care.yaml", "    standing: reported\n", "standing", "  - id: new.1"),
      ("timescales.yaml", "    kind: none\n", "kind", "  - id: ts.visit"),
      ("timescales.yaml", "    label: First visit\n", "label", "  - id: ts.visit"),
      (
        "glossary.yaml", "    means: What the partners were called.\n", "means",
        "  - term: Welfare Board"
      ),
      ("flows/care.yaml", "    why: It starts the work.\n", "why", "  - id: care.refer"),
    ])
  func missing(file: String, text: String, key: String, first: String) throws {
    var fixture = try Fixture.sound.replacing(text, with: "", in: file)
      .replacing("\(first)\n", with: "\(first) # expect: \(flaw(key))\n", in: file)
    if key == "id" {
      let other = "this edition lies in editions/old, so its id is the same [unknown-word]"
      fixture = try fixture.replacing(
        flaw(key), with: "\(flaw(key)) # expect: \(other)", in: file)
    }
    expectAsMarked(fixture, [])
  }

  @Test("a key that is needed and empty is refused at its value", arguments: ["", "\"\"", ">-"])
  func empty(value: String) throws {
    let flaw = "\"why\" is empty [missing-key]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "why: It starts the work.", with: "why: \(value) # expect: \(flaw)", in: care), [])
  }

  @Test("an edition of Acts may have an empty short name")
  func emptyShort() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "short: OLD", with: "short: \"\"", in: "editions/old/edition.yaml"))
  }

  @Test(
    "a value of the wrong shape is refused at the value",
    arguments: [
      ("why: It starts the work.", "why: [It, starts]", "\"why\" is a text", 10),
      ("why: It starts the work.", "why: {a: b}", "\"why\" is a text", 10),
      ("say: [Ring first., Then write.]", "say: [Ring, [Then]]", "\"say\" is a text", 17),
      ("say: [Ring first., Then write.]", "say: {a: b}", "\"say\" is a text", 10),
      (
        "as:\n          school: \"Tell your {lead}.\"", "as: Tell",
        "keys and values are expected here",
        13
      ),
    ])
  func shape(old: String, new: String, words: String, column: Int) throws {
    let fixture = try Fixture.sound.replacing(
      old, with: "\(new) # expect: \(words) [yaml]", in: care)
    let found = fixture.diagnostics([]).filter { $0.rule == "yaml" }
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.mark.column) == [column])
  }

  @Test(
    "a list that is not one is refused", arguments: ["terms: Referral", "terms: {term: Referral}"])
  func notAList(text: String) throws {
    let flaw = "\"terms\" is a list, one `-` an entry [yaml]"
    expectAsMarked(
      try Fixture.sound.removing("glossary.yaml")
        .adding("\(text) # expect: \(flaw)\n", as: "glossary.yaml"), [])
  }

  @Test(
    "an anchor is refused on whatever it stands",
    arguments: [
      ("why: &a It starts the work.", "why: It starts the work."),
      ("say: &a [Ring first., Then write.]", "say: [Ring first., Then write.]"),
      ("- by: &a Write the referral.", "- by: Write the referral."),
      ("next: &a\n      label: It is made", "next:\n      label: It is made"),
      ("others: &a\n      - text: A social", "others:\n      - text: A social"),
    ])
  func anchors(new: String, old: String) throws {
    let found = try Fixture.sound.replacing(old, with: new, in: care).diagnostics([])
    #expect(
      found.map(\.words) == ["anchors and aliases are not used here; write the value out"])
    #expect(found.map(\.rule) == ["yaml"])
  }

  @Test("a value that is used again by an alias is refused once, where it is written")
  func alias() throws {
    let flaw = "anchors and aliases are not used here; write the value out [yaml]"
    expectAsMarked(
      try Fixture.sound
        .replacing(
          "say: Think of what you saw.", with: "say: &a Think of what you saw. # expect: \(flaw)",
          in: care
        )
        .replacing("why: It starts the work.", with: "why: *a", in: care), [])
  }

  @Test("a merge key is refused at its place")
  func mergeKey() throws {
    let flaw = "merge keys are not used here; write the values out [yaml]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "    note: After danger.", with: "    <<: {note: After danger.} # expect: \(flaw)",
        in: library), [])
  }

  @Test("a flag is `yes` or left out", arguments: ["no", "true", "Yes", "\"\""])
  func flag(value: String) throws {
    let flaw = "\"old\" is `yes` or left out [unknown-word]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "    old: yes", with: "    old: \(value) # expect: \(flaw)", in: "glossary.yaml"), [])
  }

  @Test("a word that a key does not hold is refused, and the nearest or all are named")
  func words() throws {
    let near = "\"shoud\" is not a value of \"force\"; did you mean \"should\"? [unknown-word]"
    let far =
      "\"certain-beyond-doubt\" is not a value of \"confidence\"; known here: unconfirmed, "
      + "single-source, corroborated, checked [unknown-word]"
    expectAsMarked(
      try Fixture.sound
        .replacing("force: expected", with: "force: shoud # expect: \(near)", in: old)
        .replacing(
          "confidence: checked", with: "confidence: certain-beyond-doubt # expect: \(far)", in: old),
      [])
  }

  private let library = "library.yaml"
  private let care = "flows/care.yaml"
  private let old = "editions/old/care.yaml"

  private func flaw(_ key: String) -> String { "\"\(key)\" is missing here [missing-key]" }
}
