import ArgumentParser
import Content
import Guidance

/// Says what this copy is, and what was proved of its content.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what this copy is, what was proved of it and what nothing rests on.")

  func run() {
    let library = Content.library()
    print(Version.text(library))
    print("\nin force as far as is known: \(library[library.front.newest].title)")
    print("\ncounted:")
    for line in Counts(library).lines { print("  \(line)") }
    print("\nproved when this content was built (a flaw in any stops the build):")
    for rule in Content.rules { print("  \(rule)") }
    let unused = library.provisions.filter { $0.unusedBecause != nil }
    print("\nprovisions that nothing rests on: \(unused.count), by reason:")
    var reasons: [(reason: String, count: Int)] = []
    for provision in unused {
      let reason = provision.unusedBecause ?? ""
      if let place = reasons.firstIndex(where: { $0.reason == reason }) {
        reasons[place].count += 1
      } else {
        reasons.append((reason, 1))
      }
    }
    for (reason, count) in reasons.sorted(by: { $0.count > $1.count }) {
      print("  \(count): \(reason)")
    }
  }
}

/// How much there is of everything.
struct Counts {
  let lines: [String]

  init(_ library: Library) {
    let questions = library.steps.filter { $0.question != nil }.count
    let outcomes = library.steps.filter { $0.outcome != nil }.count
    let choices = library.steps.map(\.choices.count).reduce(0, +)
    let limit = 1_000_000
    let routes = Routes(library)
    let ways = routes.count(atMost: limit).map { "\($0)" } ?? "more than \(limit)"
    let used = library.provisions.filter { $0.unusedBecause == nil }.count
    lines = [
      "\(library.steps.count) steps: \(questions) questions, \(outcomes) outcomes",
      "\(choices) choices",
      "\(ways) routes from a door to an outcome, no step twice",
      "\(routes.reachable().count) steps reached from the doors by answers alone, "
        + "\(routes.reachable(followingPointers: true).count) with what outcomes point to",
      "\(library.provisions.count) provisions, \(used) in use",
      "\(library.timescales.count) timescales, \(library.terms.count) words",
    ]
  }
}
