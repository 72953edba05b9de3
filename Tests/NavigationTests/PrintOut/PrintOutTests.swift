import Guidance
import TestSupport
import Testing

@testable import Navigation

@Suite("The print-out") struct PrintOutTests {
  private func guide(_ seed: UInt64, lens: String? = nil) -> Guide {
    var generator = Chance(seed: seed)
    var guide = Guide(shipped)
    let session = Session.winding(from: shipped.doors[Int(seed) % 9], using: &generator)
    guide.take(.init(session: session, lens: lens.map { .init($0) }))
    return guide
  }

  @Test("says what it is, its code, its content, every answer and every line of where it led")
  func whole() throws {
    for seed in UInt64(0)..<60 {
      var guide = guide(seed)
      guide.now = Moment(secondsSinceEpoch: 1_795_000_000)
      let text = guide.printOut.allText
      #expect(text.contains("A guide, not a record system. It decides nothing and is not official"))
      #expect(text.contains(try #require(guide.routeCode).text))
      #expect(text.contains(shipped.front.digest) && text.contains(shipped.front.version))
      #expect(text.contains("18 November 2026"))
      for answer in guide.session.answers {
        #expect(text.contains("\(answer.step.code) \(answer.step.title) \(answer.choice.label)"))
      }
      let step = try #require(guide.session.step)
      if let outcome = step.outcome {
        let lines = outcome.tell + outcome.watchFor + outcome.comeBackIf
        for line in lines {
          #expect(text.contains(line.prefix { $0 != "{" }), "\(step.id)")
        }
        for line in outcome.record {
          #expect(text.contains(line.prefix { !"{_:".contains($0) }), "\(step.id)")
        }
        let blanks = guide.printOut.blocks.filter { $0.kind == .blank }.count
        #expect(blanks == outcome.record.filter { $0.hasSuffix("______") }.count)
      } else {
        #expect(text.contains("This route has not ended"))
      }
      let later = shipped.editions.filter { text.contains($0.status) }.map(\.id)
      #expect(later.contains(shipped.front.newest))
    }
  }

  @Test("nothing on paper can be chosen, and on the preview only the saving")
  func notChosen() {
    for seed in UInt64(0)..<20 {
      var guide = guide(seed)
      #expect(guide.printOut.blocks.compactMap(\.item?.number).isEmpty)
      _ = guide.perform(.print)
      #expect(guide.page().blocks.filter { $0.item?.number != nil }.count == 1)
      #expect(guide.page().item(numbered: 1)?.target == .saveFile)
    }
  }

  @Test("what was read with an older edition's sources says so on top, and the code keeps it")
  func lens() throws {
    let old = guide(3, lens: "wt2018")
    let text = old.printOut.allText
    #expect(text.contains("SUPERSEDED") && text.contains("Read with the sources of 2018"))
    #expect(!guide(3).printOut.allText.contains("SUPERSEDED"))
    let code = try #require(old.routeCode).text
    #expect(try RouteCode.replay(code, in: shipped).lens == .init("wt2018"))
  }

  @Test("at the doors there is nothing to print, and that is said")
  func doors() {
    var guide = Guide(shipped)
    _ = guide.perform(.print)
    #expect(guide.page().allText.contains("There is no route yet"))
    #expect(guide.page().item(numbered: 1) == nil)
  }

  @Test("what is there is replaced only when the same name is entered again")
  func replacing() {
    var guide = guide(1)
    _ = guide.perform(.print)
    guide.choose(.saveFile)
    guide.type(" a.txt ")
    #expect(guide.enterTyped() == .save("a.txt", replaces: false))
    guide.saved(.isThere)
    #expect(guide.notice?.contains("there already") == true)
    guide.type("b.txt")
    #expect(guide.enterTyped() == .save("b.txt", replaces: false))
    guide.saved(.isThere)
    guide.type("b.txt")
    #expect(guide.enterTyped() == .save("b.txt", replaces: true))
    guide.saved(.failed("There is no room."))
    #expect(guide.notice == "There is no room.")
    #expect(guide.enterTyped() == .save("b.txt", replaces: false))
    guide.saved(.done(isPrivate: true))
    #expect(guide.views.last == .printOut)
    #expect(guide.notice?.contains("Saved as b.txt") == true)
  }

  @Test(
    "a name that no file should have is refused",
    arguments: [
      "", "  ", "a/", "a\nb", "a\u{1B}[2Jb", "\u{202E}txt.a", String(repeating: "x", count: 201),
    ])
  func names(name: String) {
    var guide = guide(1)
    _ = guide.perform(.print)
    guide.choose(.saveFile)
    guide.type(name)
    #expect(guide.enterTyped() == .none)
    #expect(guide.notice != nil)
  }

  @Test("a route code typed at Go to replays it; answers it would replace are asked about first")
  func goTo() throws {
    let code = try #require(guide(5).routeCode).text
    var other = Guide(shipped)
    _ = other.perform(.go)
    other.type(code.lowercased())
    other.enterTyped()
    #expect(other.session.moves == guide(5).session.moves)
    #expect(other.views.isEmpty && other.notice?.contains("replayed") == true)

    var busy = guide(6)
    let before = busy.session.moves
    _ = busy.perform(.go)
    busy.type(code)
    busy.enterTyped()
    #expect(busy.session.moves == before)
    busy.type(code)
    busy.enterTyped()
    #expect(busy.session.moves == guide(5).session.moves)

    _ = other.perform(.go)
    var slip = Array(code)
    slip[0] = slip[0] == "7" ? "8" : "7"
    other.type(String(slip))
    other.enterTyped()
    #expect(other.notice == RouteCodeProblem.slip.sentence)
  }
}
