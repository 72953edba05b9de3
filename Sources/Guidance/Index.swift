/// What rests on each provision: the map read backwards.
package struct Index: Sendable {
  /// One place in the guide that cites a provision.
  package enum Use: Hashable, Sendable {
    case step(Step.ID)
    case choice(Step.ID, Choice.ID)
    case action(Step.ID, Int)
    case other(Step.ID, Int)
    case expectation(Step.ID, Int)
    case onward(Step.ID)
    case stage(Stage.ID)
    case timescale(Timescale.ID)
    case term(String)

    /// The step it is in, where it is in one.
    package var step: Step.ID? {
      switch self {
      case .step(let id), .choice(let id, _), .action(let id, _), .other(let id, _),
        .expectation(let id, _), .onward(let id):
        id
      case .stage, .timescale, .term: nil
      }
    }
  }

  private let uses: [Provision.ID: [Use]]

  /// - Complexity: O(*n*) in the number of citations.
  package init(_ library: Library) {
    var uses: [Provision.ID: [Use]] = [:]
    func add(_ use: Use, _ cites: [Provision.ID]) {
      for id in cites { uses[id, default: []].append(use) }
    }
    for step in library.steps {
      add(.step(step.id), step.cites)
      for (place, action) in step.actions.enumerated() {
        add(.action(step.id, place), action.cites)
      }
      for (place, task) in step.others.enumerated() { add(.other(step.id, place), task.cites) }
      for choice in step.choices { add(.choice(step.id, choice.id), choice.cites) }
      for (place, expectation) in (step.outcome?.expect ?? []).enumerated() {
        add(.expectation(step.id, place), expectation.cites)
      }
      if let onward = step.outcome?.onward { add(.onward(step.id), onward.cites) }
    }
    for stage in library.stages { add(.stage(stage.id), stage.cites) }
    for timescale in library.timescales { add(.timescale(timescale.id), timescale.cites) }
    for term in library.terms { add(.term(term.name), term.cites) }
    self.uses = uses
  }

  /// Everything that rests on a provision, in the order of the guide.
  package func uses(of id: Provision.ID) -> [Use] { uses[id] ?? [] }
}
