import Guidance
import Navigation
import Testing

/// Every route from a door to an outcome that does not turn back, walked and looked at.
@Suite("Every route") struct EveryRouteTests {
  /// What is true of a step, by its place in the library, looked up once.
  private struct Facts {
    var isQuestion: [Bool] = []
    var level: [Int?] = []

    /// The places that the most worrying answer and "Not sure" to a question about harm lead to.
    var worrying: [Set<Int>] = []

    init(_ library: Library) {
      for step in library.steps {
        isQuestion.append(step.question != nil)
        level.append(step.outcome.flatMap { ProtectionLevel.allCases.firstIndex(of: $0.level) })
        var places: Set<Int> = []
        if let question = step.question, question.subject == .harm {
          let most = question.choices.map(\.concern).max()
          for choice in question.choices where choice.isNotSure || choice.concern == most {
            places.insert(library.index(of: choice.target))
          }
          // An answer that shares its target with a calmer one says nothing of itself.
          for choice in question.choices where !choice.isNotSure && choice.concern != most {
            places.remove(library.index(of: choice.target))
          }
        }
        worrying.append(places)
      }
    }
  }

  @Test("there are as many as are counted, the first action is near, and no worry ends in watching")
  func all() throws {
    let routes = Routes(shipped)
    let counted = try #require(routes.count)
    // Above this number routes are counted and no longer walked.
    try #require(counted <= 5_000_000)
    let facts = Facts(shipped)
    let watching = try #require(ProtectionLevel.allCases.firstIndex(of: .watchAndRecord))
    var (walked, far, calmed) = (0, 0, 0)
    var example: [Int] = []
    routes.walkAll { route in
      walked += 1
      if let first = route.firstIndex(where: { !facts.isQuestion[$0] }), first > 7 { far += 1 }
      guard facts.level[route[route.count - 1]] == watching else { return }
      if zip(route, route.dropFirst()).contains(where: { facts.worrying[$0].contains($1) }) {
        calmed += 1
        example = route
      }
    }
    #expect(walked == counted)
    #expect(far == 0)
    let codes = example.map { shipped.steps[$0].code }.joined(separator: " ")
    #expect(calmed == 0, "a worried answer ends in watching: \(codes)")
  }
}
