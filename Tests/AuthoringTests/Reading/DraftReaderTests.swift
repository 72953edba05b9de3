import Authoring
import Guidance
import Testing

@Suite("Reading a content folder") struct DraftReaderTests {
  private let care = "flows/care.yaml"

  @Test(
    "a value is read as the text that stands there",
    arguments: ["no", "0123", "1.0", "~x", "2018-07-04", "yes", "1e3", "0x1F", "null", "true"])
  func text(value: String) throws {
    let parts = try Fixture.sound.replacing(
      "short: OLD", with: "short: \(value)", in: "editions/old/edition.yaml"
    ).parts()
    #expect(parts.editions.first?.short == value)
  }

  @Test("folded lines become one, and blanks at the ends are layout")
  func folded() throws {
    let parts = try Fixture.sound.replacing(
      "say: Keep looking.", with: "say: >\n\n      Keep  looking\n      at it.\n\n", in: care
    ).parts()
    #expect(parts.steps.last?.text == ["Keep looking at it."])
  }

  @Test("what to do otherwise has words of its own for a role")
  func otherwise() throws {
    let line = "        otherwise: Ring children's social care.\n"
    let fixture = try Fixture.sound.replacing(
      line, with: line + "        otherwise-as: {school: Ring the head.}\n", in: care)
    let action = try #require(fixture.parts().steps.first { $0.code == "C3" }?.actions.first)
    #expect(action.otherwise(for: .init("school")) == "Ring the head.")
    #expect(action.otherwise(for: nil) == "Ring children's social care.")
    let alone = try Fixture.sound.replacing(
      line, with: "        otherwise-as: {school: Ring the head.}\n", in: care)
    #expect(
      alone.diagnostics([]).map(\.words)
        == ["`otherwise-as` needs an `otherwise` for the others"])
  }

  @Test("a text and a list of one text are the same")
  func oneText() throws {
    let parts = try Fixture.sound.replacing(
      "say: Keep looking.", with: "say:\n      - Keep looking.", in: care
    ).parts()
    #expect(parts.steps.last?.text == ["Keep looking."])
  }

  @Test("a mark is the line and the column of the value, counted from 1 in characters")
  func marks() throws {
    let fixture = try Fixture.sound.replacing(
      "to: danger.end\n      cites: [old.1]",
      with: "to: danger.end\n      cites: [old.1, \u{E9}\u{E9}, 'gone.1']", in: "flows/danger.yaml")
    let marks = fixture.diagnostics().map { "\($0.mark.line):\($0.mark.column)" }
    #expect(marks == ["17:22", "17:26"])
  }

  @Test("a folder without library.yaml is refused, at the first file there is")
  func noLibrary() throws {
    let fixture = try Fixture.sound.removing("library.yaml")
    let found = fixture.diagnostics([])
    #expect(found.map(\.words) == ["there is no library.yaml in this folder"])
    #expect(found.map(\.rule) == ["missing-file"])
    let mark = Mark(file: "Content/editions/old/edition.yaml", line: 1, column: 1)
    #expect(found.map(\.mark) == [mark])
    // Every rule still runs, and what it finds stands in a file of the folder.
    let paths = Set(fixture.sources.map(\.path))
    #expect(fixture.diagnostics().allSatisfy { paths.contains($0.mark.file) })
  }

  @Test("an empty folder is refused")
  func noFiles() {
    #expect(
      Fixture(files: []).diagnostics([]).map(\.words) == ["there is no library.yaml in this folder"]
    )
  }

  @Test(
    "a file that is listed and missing is refused where it is listed",
    arguments: [
      (
        "flows: [danger, care]", "flows: [danger, care, cares]", "flows/cares.yaml",
        "flows/care.yaml"
      ),
      (
        "timescales: timescales.yaml", "timescales: timescale.yaml", "timescale.yaml",
        "timescales.yaml"
      ),
      ("glossary: glossary.yaml", "glossary: words/glossary.yaml", "words/glossary.yaml", nil),
      (
        "editions: [old, new]", "editions: [old, new, newer]", "editions/newer/edition.yaml",
        "editions/new/edition.yaml"
      ),
    ])
  func missingFile(old: String, new: String, name: String, near: String?) throws {
    let flaw = "there is no \(name)" + (near.map { "; did you mean \"\($0)\"?" } ?? "")
    expectAsMarked(
      try Fixture.sound.replacing(
        old, with: "\(new) # expect: \(flaw) [missing-file]", in: "library.yaml"), [])
  }

  @Test("a list of provisions that is missing is refused in its edition")
  func missingProvisions() throws {
    let flaw = "there is no editions/old/provisions-of-care.yaml [missing-file]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "provisions: [care.yaml]",
        with: "provisions: [care.yaml, provisions-of-care.yaml] # expect: \(flaw)",
        in: "editions/old/edition.yaml"), [])
  }

  @Test("provisions and editions belong to the folder they lie in")
  func folder() throws {
    let file = "this file lies in editions/old, so its edition is the same [unknown-word]"
    let edition = "this edition lies in editions/new, so its id is the same [unknown-word]"
    expectAsMarked(
      try Fixture.sound
        .replacing(
          "edition: old", with: "edition: new # expect: \(file)", in: "editions/old/care.yaml"
        )
        .replacing(
          "id: new\n", with: "id: newer # expect: \(edition)\n",
          in: "editions/new/edition.yaml"), [])
  }

  @Test("a library without an emergency step is refused at its top")
  func noEmergency() throws {
    let fixture = try Fixture.sound
      .replacing(
        "emergency:\n  step: danger.act\n  line: \"Immediate danger: call 999\"\n", with: "",
        in: "library.yaml"
      )
      .replacing(
        "title: A small guide",
        with: "title: A small guide # expect: \"emergency\" is missing here [missing-key]",
        in: "library.yaml")
    expectAsMarked(fixture, [])
  }

  @Test(
    "a period that no unit carries is refused",
    arguments: [
      "amount: 0\n    unit: working-day", "amount: -5\n    unit: day",
      "amount: 1.5\n    unit: hour",
      "amount: fifteen\n    unit: working-day", "amount: 3\n    unit: immediately",
      "amount: soon\n    unit: none", "unit: month", "amount: 1\n    unit: week",
    ])
  func period(text: String) throws {
    let flaw =
      "a period is a whole number of working-day, day, hour or month, or one of "
      + "immediately, as-soon-as-possible and none without a number [unknown-word]"
    let marked = text.components(partedBy: "\n").joined(separator: " # expect: \(flaw)\n")
    expectAsMarked(
      try Fixture.sound.replacing(
        "amount: 1\n    unit: working-day",
        with: marked.contains("\n") ? marked : "\(text) # expect: \(flaw)", in: "timescales.yaml"),
      [])
  }

  @Test("a concern is a whole number from 0 to 9", arguments: ["10", "-1", "high", "1.0"])
  func concern(value: String) throws {
    let flaw = "concern is a whole number from 0 to 9 [unknown-word]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "to: care.refer\n        concern: 1",
        with: "to: care.refer\n        concern: \(value) # expect: \(flaw)", in: care), [])
  }

  @Test("a name with blanks is refused: lists of names are parted by them")
  func blanks() throws {
    let flaw = "a name is one word, without blanks [unknown-word]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "- id: worried", with: "- id: worried parent # expect: \(flaw)", in: "library.yaml"), [])
  }

  @Test("a step without a kind, and an action that begins with nothing, are refused")
  func kinds() throws {
    let kind = "\"kind\" is missing: question, action or outcome [missing-key]"
    let action = "an action begins with now, today or by [missing-key]"
    expectAsMarked(
      try Fixture.sound
        .replacing(
          "  - id: care.watch\n    code: C6\n    kind: outcome",
          with: "  - id: care.watch # expect: \(kind)\n    code: C6", in: care
        )
        .replacing(
          "      - by: Write the referral.\n        who: [referrer]",
          with: "      - who: [referrer] # expect: \(action)", in: care), [])
  }
}
