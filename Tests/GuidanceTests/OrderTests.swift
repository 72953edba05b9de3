import Guidance
import Testing

@Suite("Orders") struct OrderTests {
  @Test("levels of protection stand from watching to immediate protection")
  func levels() {
    let levels: [ProtectionLevel] = [
      .watchAndRecord, .earlyHelp, .referral, .referImmediately, .immediateProtection,
    ]
    #expect(ProtectionLevel.allCases.shuffled().sorted() == levels)
    #expect(levels.map(\.rank) == [0, 1, 2, 3, 4])
    #expect(Set(levels.map(\.words)).count == levels.count)
  }

  @Test("confidence stands from recollection to the text itself")
  func confidence() {
    let known: [Confidence] = [.unconfirmed, .singleSource, .corroborated, .checked]
    #expect(Confidence.allCases.shuffled().sorted() == known)
    #expect(Set(known.map(\.words)).count == known.count)
    #expect(Set(known.map(\.label)).count == known.count)
  }

  @Test("only a must binds like a must, and an unverified word like a should")
  func force() {
    #expect(Force.allCases.filter { $0.strength == Force.must.strength } == [.must])
    #expect(Force.expected.strength == Force.should.strength)
    #expect(Force.allCases.allSatisfy { $0.strength <= Force.must.strength })
    #expect(Force.may.strength < Force.should.strength)
    #expect(Force.principle.strength < Force.may.strength)
  }

  @Test("names stand in the order of their letters")
  func names() {
    let names = [Step.ID("b"), Step.ID("a.b"), Step.ID("a")]
    #expect(names.sorted().map(\.description) == ["a", "a.b", "b"])
  }
}
