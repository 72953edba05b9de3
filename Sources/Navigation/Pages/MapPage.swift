import Guidance

extension PageWriter {
  /// Every step and every way between them, stage by stage, with the place one stands at.
  mutating func writeMap() -> String {
    add(.title, "The map")
    add(.text, "Choose a step to go there.")
    for stage in library.stages {
      let steps = library.steps.filter { $0.stage == stage.id }
      if steps.isEmpty { continue }
      gap()
      add(.heading, stage.title)
      if let note = stage.note { add(.note, note, cites: stage.cites) }
      for step in steps {
        let isHere = guide.session.step?.id == step.id
        choice(
          "\(step.code)  \(step.title)", tag: isHere ? "you are here" : "", .step(step.id),
          cites: step.cites, isHere: isHere)
        for way in step.choices {
          line(
            .action, margin: "", "\(way.label) -> \(library[way.target].code)", tag: "",
            cites: way.cites)
        }
      }
    }
    return "Map"
  }
}
