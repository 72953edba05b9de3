import Guidance
import TestSupport

@testable import Navigation

extension Session {
  /// Routes from a door to an outcome that never turn back, the first so many in the tree's order.
  static func routes(from door: Door, atMost limit: Int) -> [Session] {
    var found: [Session] = []
    func walk(_ session: Session, _ seen: Set<Step.ID>) {
      if found.count >= limit { return }
      guard let step = session.step else { return }
      if step.choices.isEmpty { return found.append(session) }
      for choice in step.choices where !seen.contains(choice.target) {
        var next = session
        next.choose(choice.id)
        walk(next, seen.union([choice.target]))
      }
    }
    var start = Session(shipped)
    start.enter(door.target)
    walk(start, [door.target])
    return found
  }

  /// A route with as few answers as any from a door to an outcome.
  static func shortest(from door: Door) -> Session? {
    var start = Session(shipped)
    start.enter(door.target)
    var waiting = [start]
    var seen: Set<Step.ID> = [door.target]
    while !waiting.isEmpty {
      let session = waiting.removeFirst()
      guard let step = session.step else { continue }
      if step.choices.isEmpty { return session }
      for choice in step.choices where seen.insert(choice.target).inserted {
        var next = session
        next.choose(choice.id)
        waiting.append(next)
      }
    }
    return nil
  }

  /// A random route that never comes to a step twice, to an outcome or where it cannot go on.
  static func winding(from door: Door, using generator: inout Chance) -> Session {
    var session = Session(shipped)
    session.enter(door.target)
    var seen: Set<Step.ID> = [door.target]
    while let step = session.step,
      let choice = step.choices.filter({ !seen.contains($0.target) })
        .randomElement(using: &generator)
    {
      session.choose(choice.id)
      seen.insert(choice.target)
    }
    return session
  }
}

extension Library {
  /// The content as it ships, its steps changed.
  static func shipped(
    newest: String? = nil, _ change: (Step) -> Step
  ) throws -> Library {
    let front = NavigationTests.shipped.front
    var parts = Parts(
      front: Front(
        title: front.title, version: front.version, digest: "other",
        newest: newest.map { .init($0) } ?? front.newest, standing: front.standing,
        emergency: front.emergency, emergencyLine: front.emergencyLine))
    let library = NavigationTests.shipped
    parts.editions = library.editions
    parts.actors = library.actors
    parts.roles = library.roles
    parts.stages = library.stages
    parts.doors = library.doors
    parts.events = library.events
    parts.calendar = library.calendar
    parts.steps = library.steps.map(change)
    parts.provisions = library.provisions.map { $0 }
    parts.timescales = library.timescales.map { $0 }
    parts.terms = library.terms.map { $0 }
    parts.changes = library.changes.map { $0 }
    parts.chapters = library.chapters.map { $0 }
    return try Library(parts)
  }
}

extension Step {
  /// Another title, and other choices where it has any to choose from.
  func with(title: String, choices: [Choice]) -> Step {
    let kind: Kind =
      switch self.kind {
      case .question(let question):
        .question(Question(asks: question.asks, subject: question.subject, choices: choices))
      case .action: .action(next: choices[0])
      case .outcome(let outcome): .outcome(outcome)
      }
    return Step(
      id: id, code: code, stage: stage, title: title, text: text, why: why, voice: voice,
      cites: cites, actions: actions, others: others, kind: kind)
  }
}

extension Choice {
  func with(label: String? = nil, target: Step.ID? = nil) -> Choice {
    Choice(
      id: id, label: label ?? self.label, target: target ?? self.target, concern: concern,
      isNotSure: isNotSure, cites: cites, isOurReading: isOurReading)
  }
}
