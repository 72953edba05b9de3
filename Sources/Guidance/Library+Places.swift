extension Library {
  /// Where each name stands in its list.
  struct Places: Sendable {
    let editions: [Edition.ID: Int]
    let actors: [Actor.ID: Int]
    let roles: [Role.ID: Int]
    let stages: [Stage.ID: Int]
    let doors: [Door.ID: Int]
    let steps: [Step.ID: Int]
    let provisions: [Provision.ID: Int]
    let timescales: [Timescale.ID: Int]
    let events: [Event.ID: Int]
    let changes: [Change.ID: Int]

    init(_ parts: Parts) throws(LibraryFlaw) {
      editions = try Self.index(parts.editions.map(\.id), of: "edition")
      actors = try Self.index(parts.actors.map(\.id), of: "actor")
      roles = try Self.index(parts.roles.map(\.id), of: "role")
      stages = try Self.index(parts.stages.map(\.id), of: "stage")
      doors = try Self.index(parts.doors.map(\.id), of: "door")
      steps = try Self.index(parts.steps.map(\.id), of: "step")
      provisions = try Self.index(parts.provisions.map(\.id), of: "provision")
      timescales = try Self.index(parts.timescales.map(\.id), of: "timescale")
      events = try Self.index(parts.events.map(\.id), of: "event")
      changes = try Self.index(parts.changes.map(\.id), of: "change")
    }

    private static func index<Subject>(
      _ names: [Identifier<Subject>], of kind: String
    ) throws(LibraryFlaw) -> [Identifier<Subject>: Int] {
      var places = [Identifier<Subject>: Int](minimumCapacity: names.count)
      for (place, name) in names.enumerated() {
        if places.updateValue(place, forKey: name) != nil {
          throw .repeated(kind: kind, name: name.rawValue)
        }
      }
      return places
    }

    /// Every name that another thing holds leads somewhere.
    func check(_ parts: Parts) throws(LibraryFlaw) {
      try require(parts.front.newest, in: editions, "edition", "the front")
      try require(parts.front.emergency, in: steps, "step", "the front")
      for edition in parts.editions {
        for other in [edition.replacedBy, edition.printingOf].compactMap(\.self) {
          try require(other, in: editions, "edition", edition.id.rawValue)
        }
      }
      for role in parts.roles {
        for actor in role.actors { try require(actor, in: actors, "actor", role.id.rawValue) }
      }
      for stage in parts.stages {
        try require(stage.cites, in: provisions, "provision", stage.id.rawValue)
      }
      for door in parts.doors { try require(door.target, in: steps, "step", door.id.rawValue) }
      for provision in parts.provisions {
        try require(provision.edition, in: editions, "edition", provision.id.rawValue)
        try require(provision.who, in: actors, "actor", provision.id.rawValue)
        try require(provision.sameAs, in: provisions, "provision", provision.id.rawValue)
      }
      for timescale in parts.timescales {
        try require(timescale.who, in: actors, "actor", timescale.id.rawValue)
        try require(timescale.cites, in: provisions, "provision", timescale.id.rawValue)
        if case .event(let event, let missed) = timescale.start {
          try require(event, in: events, "event", timescale.id.rawValue)
          try require(missed, in: steps, "step", timescale.id.rawValue)
        }
      }
      for term in parts.terms { try require(term.cites, in: provisions, "provision", term.name) }
      for step in parts.steps { try check(step) }
      for change in parts.changes {
        try require([change.from, change.to], in: editions, "edition", change.id.rawValue)
        try require(change.was + change.now, in: provisions, "provision", change.id.rawValue)
      }
      for chapter in parts.chapters {
        try require(
          chapter.places.map(\.edition), in: editions, "edition", chapter.id.rawValue)
      }
    }

    private func check(_ step: Step) throws(LibraryFlaw) {
      let name = step.id.rawValue
      try require(step.stage, in: stages, "stage", name)
      try require(step.cites, in: provisions, "provision", name)
      for action in step.actions {
        try require(action.who, in: actors, "actor", name)
        try require(action.cites, in: provisions, "provision", name)
        try require(
          (action.wordings + action.otherwiseWordings).map(\.role), in: roles, "role", name)
        if let id = action.timescale { try require(id, in: timescales, "timescale", name) }
      }
      for task in step.others {
        try require(task.who, in: actors, "actor", name)
        try require(task.cites, in: provisions, "provision", name)
        if let id = task.timescale { try require(id, in: timescales, "timescale", name) }
      }
      for choice in step.choices {
        try require(choice.target, in: steps, "step", name)
        try require(choice.cites, in: provisions, "provision", name)
      }
      guard let outcome = step.outcome else { return }
      try require(outcome.disagree.target, in: steps, "step", name)
      if let onward = outcome.onward {
        try require(onward.target, in: steps, "step", name)
        try require(onward.cites, in: provisions, "provision", name)
      }
      for expectation in outcome.expect {
        try require(expectation.ifNot, in: steps, "step", name)
        try require(expectation.cites, in: provisions, "provision", name)
        if let id = expectation.timescale { try require(id, in: timescales, "timescale", name) }
      }
    }

    private func require<Subject>(
      _ names: [Identifier<Subject>], in places: [Identifier<Subject>: Int], _ kind: String,
      _ holder: String
    ) throws(LibraryFlaw) {
      for name in names { try require(name, in: places, kind, holder) }
    }

    private func require<Subject>(
      _ name: Identifier<Subject>, in places: [Identifier<Subject>: Int], _ kind: String,
      _ holder: String
    ) throws(LibraryFlaw) {
      guard places[name] != nil else {
        throw .dangling(kind: kind, name: name.rawValue, from: holder)
      }
    }
  }
}
