package import Guidance

/// The tree as a drawing: every step and every way between them.
package struct LibraryMap {
  private let library: Library

  package init(_ library: Library) { self.library = library }

  package enum Format: String, CaseIterable, Sendable {
    case text
    case dot
    case mermaid
  }

  package func drawn(as format: Format) -> String {
    switch format {
    case .text: text
    case .dot: dot
    case .mermaid: mermaid
    }
  }

  /// One way from a step to another.
  package struct Edge: Hashable, Sendable {
    package let from: Step.ID
    package let to: Step.ID
    package let label: String

    package init(from: Step.ID, to: Step.ID, label: String) {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  package var edges: [Edge] {
    library.steps.flatMap { step in
      step.choices.map { Edge(from: step.id, to: $0.target, label: $0.label) }
    }
  }

  private var text: String {
    var lines: [String] = ["Doors"]
    for door in library.doors { lines.append("  \(door.label) -> \(library[door.target].code)") }
    for stage in library.stages {
      let steps = library.steps.filter { $0.stage == stage.id }
      if steps.isEmpty { continue }
      lines += ["", stage.title]
      for step in steps {
        lines.append("  \(step.code)  \(step.title)")
        for way in step.choices {
          lines.append("      \(way.label) -> \(library[way.target].code)")
        }
        if let outcome = step.outcome { lines.append("      = \(outcome.level.words)") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var dot: String {
    var lines = ["digraph handrail {", "  rankdir=LR; node [shape=box];"]
    for step in library.steps {
      let shape = step.outcome == nil ? "box" : "octagon"
      let label = quoted("\(step.code) \(step.title)")
      lines.append("  \(step.code) [shape=\(shape), label=\"\(label)\"];")
    }
    for edge in edges {
      let (from, to) = (library[edge.from].code, library[edge.to].code)
      lines.append("  \(from) -> \(to) [label=\"\(quoted(edge.label))\"];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private var mermaid: String {
    var lines = ["flowchart LR"]
    for step in library.steps {
      let label = quoted("\(step.code) \(step.title)")
      let box = step.outcome == nil ? "[\"\(label)\"]" : "([\"\(label)\"])"
      lines.append("  \(step.code)\(box)")
    }
    for edge in edges {
      let (from, to) = (library[edge.from].code, library[edge.to].code)
      lines.append("  \(from) -->|\"\(quoted(edge.label))\"| \(to)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Double quotes become single ones: neither form has a way to write them that all readers know.
  private func quoted(_ text: String) -> String {
    String(text.map { $0 == "\"" ? "'" : $0 })
  }
}
