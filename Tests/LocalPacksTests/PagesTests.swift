import Guidance
import LocalPacks
import Navigation
import PlainUI
import Testing

@testable import TerminalUI

/// A quarter past two on a Friday night, and a Friday noon.
private let night = Moment(day: today, minute: 135)
private let noon = Moment(day: today, minute: 720)

@Suite("Local lines on pages") struct PagesTests {
  private static let pack = Example.pack

  @Test("both numbers stand where a step asks to ring the council, the one that answers first")
  func bothNumbers() throws {
    let atNight = Guide.at("R4", local: Self.pack, now: night).localLines
    #expect(atNight[0].hasPrefix("Now, at 02:15: 01632 960002, Emergency duty team, Northfold"))
    #expect(atNight[1].hasPrefix("At other times: 01632 960001, Children's social care"))
    let atNoon = Guide.at("R4", local: Self.pack, now: noon).localLines
    #expect(atNoon[0].hasPrefix("Now, at 12:00: 01632 960001"))
    #expect(atNoon[1].hasPrefix("At other times: 01632 960002"))
  }

  @Test("without a clock, and by a clock from before this was made, no number is chosen")
  func noClock() throws {
    let old = Moment(day: Day(year: 2020, month: 1, day: 1)!, minute: 720)
    for now in [nil, old] {
      let lines = Guide.at("R4", local: Self.pack, now: now).localLines
      #expect(lines[0].hasPrefix("01632 960001"))
      #expect(lines[1].hasPrefix("01632 960002"))
    }
    let lines = Guide.at("R4", local: Self.pack, now: old).localLines
    #expect(lines[0].contains("the clock here shows an earlier day"))
    var guide = Guide.at("R4", local: Self.pack, now: old)
    _ = guide.perform(.contacts)
    #expect(guide.page().blocks.contains { $0.text.contains("cannot be right") })
  }

  @Test("above all that an area adds stands what holds; an emergency shows numbers alone")
  func rank() throws {
    var guide = Guide.at("R15", local: Self.pack)
    for _ in 0..<2 {
      let blocks = guide.page().blocks
      let rank = try #require(blocks.firstIndex { $0.text == LocalPack.rank })
      #expect(blocks[rank].kind == .note)
      #expect(blocks[..<rank].allSatisfy { $0.kind != .local })
      #expect(blocks[rank...].contains { $0.kind == .local })
      _ = guide.perform(.contacts)
    }
    #expect(!Guide.at("R15", local: nil).page().blocks.contains { $0.text == LocalPack.rank })
    #expect(Guide.at("R4", local: Self.pack).localLines.contains { $0.contains("the front door.") })
    let emergency = Guide.at("P1", local: Self.pack).localLines
    #expect(emergency.contains { $0.contains("960001") })
    #expect(!emergency.contains { $0.contains("Ask for the front door.") })
  }

