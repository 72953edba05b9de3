import Authoring
import Testing

@Suite("Mutation") struct MutationTests {
  @Test(
    "whatever is got wrong in a small guide is noticed, kind by kind",
    arguments: Mutant.Kind.allCases)
  func noticed(kind: Mutant.Kind) throws {
    let mutation = try #require(
      Mutation(Fixture.sound.sources))
    let own = mutation.mutants.filter { $0.kind == kind }
    #expect(!own.isEmpty)
    for mutant in own { #expect(mutation.guardian(of: mutant) != nil, "\(mutant.words)") }
  }

  @Test("a guide with a flaw of its own has no mutants")
  func flawed() throws {
    let fixture = try Fixture.sound.removing("glossary.yaml")
    #expect(
      Mutation(fixture.sources) == nil
    )
  }
}
