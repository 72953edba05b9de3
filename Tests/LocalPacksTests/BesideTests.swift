import Guidance
import LocalPacks
import Navigation
import TestSupport
import Testing

@Suite("A pack stands beside the guide", .serialized) struct BesideTests {
  @Test("with the example, every page says the same of the guidance, for every role")
  func everyPage() throws {
    let pack = try #require(Example.pack)
    for role in [nil] + shipped.roles.map({ $0.id as Role.ID? }) {
      for step in shipped.steps {
        let flaw = Beside.flaw(of: pack, at: step.id, role: role)
        #expect(flaw == nil, "\(step.code)")
      }
    }
  }

  @Test("with something at every step, every page says the same, and every route is the same")
  func everyStep() throws {
    var pack = try #require(Example.pack)
    for step in shipped.steps where step.stage != shipped[shipped.front.emergency].stage {
      pack.notes.append(LocalNote(step: step.id, when: .now, text: "Ring the front desk."))
      pack.pages.append(LocalPage(step: step.id, title: "Here", lines: ["A line."]))
    }
    for step in shipped.steps { #expect(Beside.flaw(of: pack, at: step.id) == nil, "\(step.code)") }
    // A walk with the pack comes where a walk without it comes, answer by answer.
    var chance = Chance(seed: 25)
    for _ in 0..<60 {
      var with = Guide(shipped)
      with.local = pack
      var without = Guide(shipped)
      for _ in 0..<25 {
        let targets = without.page().blocks.compactMap(\.item).filter { $0.number != nil }
        guard let target = targets.randomElement(using: &chance) else { break }
        let same = with.page().item(numbered: target.number ?? 0)
        #expect(same?.target == target.target)
        without.choose(target.target)
        if let same { with.choose(same.target) }
        #expect(with.session.moves == without.session.moves)
        let levels = [with, without].map { $0.session.step?.outcome?.level }
        #expect(levels[0] == levels[1])
      }
    }
  }

  @Test("every other page is the same, but for the contacts and the dates")
  func otherPages() throws {
    let pack = try #require(Example.pack)
    let others = Command.allCases.filter { ![.contacts, .quit, .clear].contains($0) }
    for command in others {
      var with = Guide.at("R15", local: pack)
      var without = Guide.at("R15", local: nil)
      _ = with.perform(command)
      _ = without.perform(command)
      let national = with.page().blocks.filter {
        $0.kind != .local && $0.kind != .gap && $0.text != LocalPack.rank
      }
      #expect(
        national.map(\.text) == without.page().blocks.filter { $0.kind != .gap }.map(\.text),
        "\(command)")
    }
  }
}
