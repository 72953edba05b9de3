import Guidance
import Testing

@testable import Authoring

@Suite("History and calendar") struct HistoryReadingTests {
  @Test("changes, chapters, verdicts and the same rule in two editions are read")
  func history() throws {
    let parts = try Fixture.sound.parts()
    let change = try #require(parts.changes.first)
    #expect(change.says == "One worker leads from now on.")
    #expect(change.todo == "Ask who it is.")
    #expect(change.was == [.init("old.2")])
    let chapter = try #require(parts.chapters.first)
    #expect(chapter.places.map(\.number) == ["1", "3"])
    #expect(chapter.places.map(\.isSeen) == [true, false])
    func provision(_ name: String) throws -> Provision {
      try #require(parts.provisions.first { $0.id.rawValue == name })
    }
    #expect(try provision("old.3").sameAs == [.init("new.1")])
    #expect(try provision("new.1").sameAs == [.init("old.3")])
    #expect(try provision("old.1").verdict == .silent)
    #expect(try provision("new.1").verdict == nil)
  }

  @Test("bank holidays are put in order, and the event of a period is read")
  func calendar() throws {
    let parts = try Fixture.sound.parts()
    #expect(parts.calendar.holidays.map(\.date) == ["3 April 2026", "25 December 2026"])
    #expect(parts.calendar.known.upperBound.date == "31 December 2026")
    #expect(parts.timescales[0].event == .init("referred"))
    #expect(parts.timescales[0].missed == .init("danger.act"))
    #expect(parts.timescales[1].undatedBecause == "Nobody counts it.")
  }

  @Test(
    "a day that is none is refused at its place",
    arguments: ["2026-02-29", "26-12-2026", "2026/12/28", "2026-1-2", "soon"])
  func noDay(text: String) throws {
    let flaw = "a day is written like 2026-03-18 [unknown-word]"
    let fixture = try Fixture.sound.replacing(
      "  - 2026-12-25\n", with: "  - \(text) # expect: \(flaw)\n", in: "calendars/here.yaml")
    expectAsMarked(fixture, [])
  }

  @Test("a bank holiday outside what the list covers is refused")
  func outside() throws {
    let flaw = "this day lies outside what the list covers [unknown-word]"
    let fixture = try Fixture.sound.replacing(
      "  - 2026-12-25\n", with: "  - 2027-12-27 # expect: \(flaw)\n", in: "calendars/here.yaml")
    expectAsMarked(fixture, [])
  }
}
