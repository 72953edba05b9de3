import Testing

@testable import SourceText

@Suite("Likeness of meaning-bearing words") struct LikenessIndexTests {
  private let index = LikenessIndex([
    "The harbour master lights lamps.", "Cooks warm the soup for children.",
    "Lamps, lamps and lamps are the lamps of lamp makers.", "",
  ])

  @Test("all of a text is 1, nothing of it 0, and it never leaves that range")
  func range() {
    #expect(index.likenesses(of: "warm soup")[1] > 0.9)
    #expect(index.likenesses(of: "zebra") == [0, 0, 0, 0])
    for text in ["lamps", "the", "", "harbour lamps soup", "lamps lamps lamps lamps"] {
      #expect(index.likenesses(of: text).allSatisfy { (0...1).contains($0) }, "\(text)")
    }
  }

  @Test("a rare word counts for more than one that many passages have")
  func rarity() {
    let likenesses = index.likenesses(of: "harbour lamps")
    #expect(likenesses[0] > likenesses[2])
    #expect(index.likenesses(of: "soup lamps")[1] > index.likenesses(of: "soup lamps")[2])
  }

  @Test("forms of a word and words without meaning make no difference")
  func forms() {
    #expect(index.likenesses(of: "the lighting of a lamp") == index.likenesses(of: "lamps, lights"))
  }

  @Test("nothing to compare with is no failure")
  func empty() { #expect(LikenessIndex([]).likenesses(of: "lamp").isEmpty) }
}
