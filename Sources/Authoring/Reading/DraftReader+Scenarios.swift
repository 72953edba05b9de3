extension DraftReader {
  mutating func readScenarios(_ mapping: inout MappingReader) {
    for var inner in mapping.mappings("scenarios", &reader) {
      let id = inner.name(&reader)
      let answers = inner.mappings("answers", &reader).map { readAnswer($0) }
      let door = inner.optionalText("door", &reader)
      let code = inner.optionalText("from", &reader)
      if (door == nil) == (code == nil) {
        reader.report(id.mark, "missing-key", "a scenario has a `door`, or a code under `from`")
      }
      draft.scenarios.append(
        DraftScenario(
          id: id, title: inner.text("title", &reader), story: inner.text("story", &reader),
          start: door.map { .door($0) } ?? .code(code ?? id), answers: answers,
          ends: inner.text("ends", &reader)))
      inner.finish(&reader)
    }
    mapping.finish(&reader)
  }

  private mutating func readAnswer(_ mapping: MappingReader) -> DraftScenarioAnswer {
    var mapping = mapping
    let answer = DraftScenarioAnswer(
      at: mapping.text("at", &reader), choice: mapping.text("choose", &reader),
      because: mapping.text("because", &reader))
    mapping.finish(&reader)
    return answer
  }
}
