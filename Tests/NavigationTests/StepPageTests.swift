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

  @Test("no page opens on what others do, where there is anything for whoever reads it")
  func ownFirst() {
    let anybody = Set(["everyone", "practitioner", "referrer"].map { Actor.ID($0) })
    var moved = 0
    for role in shipped.roles {
      for step in shipped.steps where !step.actions.isEmpty {
        let groups = Action.When.allCases.map { when in step.actions.filter { $0.when == when } }
        guard
          let opening = groups.first(where: { !$0.isEmpty }),
          let first = opening.first(where: {
            $0.who.isEmpty || $0.who.contains { role.actors.union(anybody).contains($0) }
          })
        else { continue }
        let lines = actions(of: step, role: role.id)
        let words = first.text(for: role.id).prefix { $0 != "{" }
        #expect(
          lines.first?.text.hasPrefix(words) == true, "\(step.code) as \(role.id.rawValue)")
        if opening[0].text != first.text { moved += 1 }
        // Nothing is lost by it.
        let others = step.actions.count { $0.otherwise != nil }
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
