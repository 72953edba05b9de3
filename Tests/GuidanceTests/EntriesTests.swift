import Guidance
import Testing

@Suite("Entries that are read in place") struct EntriesTests {
  @Test("each is found by its name and stands where it stood, however many there are")
  func names() throws {
    var parts = Library.Parts.full
    let names = (1...300).map { "q\($0 * 7919 % 1000).\($0)" }
    parts.provisions += names.map { name in
      Provision(
        id: .init(name), edition: .init("e1"),
        place: .init(
          chapter: nil, heading: nil, paragraph: nil, pages: nil, flowChart: nil, law: []),
        force: .may, who: [], says: "It is \(name), l\u{00E0}.", period: nil, confidence: .checked,
        standing: .plain, isBesideGuidance: false, caution: nil, unusedBecause: nil, sameAs: [],
        verdict: nil, fingerprint: nil)
    }
    let library = try Library(parts)
    #expect(library.provisions.map(\.id) == parts.provisions.map(\.id))
    for name in names {
      #expect(library[Provision.ID(name)].says == "It is \(name), l\u{00E0}.")
      #expect(!library.contains(Provision.ID(name + "x")))
    }
    #expect(library.steps.map(\.code) == ["S1", "S2", "S3"])
    #expect(library.changes.map(\.id) == [.init("c1"), .init("c2")])
    #expect(library.chapters[0].places.count == 2)
    #expect(library.terms[0].name == "Care")
  }

  @Test("a kind without an entry is empty, and no name is found in it")
  func none() throws {
    var parts = Library.Parts.sparse
    parts.provisions = []
    parts.editions = [parts.editions[1]]
    let library = try Library(parts)
    #expect(library.provisions.isEmpty)
    #expect(!library.contains(Provision.ID("p1")))
    #expect(library.changes.isEmpty)
  }
}
