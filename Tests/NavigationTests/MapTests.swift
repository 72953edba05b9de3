import Guidance
import Navigation
import Testing

@Suite("The map") struct MapTests {
  private let map = LibraryMap(shipped)

  @Test("its edges are the ways of the steps, no more and no fewer")
  func edges() {
    let ways = shipped.steps.flatMap { step in
      step.choices.map { LibraryMap.Edge(from: step.id, to: $0.target, label: $0.label) }
    }
    #expect(map.edges == ways)
  }

  @Test("every form draws every step and as many arrows", arguments: LibraryMap.Format.allCases)
  func forms(format: LibraryMap.Format) {
    let text = map.drawn(as: format)
    for step in shipped.steps { #expect(text.contains(step.code)) }
    let arrow = format == .mermaid ? "-->" : " -> "
    let doors = format == .text ? shipped.doors.count : 0
    let arrows = text.split(separator: "\n").filter { $0.contains(arrow) }.count
    #expect(arrows == map.edges.count + doors)
  }

  @Test("the map page says where one is, once")
  func hereOnce() {
    for step in shipped.steps {
      var guide = Guide(shipped, start: step.id)
      _ = guide.perform(.map)
      let here = guide.page().blocks.filter { $0.tag == "you are here" }
      #expect(here.count == 1)
      #expect(here.first?.text.hasPrefix(step.code) == true)
    }
  }
}

@Suite("Proofs over all states") struct ProofTests {
  @Test("every step is reached from a door, by answers or by what an outcome points to")
  func reached() {
    #expect(Routes(shipped).reachable(followingPointers: true).count == shipped.steps.count)
  }

  @Test("the first action is at most seven answers from any door")
  func sevenQuestions() {
    for door in shipped.doors {
      // The longest run of questions without an action on the way, over every way there is.
      func longest(_ id: Step.ID, _ seen: [Step.ID]) -> Int {
        let step = shipped[id]
        guard step.question != nil, step.actions.isEmpty, !seen.contains(id) else { return 0 }
        return 1 + (step.choices.map { longest($0.target, seen + [id]) }.max() ?? 0)
      }
      #expect(longest(door.target, []) <= 7, "\(door.label)")
    }
  }

  @Test("no outcome is empty of people to tell")
  func outcomes() {
    for step in shipped.steps {
      guard let outcome = step.outcome else { continue }
      #expect(!outcome.tell.isEmpty && !outcome.expect.isEmpty && !outcome.comeBackIf.isEmpty)
    }
  }
}
