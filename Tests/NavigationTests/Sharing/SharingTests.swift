import Guidance
import Testing

@testable import Navigation

@Suite("A terminal that is shared") struct SharingTests {
  /// A guide in use: a role, answers, something typed.
  private func used(kiosk: Kiosk? = nil, minutes: Int? = nil) -> Guide {
    var guide = Guide(shipped, role: shipped.roles[0].id)
    guide.kiosk = kiosk
    guide.idle = minutes.map { Idle(minutes: $0) }
    guide.choose(.door(shipped.doors[1].id))
    guide.choose(guide.page().item(numbered: 1)!.target)
    _ = guide.perform(.search)
    guide.type("Zebedee")
    return guide
  }

  @Test("when the time is over everything is gone and the doors are there")
  func over() {
    var guide = used(minutes: 1)
    #expect(guide.wait(59_999) == false)
    #expect(guide.wait(1) == true)
    #expect(guide.cover == .countdown(60))
    #expect(guide.page().allText.contains("Cleared in 60 s. Any key goes on."))
    #expect(guide.wait(60_000) == true)
    #expect(guide.isFresh)
    #expect(guide.cover == nil)
    #expect(!String(describing: guide.views).contains("Zebedee"))
    #expect(guide.clearings == 1)
  }

  @Test("a key in the countdown only gives the time again; a key before it does what it does")
  func wakes() {
    var guide = used(minutes: 1)
    #expect(guide.wake() == false)
    _ = guide.wait(100_000)
    #expect(guide.cover == .countdown(20))
    #expect(guide.wake() == true)
    #expect(guide.cover == nil)
    #expect(guide.typed == "Zebedee")
    #expect(guide.wait(59_999) == false)
  }

  @Test("at the doors, with nothing to clear, no countdown is shown")
  func fresh() {
    var guide = Guide(shipped)
    guide.idle = Idle(minutes: 1)
    for _ in 0..<500 { _ = guide.wait(1000) }
    #expect(guide.cover == nil)
    #expect(guide.notice == nil)
  }

  @Test("without a limit time does nothing")
  func noLimit() {
    var guide = used()
    #expect(guide.wait(.max) == false)
    #expect(guide.pause == nil)
    #expect(guide.session.hasAnswers)
  }

  @Test("the neutral screen says nothing of the work, from every page of every tenth step")
  func neutral() {
    for step in shipped.steps.enumerated().filter({ $0.offset % 10 == 0 }).map(\.element) {
      for command in Command.allCases where command != .quit && command != .hide {
        var guide = Guide(shipped, start: step.id)
        _ = guide.perform(command)
        let before = guide.page().allText
        _ = guide.perform(.hide)
        #expect(
          guide.page().allText.split(separator: "\n").filter { !$0.allSatisfy { $0 == " " } }
            .map { $0.drop { $0 == " " } } == ["Press any key. ", guide.page().emergencyLine[...]])
        #expect(guide.wake() == true)
        guide.settle()
        // A notice is said once.
        if command != .clear { #expect(guide.page().allText == before, "\(step.id) \(command)") }
      }
    }
  }

  @Test("hidden, the time goes on, and the emergency key leads where it always does")
  func hidden() {
    var guide = used(minutes: 1)
    _ = guide.perform(.hide)
    _ = guide.wait(60_000)
    #expect(guide.cover == .countdown(60))
    #expect(guide.wake() == true)
    #expect(guide.cover == .neutral)
    #expect(guide.wake() == true)
    #expect(guide.cover == nil)
    _ = guide.perform(.hide)
    _ = guide.perform(.emergency)
    #expect(guide.cover == nil)
    #expect(guide.session.place == .step(shipped.front.emergency))
  }

  @Test("in kiosk mode q never leaves: it clears, and comes back to the terminal's own role")
  func kioskQuit() {
    let role = shipped.roles[1].id
    var guide = used(kiosk: Kiosk(role: role))
    #expect(guide.perform(.quit) == .none)
    #expect(guide.session.hasAnswers)
    #expect(guide.perform(.quit) == .none)
    #expect(guide.isFresh)
    #expect(guide.role == role)
    for _ in 0..<10 { #expect(guide.perform(.quit) == .none) }
  }

  @Test("only the word that was given leaves kiosk mode, and only where there is one")
  func word() {
    var guide = used(kiosk: Kiosk(word: "oatmeal7"))
    for typed in ["oatmeal", "oatmeal77", "", "OATMEAL7"] {
      _ = guide.perform(.go)
      guide.type(typed)
      #expect(guide.enterTyped() == .none)
    }
    _ = guide.perform(.go)
    guide.type("oatmeal7")
    #expect(guide.enterTyped() == .quit)
    guide.kiosk = Kiosk()
    #expect(guide.enterTyped() == .none)
  }

  @Test("in kiosk mode a print-out is looked at, and saved only where that is allowed")
  func kioskPrint() {
    for allowsPrint in [false, true] {
      var guide = used(kiosk: Kiosk(allowsPrint: allowsPrint))
      _ = guide.perform(.print)
      let targets = guide.page().blocks.compactMap(\.item?.target)
      #expect(targets.contains(.saveFile) == allowsPrint)
      guide.choose(.saveFile)
      guide.type("x.txt")
      let expected: Guide.Effect = allowsPrint ? .save("x.txt", replaces: false) : .none
      #expect(guide.enterTyped() == expected)
    }
  }
}
