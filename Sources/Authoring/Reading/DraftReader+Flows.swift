import Guidance

extension DraftReader {
  /// A flow: the steps of one stage.
  mutating func readFlow(_ mapping: inout MappingReader) {
    let stage = mapping.text("stage", &reader)
    for step in mapping.mappings("steps", &reader) { readStep(step, stage: stage) }
    mapping.finish(&reader)
  }

  private mutating func readStep(_ mapping: MappingReader, stage: Located<String>) {
    var mapping = mapping
    let kind: DraftKind? = mapping.value("kind", &reader)
    if !mapping.has("kind") {
      reader.report(mapping.mark, "missing-key", "\"kind\" is missing: question, action or outcome")
    }
    let subject: Question.Subject? = mapping.value("about", &reader)
    var choices = mapping.mappings("choices", &reader).map { readChoice($0) }
    if let next = mapping.mapping("next", &reader) { choices.append(readNext(next)) }
    let outcome = mapping.mapping("outcome", &reader).map { readOutcome($0) }
    let actions = mapping.mappings("actions", &reader).map { readAction($0) }
    let others = mapping.mappings("others", &reader).map { readOther($0) }
    draft.steps.append(
      DraftStep(
        mark: mapping.mark, id: mapping.name(&reader), code: mapping.text("code", &reader),
        stage: stage, kind: kind ?? .outcome, title: mapping.text("title", &reader),
        also: mapping.texts("also", &reader), text: mapping.texts("say", &reader),
        why: mapping.text("why", &reader),
        voice: mapping.optionalText("voice", &reader), cites: mapping.texts("cites", &reader),
        asks: mapping.optionalText("asks", &reader), subject: subject ?? .harm, actions: actions,
        others: others, choices: choices, outcome: outcome))
    mapping.finish(&reader)
  }

  private mutating func readAction(_ mapping: MappingReader) -> DraftAction {
    var mapping = mapping
    var when = Guidance.Action.When.now
    var text = Located("", at: mapping.mark)
    if let found = Guidance.Action.When.allCases.first(where: { mapping.has($0.rawValue) }) {
      when = found
      text = mapping.text(found.rawValue, &reader)
    } else {
      reader.report(mapping.mark, "missing-key", "an action begins with now, today or by")
    }
    let otherwise = mapping.optionalText("otherwise", &reader)
    let action = DraftAction(
      mark: mapping.mark, when: when, text: text,
      wordings: wordings("as", of: text, &mapping),
      who: mapping.texts("who", &reader), force: force(&mapping),
      timescale: mapping.optionalText("timescale", &reader),
      otherwise: otherwise,
      otherwiseWordings: wordings("otherwise-as", of: otherwise, &mapping),
      cites: mapping.texts("cites", &reader), isOurReading: mapping.flag("our-reading", &reader))
    if action.otherwise == nil, !action.otherwiseWordings.isEmpty {
      reader.report(
        mapping.mark, "missing-key", "`otherwise-as` needs an `otherwise` for the others")
    }
    mapping.finish(&reader)
    return action
  }

  /// - Parameter text: what everybody else reads; `same` stands for it.
  private mutating func wordings(
    _ key: String, of text: Located<String>?, _ mapping: inout MappingReader
  ) -> [DraftWording] {
    mapping.words(key, &reader).map { wording in
      let isSame = wording.text.value == "same"
      return DraftWording(role: wording.key, text: isSame ? text ?? wording.text : wording.text)
    }
  }

  private mutating func readOther(_ mapping: MappingReader) -> DraftOther {
    var mapping = mapping
    let other = DraftOther(
      mark: mapping.mark, text: mapping.text("text", &reader), who: mapping.texts("who", &reader),
      force: force(&mapping), timescale: mapping.optionalText("timescale", &reader),
      cites: mapping.texts("cites", &reader))
    mapping.finish(&reader)
    return other
  }

  private mutating func force(_ mapping: inout MappingReader) -> Located<Force>? {
    guard let text = mapping.optionalText("force", &reader) else { return nil }
    let value: Force? = mapping.value("force", &reader)
    return value.map { Located($0, at: text.mark) }
  }

  private mutating func readChoice(_ mapping: MappingReader) -> DraftChoice {
    var mapping = mapping
    let isNotSure = mapping.flag("not-sure", &reader)
    var concern = 0
    if let text = mapping.optionalText("concern", &reader) {
      if let number = Int(text.value), (0...9).contains(number) {
        concern = number
      } else {
        reader.report(text.mark, "unknown-word", "concern is a whole number from 0 to 9")
      }
    }
    let id = mapping.name(&reader)
    let label = mapping.text("label", &reader)
    return readRest(&mapping, id: id, label: label, concern: concern, isNotSure: isNotSure)
  }

  /// The way on from an action, which has no name of its own.
  private mutating func readNext(_ mapping: MappingReader) -> DraftChoice {
    var mapping = mapping
    let label = mapping.optionalText("label", &reader) ?? Located("Go on", at: mapping.mark)
    let id = Located("next", at: mapping.mark)
    return readRest(&mapping, id: id, label: label, concern: 0, isNotSure: false)
  }

  private mutating func readRest(
    _ mapping: inout MappingReader, id: Located<String>, label: Located<String>, concern: Int,
    isNotSure: Bool
  ) -> DraftChoice {
    let choice = DraftChoice(
      mark: mapping.mark, id: id, label: label, target: mapping.text("to", &reader),
      concern: concern, isNotSure: isNotSure, cites: mapping.texts("cites", &reader),
      isOurReading: mapping.flag("our-reading", &reader))
    mapping.finish(&reader)
    return choice
  }

  private mutating func readOutcome(_ mapping: MappingReader) -> DraftOutcome {
    var mapping = mapping
    let expect = mapping.mappings("expect", &reader).map { inner in
      var inner = inner
      let expectation = DraftExpectation(
        mark: inner.mark, text: inner.text("text", &reader),
        timescale: inner.optionalText("timescale", &reader), cites: inner.texts("cites", &reader),
        ifNot: inner.text("if-not", &reader))
      inner.finish(&reader)
      return expectation
    }
    var disagree = mapping.mapping("disagree", &reader)
    let onward = mapping.mapping("then", &reader).map { readNext($0) }
    let outcome = DraftOutcome(
      mark: mapping.mark, level: mapping.value("level", &reader),
      tell: mapping.texts("tell", &reader), record: mapping.texts("record", &reader),
      watchFor: mapping.texts("watch-for", &reader),
      comeBackIf: mapping.texts("come-back-if", &reader), expect: expect,
      disagree: disagree?.text("text", &reader), disagreeTarget: disagree?.text("to", &reader),
      onward: onward)
    disagree?.finish(&reader)
    mapping.finish(&reader)
    return outcome
  }
}
