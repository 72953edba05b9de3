import Content
import Guidance
import Navigation
import PlainUI
import Testing

private let shipped = Content.library()

@Suite("Plain mode on a shared terminal") struct PlainSharingTests {
  private func walked() -> PlainSession {
    var guide = Guide(shipped)
    guide.idle = Idle(minutes: 1)
    guide.choose(.door(shipped.doors[1].id))
    guide.choose(guide.page().item(numbered: 1)!.target)
    return PlainSession(guide)
  }

  @Test("the countdown is said once; a line only extends; when it is over the doors are printed")
  func idle() throws {
    var session = walked()
    let moves = session.guide.session.moves
    #expect(session.wait(30_000) == nil)
    let begun = session.wait(30_000)
    let first = try #require(begun).joined(separator: "\n")
    #expect(first.contains("Cleared in 60 s. Enter goes on."))
    #expect(first.contains("press !"))
    #expect(session.wait(5000) == nil)
    #expect(session.take("2") == .none)
    #expect(session.guide.session.moves == moves)
    #expect(session.wait(59_000) == nil)
    _ = session.wait(1000)
    let over = session.wait(60_000)
    let last = try #require(over)
    #expect(last.prefix(40).allSatisfy { $0.isEmpty })
    #expect(last.contains { $0.contains("Everything is cleared.") })
    #expect(last.contains { $0.contains("What do you need to do now?") })
    #expect(session.guide.isFresh)
  }

  @Test("hiding pushes what was printed out of sight, and says that it cannot take it back")
  func hide() {
    var session = walked()
    let before = session.output()
    #expect(session.take(".") == .none)
    let hidden = session.output()
    #expect(hidden.filter(\.isEmpty).count >= 50)
    #expect(hidden.joined().contains("cannot take it back"))
    #expect(hidden.last == "Immediate danger: call 999 - press !")
    #expect(session.take("") == .none)
    #expect(session.output() == [""] + before)
  }

  @Test("! reaches the emergency step from under a cover")
  func emergency() {
    var session = walked()
    _ = session.take(".")
    _ = session.take("!")
    #expect(session.guide.session.step?.id == shipped.front.emergency)
  }

  @Test("a print-out is named on the next line, asked for again where a file is there")
  func save() {
    var session = walked()
    _ = session.take("p")
    #expect(session.output().contains { $0.hasPrefix("1. Save it to a file") })
    _ = session.take("1")
    #expect(session.take("a.txt") == .save("a.txt", replaces: false))
    session.saved(.isThere)
    #expect(session.output().joined(separator: " ").contains("there already"))
    #expect(session.take("a.txt") == .save("a.txt", replaces: true))
    session.saved(.done(isPrivate: true))
    #expect(session.output().joined(separator: " ").contains("Saved as a.txt"))
  }

  @Test("g and a code replay the route")
  func replay() throws {
    let code = try #require(walked().guide.routeCode).text
    var session = PlainSession(Guide(shipped))
    #expect(session.take("g \(code)") == .none)
    #expect(session.guide.session.moves == walked().guide.session.moves)
  }

  @Test("on paper a blank is a line to write on, aloud it is said; no line is too long")
  func paper() throws {
    let outcomes = shipped.steps.filter {
      $0.outcome?.record.contains { $0.hasSuffix("______") } == true
    }
    #expect(!outcomes.isEmpty)
    for step in outcomes {
      let guide = Guide(shipped, start: step.id)
      let text = PrintOut(guide).text()
      #expect(text.contains("\n____________"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 76 })
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 })
      let said = Transcript(shipped).lines(of: guide.printOut).joined(separator: "\n")
      #expect(said.contains("(a line to write on)") && !said.contains("____________"))
    }
  }

  @Test("wide spacing puts an empty line between paragraphs, double between all lines")
  func spacing() {
    let page = Guide(shipped, start: shipped.doors[4].target).page()
    let usual = Transcript(shipped).lines(of: page)
    for spacing in [Spacing.wide, .double] {
      let lines = Transcript(shipped, spacing: spacing).lines(of: page)
      #expect(lines.filter { !$0.isEmpty } == usual.filter { !$0.isEmpty })
      #expect(lines.count > usual.count)
    }
  }
}
