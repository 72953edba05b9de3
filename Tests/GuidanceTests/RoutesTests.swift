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
    #expect(Routes(try Library.graph(doors: ["top"], diamond)).count == 5)
    #expect(Routes(try Library.graph(doors: ["top", "left"], diamond)).count == 7)
    #expect(Routes(try Library.graph(doors: ["end"], diamond)).count == 1)
    #expect(Routes(try Library.graph(doors: [], diamond)).count == 0)
  }

  @Test("an arrow that turns back adds no way")
  func countWithCircle() throws {
    #expect(Routes(try Library.graph(doors: ["top"], circle)).count == 5)
  }

  @Test("as many ways as there are doublings are counted, and more than a number holds are not")
  func overflow() throws {
    func doublings(_ count: Int) throws -> Routes {
      var ways = (0..<count).flatMap { n in
        [
          (from: "s\(n)", to: ["l\(n)", "r\(n)"]), (from: "l\(n)", to: ["s\(n + 1)"]),
          (from: "r\(n)", to: ["s\(n + 1)"]),
        ]
      }
      ways.append((from: "s\(count)", to: []))
      return Routes(try Library.graph(doors: ["s0"], ways))
    }
    #expect(try doublings(20).count == 1 << 20)
    #expect(try doublings(64).count == nil)
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
