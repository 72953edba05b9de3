package import Guidance
package import Navigation

/// The whole guide as text, stage by stage, for reading and for paper.
package struct PrintedGuide {
  private let library: Library
  private let role: Role.ID?
  private let texts: (any OfficialTexts)?

  /// - Parameter texts: the official texts at hand; a step whose words have changed there says so.
  package init(_ library: Library, role: Role.ID? = nil, texts: (any OfficialTexts)? = nil) {
    self.library = library
    self.role = role
    self.texts = texts
  }

  /// - Parameter stage: one stage only; nothing prints all of them.
  package func text(stage only: Stage.ID? = nil, width: Int = 76) -> String {
    let transcript = Transcript(library, width: width)
    var lines = [library.front.title, library.front.emergencyLine, library.front.standing]
    if let role { lines.append("For: \(library[role].name)") }
    lines.append("Content \(library.front.version), SHA-256 \(library.front.digest)")
    for stage in library.stages where only == nil || only == stage.id {
      let steps = library.steps.filter { $0.stage == stage.id }
      if steps.isEmpty { continue }
      lines += ["", String(repeating: "=", count: width), stage.title]
      if let note = stage.note { lines.append(note) }
      for step in steps {
        lines += ["", String(repeating: "-", count: width)]
        var guide = Guide(library, role: role, start: step.id)
        guide.texts = texts
        lines += transcript.bodyLines(of: guide.page())
        if !step.choices.isEmpty {
          lines += step.choices.map { "\($0.label) -> \(library[$0.target].code)" }
        }
      }
      lines += ["", library.front.emergencyLine]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
