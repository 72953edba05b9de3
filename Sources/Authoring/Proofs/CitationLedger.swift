package import Guidance

/// A line for each provision that carries something: everything that rests on it. The map read
/// backwards, kept as text so that a citation that goes is seen.
package struct CitationLedger {
  private let library: Library

  package init(_ library: Library) { self.library = library }

  package var text: String {
    let index = Index(library)
    let lines = library.provisions.compactMap { provision -> String? in
      let uses = index.uses(of: provision.id)
      if uses.isEmpty { return nil }
      return "\(provision.id): " + uses.map(words).joined(separator: ", ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ use: Index.Use) -> String {
    switch use {
    case .step(let id): library[id].code
    case .choice(let id, let choice): "\(library[id].code) answer \(choice)"
    case .action(let id, let place): action(library[id], place)
    case .other(let id, let place): "\(library[id].code) others \(place + 1)"
    case .expectation(let id, let place): "\(library[id].code) expects \(place + 1)"
    case .onward(let id): "\(library[id].code) then"
    case .stage(let id): "stage \(id)"
    case .timescale(let id): id.rawValue
    case .term(let name): "word \(name)"
    }
  }

  private func action(_ step: Step, _ place: Int) -> String {
    let action = step.actions[place]
    let force = action.isOurReading ? "our reading" : action.force?.rawValue ?? "?"
    let period = action.timescale.map { ", \(library[$0].period.words)" } ?? ""
    return "\(step.code) \(action.when.rawValue) \(place + 1) (\(force)\(period))"
  }
}
