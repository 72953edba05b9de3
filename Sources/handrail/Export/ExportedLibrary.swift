import Guidance

/// The library as other programs read it: the format `handrail/1`, a contract.
struct ExportedLibrary: Encodable {
  let format = "handrail/1"
  let program = Version.program
  let content: Stamp
  let editions: [ExportedEdition]
  let provisions: [ExportedProvision]
  let actors: [Named]
  let roles: [Named]
  let stages: [Titled]
  let doors: [ExportedDoor]
  let steps: [ExportedStep]
  let timescales: [ExportedTimescale]
  let events: [ExportedEvent]
  let changes: [ExportedChange]
  let glossary: [ExportedTerm]
  let emergency: Emergency

  struct Stamp: Encodable {
    let version: String
    let sha256: String
  }

  struct Named: Encodable {
    let id: String
    let name: String
  }

  struct Titled: Encodable {
    let id: String
    let title: String
  }

  struct Emergency: Encodable {
    let step: String
    let line: String
  }

  init(_ library: Library) {
    let index = Index(library)
    content = Stamp(version: library.front.version, sha256: library.front.digest)
    editions = library.editions.map { ExportedEdition($0) }
    provisions = library.provisions.map { ExportedProvision($0, index) }
    actors = library.actors.map { Named(id: $0.id.rawValue, name: $0.name) }
    roles = library.roles.map { Named(id: $0.id.rawValue, name: $0.name) }
    stages = library.stages.map { Titled(id: $0.id.rawValue, title: $0.title) }
    doors = library.doors.map { ExportedDoor($0) }
    let routes = Routes(library)
    steps = library.steps.map { ExportedStep($0, routes) }
    timescales = library.timescales.map { ExportedTimescale($0) }
    events = library.events.map { ExportedEvent($0) }
    changes = library.changes.map { ExportedChange($0) }
    glossary = library.terms.map { ExportedTerm($0) }
    emergency = Emergency(
      step: library.front.emergency.rawValue, line: library.front.emergencyLine)
  }
}

extension Sequence {
  /// The names of things, as texts.
  func rawValues<Subject>() -> [String] where Element == Identifier<Subject> { map(\.rawValue) }
}
