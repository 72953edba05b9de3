import Authoring
import Guidance
import Testing

@Suite("The content check") struct ContentCheckTests {
  @Test("a sound folder becomes a library, whole")
  func sound() throws {
    let library = try Library(Fixture.sound.parts())
    #expect(library.steps.map(\.code) == ["D1", "D2", "C1", "C2", "C3", "C4", "C5", "C6"])
    #expect(library.provisions.count == 5)
    #expect(library.front.emergency.rawValue == "danger.act")
  }

  @Test("what is read is what was written, field for field")
  func fields() throws {
    let parts = try Fixture.sound.parts()
    let law = try #require(parts.provisions.first { $0.id.rawValue == "old.2" })
    #expect(law.place.law == ["Children Act 1989 s47"])
    #expect(law.place.pages == "33, printing of 2018")
    #expect(law.period == "within one working day of the referral")
    #expect(parts.provisions.map(\.isBesideGuidance) == [false, false, true, false, false])
    #expect(parts.timescales.map(\.period) == [.workingDays(1), .noNationalFigure])
    #expect(parts.terms.map(\.isOld) == [false, true])
    let ask = try #require(parts.steps.first { $0.code == "C3" })
    #expect(ask.choices.map(\.label) == ["Talked over"])
    #expect(ask.actions.first?.text(for: .init("school")) == "Tell your {lead}.")
    #expect(parts.steps.first?.choices.map(\.label) == ["Go on"])
  }

  @Test("a library from texts survives its encoding")
  func encoded() throws {
    let text = try LibraryEncoding.encode(Fixture.sound.parts())
    let again = try LibraryEncoding.decode(text)
    #expect(LibraryEncoding.encode(again) == text)
    #expect(try Library(again).steps.count == 8)
  }

  @Test("flaws of many files and rules are reported in one run, in the order of files and lines")
  func several() throws {
    let fixture = try Fixture.sound
      .replacing("to: danger.end", with: "to: danger.ende", in: "flows/danger.yaml")
      .replacing("title: Ring 999", with: "titel: Ring 999", in: "flows/danger.yaml")
      .replacing("  - term: Referral", with: "  - term: Welfare Board", in: "glossary.yaml")
      .replacing("    to: care.danger", with: "    to: care.dangre", in: "library.yaml")
    let found = fixture.diagnostics()
    #expect(
      Set(found.map(\.rule)).isSuperset(
        of: ["unknown-key", "missing-key", "unknown-target", "reused-name", "loose-end"]))
    #expect(found.map(\.mark) == found.map(\.mark).sorted())
    #expect(Set(found).count == found.count)
  }

  @Test("a rule that is not asked reports nothing")
  func rules() throws {
    let fixture = try Fixture.sound.replacing(
      "to: care.danger", with: "to: care.sure", in: "library.yaml")
    #expect(Set(fixture.diagnostics().map(\.rule)) == ["danger-first", "unreachable-step"])
    let rule = try #require(Rule.all.first { $0.name == "danger-first" })
    #expect(fixture.diagnostics([rule]).map(\.rule) == ["danger-first"])
  }
}
