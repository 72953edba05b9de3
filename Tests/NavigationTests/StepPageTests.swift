import Guidance
import Navigation
import Testing

@Suite("The page of a step") struct StepPageTests {
  /// The lines of what to do, in order: the margin says when, the tag who.
  private func actions(of step: Step, role: Role.ID?) -> [Page.Block] {
    Array(
      Guide(shipped, role: role, start: step.id).page().blocks
        .drop { $0.kind != .action || $0.margin == "-" }
        .prefix { $0.kind == .action && $0.margin != "-" })
  }

  @Test("whoever reads another task in the place of one reads no fallback of that one")
  func fallbacks() {
    let blocks = Guide(shipped, role: .init("other"), start: .init("section47.give")).page().blocks
    #expect(blocks.contains { $0.text.hasPrefix("Keep the name of the social worker") })
    #expect(!blocks.contains { $0.text.contains("Give your part all the same") })
    let school = Guide(shipped, role: .init("school"), start: .init("section47.give")).page().blocks
    #expect(school.contains { $0.text.contains("Give your part all the same") })
  }

  @Test("a task that names the reader's own service is not among what others do")
  func ownService() {
    var parted = 0
    for role in shipped.roles {
      let own = role.actors.subtracting(["everyone", "practitioner", "referrer"].map { .init($0) })
      for step in shipped.steps where !step.others.isEmpty {
        let blocks = Guide(shipped, role: role.id, start: step.id).page().blocks
        let heading = blocks.firstIndex { $0.kind == .heading && $0.text == "Others will" }
        for task in step.others {
          let words = task.text.prefix { $0 != "{" }
          let place = blocks.firstIndex { $0.margin == "-" && $0.text.hasPrefix(words) }
          let isOwn = task.who.contains(where: own.contains)
          #expect(place != nil, "\(step.code)")
          if isOwn {
            parted += 1
            #expect(blocks.contains { $0.text == "For you or your service" }, "\(step.code)")
            if step.outcome == nil, let heading, let place {
              #expect(place < heading, "\(step.code)")
            }
          } else {
            #expect(heading ?? .max < place ?? 0, "\(step.code) as \(role.id)")
          }
        }
      }
    }
    #expect(parted > 100)
  }

  @Test("words of their own for a reader whom the guidance does not name are our reading")
  func worded() throws {
    let other = try #require(shipped.roles.last)
    var found = 0
    for step in shipped.steps {
      for action in step.actions
      where action.isWorded(for: other.id) && !action.who.contains(where: other.actors.contains) {
        found += 1
        let words = action.text(for: other.id).prefix { $0 != "{" }
        let blocks = Guide(shipped, role: other.id, start: step.id).page().blocks
        let line = blocks.first { $0.kind == .action && $0.text.hasPrefix(words) }
        #expect(line?.tag.hasPrefix("you: our reading") == true, "\(step.code): \(words)")
      }
    }
    #expect(found > 20)
  }

  @Test("no page opens on what others do, where there is anything for whoever reads it")
  func ownFirst() {
    var moved = 0
    for role in shipped.roles {
      for step in shipped.steps where !step.actions.isEmpty {
        let groups = Action.When.allCases.map { when in step.actions.filter { $0.when == when } }
        guard
          let opening = groups.first(where: { !$0.isEmpty }),
          let first = opening.first(where: {
            $0.who.isEmpty || $0.who.contains(where: role.actors.contains)
              || $0.isWorded(for: role.id)
          })
        else { continue }
        let lines = actions(of: step, role: role.id)
        let words = first.text(for: role.id).prefix { $0 != "{" }
        #expect(
          lines.first?.text.hasPrefix(words) == true, "\(step.code) as \(role.id.rawValue)")
        if opening[0].text != first.text { moved += 1 }
        // Nothing is lost by it.
        let others = step.actions.count { action in
          let isNamed = action.who.isEmpty || action.who.contains(where: role.actors.contains)
          let isReplaced = !isNamed && action.text(for: role.id) != action.text
          return action.otherwise(for: role.id, isReplaced: isReplaced) != nil
        }
        #expect(lines.count == step.actions.count + others, "\(step.code)")
      }
    }
    #expect(moved > 20)
  }

  @Test("a social worker is not sent to the front door for want of a manager")
  func socialWorker() throws {
    let role = Role.ID("social-worker")
    var asked = 0
    for step in shipped.steps {
      for line in actions(of: step, role: role) where line.text.hasPrefix("If that is not") {
        asked += 1
        // The front door of another council is no door of theirs.
        if ["K14", "Y5"].contains(step.code) { continue }
        for door in ["front door", "social work manager;", "Ring children's social care"] {
          #expect(!line.text.contains(door), "\(step.code): \(line.text)")
        }
      }
    }
    #expect(asked > 100)
    let others = actions(
      of: try #require(shipped.steps.first { $0.code == "J3" }), role: .init("school"))
    #expect(others.contains { $0.text.contains("Ring the front door and ask who leads") })
  }
}
