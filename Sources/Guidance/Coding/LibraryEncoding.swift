/// The text form of a library: one record a line, a tag and its fields parted by tabs.
///
/// The form is private to one build: whoever writes it and whoever reads it are compiled together.
/// Records that belong to the one above begin with a small letter.
package enum LibraryEncoding {
  static let listSeparator: Character = "|"

  /// - Precondition: no text holds a tab, a line feed or `|`; the authoring rules see to it.
  package static func encode(_ parts: Library.Parts) -> String {
    var writer = RecordWriter()
    let front = parts.front
    writer.record(
      "H", front.title, front.version, front.newest.rawValue, front.standing,
      front.emergency.rawValue, front.emergencyLine)
    for edition in parts.editions { encode(edition, &writer) }
    for actor in parts.actors { writer.record("A", actor.id.rawValue, actor.name) }
    for role in parts.roles {
      writer.record("R", role.id.rawValue, role.name, role.lead, names(role.actors.sorted()))
    }
    for stage in parts.stages {
      writer.record(
        "G", stage.id.rawValue, stage.title, stage.note, list(stage.also), names(stage.cites),
        flag(stage.isInformation))
    }
    for door in parts.doors {
      writer.record("D", door.id.rawValue, door.label, door.target.rawValue)
    }
    for event in parts.events {
      writer.record(
        "V", event.id.rawValue, event.label, event.precision.rawValue,
        flag(event.mayBeAhead))
    }
    let calendar = parts.calendar
    writer.record(
      "K", number(calendar.known.lowerBound), number(calendar.known.upperBound),
      number(calendar.taken), calendar.source,
      calendar.holidays.map(number).joined(separator: " "))
    for provision in parts.provisions { encode(provision, &writer) }
    for timescale in parts.timescales {
      writer.record(
        "T", timescale.id.rawValue, timescale.label, timescale.kind.rawValue,
        timescale.period.amount.map(String.init), timescale.period.unit, timescale.from,
        names(timescale.who), timescale.force.rawValue, names(timescale.cites),
        timescale.standing, timescale.caution, timescale.event?.rawValue,
        timescale.missed?.rawValue, timescale.undatedBecause)
    }
    for term in parts.terms {
      writer.record(
        "W", term.name, list(term.also), flag(term.isOld), term.means, names(term.cites))
    }
    for change in parts.changes {
      writer.record(
        "C", change.id.rawValue, change.from.rawValue, change.to.rawValue, change.says,
        change.todo, names(change.was), names(change.now), change.confidence.rawValue)
    }
    for chapter in parts.chapters {
      writer.record("M", chapter.id.rawValue, chapter.note)
      for place in chapter.places {
        writer.record("m", place.edition.rawValue, place.number, place.title, flag(place.isSeen))
      }
    }
    for step in parts.steps { encode(step, &writer) }
    return writer.text
  }

  private static func encode(_ edition: Edition, _ writer: inout RecordWriter) {
    writer.record(
      "E", edition.id.rawValue, edition.title, edition.short, edition.published, edition.status,
      edition.replacedBy?.rawValue, edition.caution, edition.printingOf?.rawValue)
    for change in edition.changes { writer.record("c", change) }
    for correction in edition.corrections { writer.record("k", correction.date, correction.what) }
  }

  private static func encode(_ provision: Provision, _ writer: inout RecordWriter) {
    let place = provision.place
    writer.record(
      "P", provision.id.rawValue, provision.edition.rawValue, provision.force.rawValue,
      provision.confidence.rawValue, provision.standing.rawValue,
      flag(provision.isBesideGuidance), names(provision.who), provision.says, provision.period,
      place.chapter, place.heading, place.paragraph, place.pages, place.flowChart,
      list(place.law), provision.caution, provision.unusedBecause, names(provision.sameAs),
      provision.verdict?.rawValue, provision.fingerprint?.description)
  }

  private static func encode(_ step: Step, _ writer: inout RecordWriter) {
    let kind =
      switch step.kind {
      case .question: "question"
      case .action: "action"
      case .outcome: "outcome"
      }
    writer.record(
      "S", step.id.rawValue, step.code, step.stage.rawValue, kind, step.title, step.why,
      step.voice, names(step.cites), step.question?.asks, step.question?.subject.rawValue,
      step.outcome?.level.rawValue, step.outcome?.disagree.text,
      step.outcome?.disagree.target.rawValue)
    for words in step.also { writer.record("k", words) }
    for text in step.text { writer.record("t", text) }
    for action in step.actions {
      writer.record(
        "a", action.when.rawValue, action.text, names(action.who), action.force?.rawValue,
        action.timescale?.rawValue, action.otherwise, names(action.cites),
        flag(action.isOurReading))
      for wording in action.wordings {
        // The same words are kept once.
        let isSame = wording.text == action.text
        writer.record("w", wording.role.rawValue, isSame ? "" : wording.text)
      }
      for wording in action.otherwiseWordings {
        writer.record("x", wording.role.rawValue, wording.text)
      }
    }
    for task in step.others {
      writer.record(
        "o", task.text, names(task.who), task.force?.rawValue, task.timescale?.rawValue,
        names(task.cites))
    }
    for choice in step.choices {
      writer.record(
        "c", choice.id.rawValue, choice.label, choice.target.rawValue, String(choice.concern),
        flag(choice.isNotSure), names(choice.cites), flag(choice.isOurReading))
    }
    guard let outcome = step.outcome else { return }
    for text in outcome.tell { writer.record("l", text) }
    for text in outcome.record { writer.record("r", text) }
    for text in outcome.watchFor { writer.record("v", text) }
    for text in outcome.comeBackIf { writer.record("b", text) }
    if let onward = outcome.onward {
      writer.record("n", onward.label, onward.target.rawValue, names(onward.cites))
    }
    for expectation in outcome.expect {
      writer.record(
        "e", expectation.text, expectation.timescale?.rawValue, names(expectation.cites),
        expectation.ifNot.rawValue)
    }
  }

  private static func names<Subject>(_ names: [Identifier<Subject>]) -> String {
    names.map(\.rawValue).joined(separator: " ")
  }

  private static func list(_ texts: [String]) -> String {
    texts.joined(separator: String(listSeparator))
  }

  private static func number(_ day: Day) -> String { String(day.number) }

  private static func flag(_ value: Bool) -> String { value ? "1" : "" }
}

/// Writes records; an absent field is an empty one.
private struct RecordWriter {
  var text = ""

  mutating func record(_ tag: String, _ fields: String?...) {
    text += tag
    for field in fields {
      text += "\t"
      text += field ?? ""
    }
    text += "\n"
  }
}
