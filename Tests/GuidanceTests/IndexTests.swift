import Guidance
import Testing

@Suite("The index of uses") struct IndexTests {
  private let library: Library
  private let index: Index

  init() throws {
    library = try Library(.full)
    index = Index(library)
  }

  @Test("everything that cites a provision is found from it, in the order of the guide")
  func uses() {
    #expect(
      index.uses(of: .init("p1")) == [
        .step(.init("s.ask")), .choice(.init("s.ask"), .init("yes")), .action(.init("s.do"), 0),
        .choice(.init("s.do"), .init("next")), .expectation(.init("s.out"), 0),
        .stage(.init("care")), .timescale(.init("t1")), .term("Care"),
      ])
    #expect(
      index.uses(of: .init("p2")) == [
        .choice(.init("s.ask"), .init("yes")), .other(.init("s.do"), 0), .onward(.init("s.out")),
        .stage(.init("care")),
      ])
  }

  @Test("each use cites the provision it is found from")
  func bothWays() throws {
    for provision in library.provisions {
      for use in index.uses(of: provision.id) {
        #expect(cites(of: use).contains(provision.id), "\(use)")
      }
    }
  }

  @Test("a provision that nothing cites, and one that does not exist, have no uses")
  func none() throws {
    #expect(Index(try Library(.sparse)).uses(of: .init("p1")) == [])
    #expect(index.uses(of: .init("p3")) == [])
  }

  private func cites(of use: Index.Use) -> [Provision.ID] {
    switch use {
    case .step(let id): library[id].cites
    case .choice(let id, let choice): library[id].choices.first { $0.id == choice }?.cites ?? []
    case .action(let id, let place): library[id].actions[place].cites
    case .other(let id, let place): library[id].others[place].cites
    case .expectation(let id, let place): library[id].outcome?.expect[place].cites ?? []
    case .onward(let id): library[id].outcome?.onward?.cites ?? []
    case .stage(let id): library[id].cites
    case .timescale(let id): library[id].cites
    case .term(let name): library.terms.first { $0.name == name }?.cites ?? []
    }
  }
}
