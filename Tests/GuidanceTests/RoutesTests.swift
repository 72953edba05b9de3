import Guidance
import Testing

@Suite("Routes") struct RoutesTests {
  /// One door, two ways that meet again, two ends, and a step that nothing leads to.
  private let diamond: [(from: String, to: [String])] = [
    ("top", ["left", "right"]), ("left", ["meet"]), ("right", ["meet", "end"]),
    ("meet", ["end", "other"]), ("end", []), ("other", []), ("lost", ["end"]),
  ]

  /// The diamond with a way back from where its ways meet.
  private var circle: [(from: String, to: [String])] {
    diamond.map { $0.from == "meet" ? ($0.from, $0.to + ["top"]) : $0 }
  }

  @Test("what is reached from the doors is reached, and nothing else is")
  func reachable() throws {
    #expect(try names(reachedIn: diamond) == ["top", "left", "right", "meet", "end", "other"])
    #expect(try names(reachedIn: circle) == ["top", "left", "right", "meet", "end", "other"])
  }

  @Test(
    "a step that is left out is not walked through",
    arguments: [
      ("top", []), ("meet", ["top", "left", "right", "end"]),
      ("left", ["top", "right", "meet", "end", "other"]),
      (
        "lost",
        [
          "top", "left", "right", "meet",
          "end", "other",
        ]
      ),
    ])
  func leavingOut(step: String, reached: [String]) throws {
    #expect(try names(reachedIn: diamond, leavingOut: step) == reached)
  }

  @Test("the facts of the stage that some route to an outcome does not ask are named, once each")
  func notAlwaysAsked() throws {
    let library = try Library.graph(doors: ["top"], diamond)
    let routes = Routes(library)
    let end = library[Step.ID("end")]
    let other = library[Step.ID("other")]
    #expect(
      routes.notAlwaysAsked(before: end) == [
        "whether left", "whether right", "whether meet", "whether lost",
      ])
    #expect(
      routes.notAlwaysAsked(before: other) == ["whether left", "whether right", "whether lost"])
  }

  @Test("every way to an end is counted once for each door")
  func count() throws {
    // Left: 2 ends. Right: the same 2, and 1 straight.
    #expect(Routes(try Library.graph(doors: ["top"], diamond)).count(atMost: 100) == 5)
    #expect(Routes(try Library.graph(doors: ["top", "left"], diamond)).count(atMost: 100) == 7)
    #expect(Routes(try Library.graph(doors: ["end"], diamond)).count(atMost: 100) == 1)
    #expect(Routes(try Library.graph(doors: [], diamond)).count(atMost: 100) == 0)
  }

  @Test("a way never passes the same step twice, so a circle adds none")
  func countWithCircle() throws {
    #expect(Routes(try Library.graph(doors: ["top"], circle)).count(atMost: 100) == 5)
    // From where the ways meet, the way back leads round to the straight end on the right.
    #expect(Routes(try Library.graph(doors: ["meet"], circle)).count(atMost: 100) == 3)
  }

  @Test("more ways than the limit are nothing, and just as many are counted")
  func limit() throws {
    let routes = Routes(try Library.graph(doors: ["top"], diamond))
    #expect(routes.count(atMost: 5) == 5)
    #expect(routes.count(atMost: 4) == nil)
    #expect(routes.count(atMost: 0) == nil)
  }

  /// The names of the reached steps, in the order of the library.
  private func names(
    reachedIn ways: [(from: String, to: [String])], leavingOut blocked: String? = nil
  ) throws -> [String] {
    let library = try Library.graph(doors: ["top"], ways)
    let reached = Routes(library)
      .reachable(leavingOut: blocked.map { library.index(of: .init($0)) })
    return reached.sorted().map { library.steps[$0].id.rawValue }
  }
}
