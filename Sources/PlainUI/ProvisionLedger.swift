package import Guidance
import Navigation

/// Every provision for somebody who checks the guide against its sources: our words, the place, how
/// we know, what rests on it, and a box to sign.
package struct ProvisionLedger {
  private let library: Library
  private let index: Index

  package init(_ library: Library) {
    self.library = library
    index = Index(library)
  }

  /// - Parameter width: the longest line, in columns.
  package func text(width: Int = 76) -> String {
    let front = library.front
    let unused = library.provisions.filter { index.uses(of: $0.id).isEmpty }.count
    var lines = [
      "\(front.title): the provisions", front.standing,
      "Content \(front.version), SHA-256 \(front.digest)",
      "\(library.provisions.count) provisions; nothing rests on \(unused), each with its reason.",
    ]
    for edition in library.editions {
      let own = library.provisions.filter { $0.edition == edition.id }
      if own.isEmpty { continue }
      lines += ["", String(repeating: "=", count: width), edition.title]
      if let caution = edition.caution { lines.append(caution) }
      for provision in own { lines += [""] + self.lines(of: provision) }
    }
    return lines.flatMap { wrapped($0, width) }.joined(separator: "\n") + "\n"
  }

  private func lines(of provision: Provision) -> [String] {
    let place = provision.place
    var lines = [
      "[ ] \(provision.id)  \(library.citation(provision.id))",
      "    Says: \(provision.says)",
    ]
    let facts: [(String, String?)] = [
      ("Force", provision.force.rawValue), ("Period", provision.period),
      ("Pages", place.pages), ("Flow chart", place.flowChart),
      ("Law", place.law.isEmpty ? nil : place.law.joined(separator: "; ")),
      ("Known", provision.confidence.words),
      ("Standing", provision.standing == .plain ? nil : provision.standing.rawValue),
      ("Caution", provision.caution),
    ]
    for case (let name, let text?) in facts { lines.append("    \(name): \(text)") }
    lines.append("    \(uses(of: provision))")
    lines.append("    Checked by: ____________  on: __________  corrected: [ ] yes [ ] no")
    return lines
  }

  private func uses(of provision: Provision) -> String {
    let names = index.uses(of: provision.id).map { use in
      switch use {
      case .step(let id), .choice(let id, _), .action(let id, _), .other(let id, _),
        .expectation(let id, _), .onward(let id):
        library[id].code
      case .stage(let id): "stage \(id)"
      case .timescale(let id): id.rawValue
      case .term(let name): "word \"\(name)\""
      }
    }
    var seen = Set<String>()
    let once = names.filter { seen.insert($0).inserted }
    if once.isEmpty { return "Rests on it: nothing. \(provision.unusedBecause ?? "")" }
    return "Rests on it: " + once.joined(separator: ", ")
  }

  private func wrapped(_ line: String, _ width: Int) -> [String] {
    let indent = line.prefix { $0 == " " }.count
    let blanks = String(repeating: " ", count: indent)
    return Wrapping.lines(of: String(line.dropFirst(indent)), width: width - indent)
      .map { blanks + $0 }
  }
}