  @Test("far ahead every line is unchecked, and the bank holidays are said to be unknown")
  func farAhead() {
    let later = Moment(day: Day(year: 2099, month: 6, day: 5)!, minute: 720)
    let lines = Guide.at("R4", local: Self.pack, now: later).localLines
    #expect(lines.allSatisfy { $0.contains("unchecked since 2 November 2026") })
    #expect(lines[0].hasPrefix("Now, at 12:00, if today is no bank holiday: "))
    var guide = Guide.at("R4", local: Self.pack, now: later)
    _ = guide.perform(.contacts)
    #expect(
      guide.page().blocks.contains { $0.kind == .warning && $0.text.contains("are known to") })
  }

  @Test("a line is stale after six months of the calendar, and not a day sooner")
  func stale() {
    let checked = Day(year: 2026, month: 8, day: 31)!
    #expect(CheckedDay(checked, today: Day(year: 2027, month: 2, day: 28)!).isFresh)
    #expect(
      CheckedDay(checked, today: Day(year: 2027, month: 3, day: 1)!)
        == .unchecked(since: checked))
    #expect(CheckedDay(checked, today: checked).isFresh)
    #expect(CheckedDay(checked, today: checked.adding(days: -1)) == .clockWrong(checked))
    #expect(CheckedDay(checked, today: nil).isFresh)
  }

  @Test(
    "steps that ask for a service have its number",
    arguments: [
      ("P1", "960001"), ("P3", "960002"), ("R7", "960001"), ("R15", "960001"), ("C10", "960001"),
      ("R7", "101"), ("W8", "960003"), ("C15", "960006"), ("X3", "960002"),
    ])
  func numbers(code: String, number: String) {
    let lines = Guide.at(code, local: Self.pack).localLines
    #expect(lines.contains { $0.contains(number) }, "\(lines)")
  }

  @Test(
    "every step that tells somebody to ring the council or the front door has its number")
  func everyCall() throws {
    let pack = try #require(Self.pack)
    for step in shipped.steps {
      let texts = step.actions.flatMap { [$0.text] + $0.wordings.map(\.text) }
      let asks = texts.contains { text in
        ["Ring children's social care", "Ring the front door", "Ring the council"]
          .contains { text.contains($0) } && !text.contains("designated officer")
      }
      if asks {
        let lines = Guide.at(step.code, local: pack).localLines
        #expect(lines.contains { $0.contains("960001") }, "\(step.code)")
      }
    }
  }

  @Test(
    "what a step speaks of has its local name, figure, stage or line beside it",
    arguments: [
      ("E12", "Threshold document: Northfold Levels of Need"),
      ("R15", "Referral form: Northfold Request for Support form."),
      ("R15", "Today: Send the Request for Support form"), ("X13", "Escalation policy: Northfold"),
      ("X13", "Stage 1 of 4, 1 working day: Speak to the practitioner"),
      ("X13", "Stage 4 of 4: The partnership's independent scrutineer settles it. Danger is 999"),
      ("R4", "The front door answers calls"), ("R13", "Local: How the Northfold front door works"),
    ])
  func beside(code: String, text: String) {
    let lines = Guide.at(code, local: Self.pack).localLines
    #expect(lines.contains { $0.hasPrefix(text) }, "\(lines)")
    #expect(lines.allSatisfy { $0.contains("Northfold Safeguarding Partnership; checked 2 Nov") })
  }

  @Test("a figure stands beside its period on steps and dates, and the national one stays")
  func figures() throws {
    let used = shipped.steps.filter { step in
      (step.actions.map(\.timescale) + step.others.map(\.timescale)).contains(
        Timescale.ID("ts.core-group-first"))
    }
    let step = try #require(used.first)
    let words = "First core group: 8 working days here; 10 working days nationally."
    #expect(Guide.at(step.code, local: Self.pack).localLines.contains { $0.hasPrefix(words) })
    var guide = Guide.at("K1", local: Self.pack, now: noon)
    _ = guide.perform(.dates)
    guide.choose(.event(.init("initial-conference")))
    guide.type("2/11/2026")
    guide.enterTyped()
    let texts = guide.page().blocks.map(\.text)
    #expect(texts.contains { $0.hasPrefix("Monday 16 November 2026: First core group") })
    #expect(texts.contains { $0.hasPrefix("Thursday 12 November 2026: \(words)") })
  }

  @Test("a local page is opened by its number and leads back to its step, nowhere else")
  func page() throws {
    var guide = Guide.at("R13", local: Self.pack)
    let before = guide.session.moves
    let item = try #require(guide.page().blocks.last { $0.kind == .local }?.item)
    guide.choose(item.target)
    #expect(guide.views == [.localPage(0)])
    let items = guide.page().blocks.compactMap(\.item)
    #expect(items.map(\.target) == [.close])
    guide.choose(.close)
    #expect(guide.views.isEmpty)
    #expect(guide.session.moves == before)
  }

  @Test("without a pack the contacts page says what to do all the same, 999 first")
  func noPack() {
    var guide = Guide(shipped)
    _ = guide.perform(.contacts)
    let blocks = guide.page().blocks
    #expect(blocks[1].text.hasPrefix("In danger: 999."))
    #expect(blocks.contains { $0.text.hasPrefix("Ring the council where the child is.") })
    #expect(blocks.contains { $0.text.hasSuffix("101.") })
    // What is said of everywhere rests on the sources of the emergency step.
    #expect(blocks[1].item?.cites == shipped[shipped.front.emergency].cites)
    #expect(!blocks.contains { $0.kind == .local })
  }

  @Test("why a pack was left out stands on the doors and on the contacts page")
  func leftOut() {
    var guide = Guide(shipped)
    guide.localLeftOut = "Local pack left out: contacts.csv line 7: bad."
    #expect(guide.page().blocks.contains { $0.text == guide.localLeftOut })
    _ = guide.perform(.contacts)
    #expect(guide.page().blocks.contains { $0.text == guide.localLeftOut })
  }

  @Test(
    "every word of the full screen's local lines is in the plain transcript",
    arguments: ["R4", "X13", "R13"])
  func plain(code: String) {
    let guide = Guide.at(code, local: Self.pack, now: noon)
    let plain = Transcript(shipped).lines(of: guide.page()).joined(separator: " ")
    let app = App(guide, size: Size(rows: 200, columns: 98))
    for word in app.frame.plainText.split(whereSeparator: { " \n[];()>".contains($0) })
    where !word.hasSuffix("...") && word.contains("orthfold") {
      #expect(plain.contains(word), "\(word)")
    }
    #expect(plain.contains("Local: "))
  }

  @Test("the focus rests where it did, and 1 still goes on, with a local page at the foot")
  func focus() {
    for code in ["R13", "R4"] {
      var with = App(.at(code, local: Self.pack), size: Size(rows: 24, columns: 80))
      var without = App(.at(code, local: nil), size: Size(rows: 24, columns: 80))
      _ = with.apply(.character("1"))
      _ = without.apply(.character("1"))
      #expect(with.guide.session.place == without.guide.session.place)
    }
  }
}
