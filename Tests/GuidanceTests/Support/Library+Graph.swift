import Guidance

extension Library {
  /// A library with nothing but steps: each is a question with these targets, or an outcome where it
  /// has none.
  static func graph(doors: [String], _ ways: [(from: String, to: [String])]) throws -> Library {
    var parts = Library.Parts(
      front: Library.Front(
        title: "", version: "", digest: "", newest: .init("e"), standing: "",
        emergency: .init(ways[0].from), emergencyLine: ""))
    parts.editions = [
      Edition(
        id: .init("e"), title: "", short: "E", published: "", status: "", replacedBy: nil,
        printingOf: nil, changes: [], corrections: [], caution: nil)
    ]
    parts.stages = [
      Stage(
        id: .init("stage"), title: "", note: nil, also: [], cites: [],
        isInformation: false)
    ]
    parts.doors = doors.enumerated().map {
      Door(id: .init("door\($0)"), label: "", target: .init($1))
    }
    parts.steps = ways.map { step($0.from, leadingTo: $0.to) }
    return try Library(parts)
  }

  private static func step(_ name: String, leadingTo targets: [String]) -> Step {
    let choices = targets.enumerated().map {
      Choice(
        id: .init("choice\($0)"), label: "", target: .init($1), concern: 0, isNotSure: false,
        cites: [], isOurReading: false)
    }
    let end = Outcome(
      level: .referral, tell: [], record: [], watchFor: [], comeBackIf: [], expect: [],
      disagree: .init(text: "", target: .init(name)), onward: nil)
    return Step(
      id: .init(name), code: "", stage: .init("stage"), title: "", text: [], why: "", voice: nil,
      cites: [], actions: [], others: [],
      kind: choices.isEmpty
        ? .outcome(end)
        : .question(Question(asks: "whether \(name)", subject: .harm, choices: choices)))
  }
}
