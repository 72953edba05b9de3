/// The whole guidance, held so that nothing in it points nowhere.
///
/// A library that exists is whole: its initialiser refuses a name that is used twice or that leads
/// to nothing. Content rules are stricter and live with the authoring tools.
package struct Library: Sendable {
  package let front: Front
  package let editions: [Edition]
  package let actors: [Actor]
  package let roles: [Role]
  package let stages: [Stage]
  package let doors: [Door]
  package let steps: [Step]
  package let provisions: [Provision]
  package let timescales: [Timescale]
  package let terms: [Term]

  private let places: Places

  /// What stands at the front: who this is and what holds everywhere.
  package struct Front: Sendable {
    package let title: String

    /// The version of the content, such as `2026.11`.
    package let version: String

    /// SHA-256 of the encoded content, in hexadecimal; empty before it is known.
    package var digest: String

    /// The edition in force as far as is known.
    package let newest: Edition.ID

    /// The sentence of standing that belongs on every page.
    package let standing: String

    package let emergency: Step.ID

    /// The line on every screen.
    package let emergencyLine: String

    package init(
      title: String, version: String, digest: String, newest: Edition.ID, standing: String,
      emergency: Step.ID, emergencyLine: String
    ) {
      self.title = title
      self.version = version
      self.digest = digest
      self.newest = newest
      self.standing = standing
      self.emergency = emergency
      self.emergencyLine = emergencyLine
    }
  }

  /// The lists a library is made of, before they are known to be whole.
  package struct Parts: Sendable {
    package var front: Front
    package var editions: [Edition] = []
    package var actors: [Actor] = []
    package var roles: [Role] = []
    package var stages: [Stage] = []
    package var doors: [Door] = []
    package var steps: [Step] = []
    package var provisions: [Provision] = []
    package var timescales: [Timescale] = []
    package var terms: [Term] = []

    package init(front: Front) { self.front = front }
  }

  /// - Throws: the first name that is used twice or leads to nothing.
  /// - Complexity: O(*n*) in the number of names.
  package init(_ parts: Parts) throws(LibraryFlaw) {
    let places = try Places(parts)
    try places.check(parts)
    self.places = places
    front = parts.front
    editions = parts.editions
    actors = parts.actors
    roles = parts.roles
    stages = parts.stages
    doors = parts.doors
    steps = parts.steps
    provisions = parts.provisions
    timescales = parts.timescales
    terms = parts.terms
  }

  // A name held by a library always leads somewhere: see `Places.check`.

  package subscript(id: Edition.ID) -> Edition { editions[places.editions[id]!] }
  package subscript(id: Actor.ID) -> Actor { actors[places.actors[id]!] }
  package subscript(id: Role.ID) -> Role { roles[places.roles[id]!] }
  package subscript(id: Stage.ID) -> Stage { stages[places.stages[id]!] }
  package subscript(id: Step.ID) -> Step { steps[places.steps[id]!] }
  package subscript(id: Provision.ID) -> Provision { provisions[places.provisions[id]!] }
  package subscript(id: Timescale.ID) -> Timescale { timescales[places.timescales[id]!] }

  /// The place of a step in `steps`, for tables beside it.
  package func index(of id: Step.ID) -> Int { places.steps[id]! }

  /// True when the name is a provision's: for names that came from outside.
  package func contains(_ id: Provision.ID) -> Bool { places.provisions[id] != nil }
}

/// Why a set of parts is not a library.
package enum LibraryFlaw: Error, Hashable, Sendable {
  /// Two things of one kind share a name.
  case repeated(kind: String, name: String)

  /// A name leads to nothing.
  case dangling(kind: String, name: String, from: String)
}
