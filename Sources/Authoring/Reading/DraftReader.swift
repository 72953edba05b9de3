import Guidance

/// Reads a content folder into a draft: `library.yaml` first, then every file it lists.
struct DraftReader {
  var reader = ContentReader()
  var draft: Draft
  private let files: [String: SourceFile]

  init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let front = self.files["library.yaml"]?.path ?? files.first?.path ?? "library.yaml"
    draft = Draft(front: Mark(file: front, line: 1, column: 1))
    draft.files = files
  }

  mutating func read() {
    guard let library = files["library.yaml"] else {
      reader.report(draft.mark, "missing-file", "there is no library.yaml in this folder")
      return
    }
    draft.listed.insert("library.yaml")
    guard var mapping = reader.mapping(of: library) else { return }
    readFront(&mapping)
    let editions = mapping.texts("editions", &reader)
    let flows = mapping.texts("flows", &reader)
    let timescales = mapping.optionalText("timescales", &reader)
    let glossary = mapping.optionalText("glossary", &reader)
    let scenarios = mapping.texts("scenarios", &reader)
    let mutation = mapping.optionalText("mutation", &reader)
    let history = mapping.optionalText("history", &reader)
    let calendar = mapping.optionalText("calendar", &reader)
    mapping.finish(&reader)

    for edition in editions { readEdition(edition) }
    for flow in flows {
      if var mapping = open(flow, "flows/\(flow.value).yaml") { readFlow(&mapping) }
    }
    if let timescales, var mapping = open(timescales, timescales.value) {
      readTimescales(&mapping)
    }
    if let glossary, var mapping = open(glossary, glossary.value) { readGlossary(&mapping) }
    for list in scenarios {
      if var mapping = open(list, "scenarios/\(list.value).yaml") { readScenarios(&mapping) }
    }
    if let mutation, var mapping = open(mutation, mutation.value) {
      draft.mutation = mapping.text("says", &reader).value
      mapping.finish(&reader)
    }
    if let history, var mapping = open(history, history.value) { readHistory(&mapping) }
    if let calendar, var mapping = open(calendar, calendar.value) { readCalendar(&mapping) }
  }

  /// The mapping of a listed file, or a diagnostic where it is listed.
  mutating func open(_ listing: Located<String>, _ name: String) -> MappingReader? {
    guard let file = files[name] else {
      reader.report(
        listing.mark, "missing-file",
        "there is no \(name)" + suggestion(for: name, among: Array(files.keys)))
      return nil
    }
    draft.listed.insert(name)
    return reader.mapping(of: file)
  }

  private mutating func readFront(_ mapping: inout MappingReader) {
    draft.mark = mapping.mark
    draft.title = mapping.text("title", &reader).value
    draft.version = mapping.text("version", &reader).value
    draft.newest = mapping.text("newest", &reader)
    draft.standing = mapping.text("standing", &reader)
    if var emergency = mapping.mapping("emergency", &reader) {
      draft.emergency = emergency.text("step", &reader)
      draft.emergencyLine = emergency.text("line", &reader)
      emergency.finish(&reader)
    } else if !mapping.has("emergency") {
      reader.report(mapping.mark, "missing-key", "\"emergency\" is missing here")
    }
    for var actor in mapping.mappings("actors", &reader) {
      let id = actor.name(&reader)
      let name = actor.text("name", &reader)
      draft.actors.append(
        Located(Guidance.Actor(id: .init(id.value), name: name.value), at: id.mark))
      actor.finish(&reader)
    }
    for var role in mapping.mappings("roles", &reader) {
      draft.roles.append(
        DraftRole(
          id: role.name(&reader), name: role.text("name", &reader),
          lead: role.text("lead", &reader), actors: role.texts("acts-as", &reader)))
      role.finish(&reader)
    }
    for var stage in mapping.mappings("stages", &reader) {
      draft.stages.append(
        DraftStage(
          id: stage.name(&reader), title: stage.text("title", &reader),
          note: stage.optionalText("note", &reader), also: stage.texts("also", &reader),
          cites: stage.texts("cites", &reader), isInformation: stage.flag("information", &reader)))
      stage.finish(&reader)
    }
    for var door in mapping.mappings("doors", &reader) {
      draft.doors.append(
        DraftDoor(
          id: door.name(&reader), label: door.text("label", &reader),
          target: door.text("to", &reader)))
      door.finish(&reader)
    }
    draft.retired = mapping.texts("retired", &reader)
    for var word in mapping.mappings("superseded", &reader) {
      draft.superseded.append(
        DraftSuperseded(word: word.text("word", &reader), now: word.text("now", &reader)))
      word.finish(&reader)
    }
  }
}
