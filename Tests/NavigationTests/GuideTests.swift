import Guidance
import Navigation
import Testing

@Suite("The guide") struct GuideTests {
  @Test("every page of every step and view carries the emergency line")
  func emergencyLine() {
    for step in shipped.steps {
      let guide = Guide(shipped, start: step.id)
      #expect(guide.page().emergencyLine == "Immediate danger: call 999 - press !")
      for command in Command.allCases where command != .quit {
        var open = guide
        _ = open.perform(command)
        #expect(open.page().emergencyLine == "Immediate danger: call 999 - press !")
      }
    }
  }

  @Test("the emergency key leads to the emergency step from everywhere, and back leads back")
  func emergencyFromEverywhere() {
    for step in shipped.steps where step.id != shipped.front.emergency {
      for command in Command.allCases where command != .quit && command != .emergency {
        var guide = Guide(shipped, start: step.id)
        _ = guide.perform(command)
        _ = guide.perform(.emergency)
        #expect(guide.session.place == .step(shipped.front.emergency), "\(step.id) \(command)")
        #expect(guide.views.isEmpty)
      }
      var guide = Guide(shipped, start: step.id)
      _ = guide.perform(.emergency)
      _ = guide.perform(.back)
      #expect(guide.session.place == .step(step.id))
    }
  }

  @Test("the first door is danger, and it asks nothing")
  func dangerDoor() throws {
    let door = try #require(shipped.doors.first)
    #expect(door.target == shipped.front.emergency)
    #expect(shipped[door.target].question == nil)
    #expect(!shipped[door.target].actions.isEmpty)
  }

  @Test("a role changes words and never the way", arguments: shipped.roles.map(\.id))
  func rolesKeepTheWay(role: Role.ID) {
    for step in shipped.steps {
      let plain = targets(Guide(shipped, start: step.id))
      let own = targets(Guide(shipped, role: role, start: step.id))
      #expect(plain.ways == own.ways, "\(step.code)")
      // What falls to the reader can stand first; nothing is lost or added by it.
      #expect(Set(plain.sources) == Set(own.sources), "\(step.code)")
    }
  }

  /// Where the lines of a page lead: on the way, and to sources.
  private func targets(_ guide: Guide) -> (ways: [Page.Target], sources: [String]) {
    let all = guide.page().blocks.compactMap(\.item?.target)
    let sources = all.filter { if case .sources = $0 { true } else { false } }
    return (all.filter { !sources.contains($0) }, sources.map { "\($0)" })
  }

  @Test("no page shows a placeholder")
  func placeholders() {
    for role in shipped.roles {
      for step in shipped.steps {
        let text = Guide(shipped, role: role.id, start: step.id).page().allText
        #expect(!text.contains("{"), "\(step.id)")
      }
    }
  }

  @Test("clear and quit have to be given twice, one after the other")
  func twice() {
    var guide = Guide(shipped)
    guide.choose(.door(shipped.doors[1].id))
    guide.choose(guide.page().item(numbered: 1)!.target)
    #expect(guide.perform(.quit) == .none)
    _ = guide.perform(.help)
    #expect(guide.perform(.quit) == .none)
    #expect(guide.perform(.quit) == .quit)
    _ = guide.perform(.clear)
    #expect(guide.session.hasAnswers)
    _ = guide.perform(.clear)
    #expect(!guide.session.hasAnswers)
    #expect(guide.role == nil)
    #expect(guide.perform(.quit) == .quit)
  }

  @Test("changing an answer goes where the preview said")
  func change() throws {
    var guide = Guide(shipped)
    guide.choose(.door(shipped.doors[1].id))
    let question = try #require(guide.session.step)
    guide.choose(.choice(question.choices[0].id))
    _ = guide.perform(.answers)
    guide.choose(.answer(0))
    guide.choose(.answerChange(0, question.choices[1].id))
    let preview = guide.session.changing(guide.session.answers[0], to: question.choices[1].id)
    #expect(guide.page().allText.contains("You would then be at"))
    guide.choose(.confirmChange(0, question.choices[1].id))
    #expect(guide.session.place == preview.session.place)
    #expect(guide.views.isEmpty)
  }

  @Test("the standing line names the edition a step is checked to, never the one not read")
  func standing() {
    for step in shipped.steps {
      let checked = shipped.edition(checked: step)
      #expect(checked?.id != shipped.front.newest)
      let page = Guide(shipped, start: step.id).page()
      #expect(page.standing.long.contains("2026"))
      #expect(page.standing.long.count <= 78)
      #expect(page.standing.short.count <= 38)
    }
  }

  @Test("every step says how sure it is")
  func confidence() {
    for step in shipped.steps {
      let page = Guide(shipped, start: step.id).page()
      #expect(page.blocks.contains { $0.text.hasPrefix("How sure: ") })
    }
  }

  @Test("every line that tells somebody to do something has a source to show")
  func sources() {
    for step in shipped.steps {
      for block in Guide(shipped, start: step.id).page().blocks
      where block.kind == .action || block.kind == .choice {
        #expect(block.item?.cites.isEmpty == false, "\(step.id): \(block.text)")
      }
    }
  }
}
