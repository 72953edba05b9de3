import Guidance

extension Draft {
  /// Some of our words, with what they rest on.
  struct Passage {
    /// What kind of words they are.
    enum Kind {
      /// On a step: what a practitioner reads and acts on.
      case step

      /// What a provision requires, in our words.
      case provision

      /// A fictional case.
      case story

      /// A word explained, or the history of an edition.
      case explanation
    }

    let text: Located<String>
    let kind: Kind
    let cites: [Located<String>]
    let timescales: [String]
  }

  /// Every text a reader can meet, in the order of the files.
  var passages: [Passage] {
    var passages: [Passage] = []
    func add(
      _ texts: [Located<String>], _ kind: Passage.Kind, _ cites: [Located<String>] = [],
      _ timescales: [String] = []
    ) {
      passages += texts.map {
        Passage(text: $0, kind: kind, cites: cites, timescales: timescales)
      }
    }
    add([standing, emergencyLine], .explanation)
    add(roles.flatMap { [$0.name, $0.lead] }, .step)
    for stage in stages {
      add([stage.title] + [stage.note].compactMap(\.self), .step, stage.cites)
    }
    add(doors.map(\.label), .step)
    for edition in editions {
      add([edition.title] + edition.changes + edition.corrections.map(\.what), .explanation)
      add([edition.caution].compactMap(\.self), .explanation)
    }
    for provision in provisions {
      add([provision.says] + [provision.caution].compactMap(\.self), .provision, [provision.id])
    }
    for event in events {
      let counted = timescales.filter { $0.event?.value == event.id.value }
      add([event.label], .step, counted.flatMap(\.cites), counted.map(\.id.value))
    }
    for change in changes {
      add([change.says] + [change.todo].compactMap(\.self), .explanation, change.was + change.now)
    }
    for chapter in chapters {
      add(chapter.places.map(\.title) + [chapter.note].compactMap(\.self), .explanation)
    }
    for timescale in timescales {
      let texts = [timescale.from, timescale.caution].compactMap(\.self)
      add(
        [timescale.label, timescale.standing] + texts, .explanation, timescale.cites,
        [timescale.id.value])
    }
    for term in terms { add([term.name, term.means] + term.also, .explanation, term.cites) }
    for step in steps { passages += step.passages }
    for scenario in scenarios {
      // A story has the figures of its own case.
      add([scenario.title, scenario.story], .story)
      add(scenario.answers.map(\.because), .story)
    }
    return passages
  }
}

extension DraftStep {
  var passages: [Draft.Passage] {
    // The words at the top of a step may speak of anything the step cites.
    let timescales = (actions.map(\.timescale) + others.map(\.timescale)).compactMap { $0?.value }
    let all =
      cites + actions.flatMap(\.cites) + others.flatMap(\.cites)
      + (outcome?.expect.flatMap(\.cites) ?? [])
    var passages = ([title, why] + text + [voice, asks].compactMap(\.self)).map {
      Draft.Passage(text: $0, kind: .step, cites: all, timescales: timescales)
    }
    for action in actions {
      let texts =
        [action.text] + action.wordings.map(\.text) + [action.otherwise].compactMap(\.self)
        + action.otherwiseWordings.map(\.text)
      passages += texts.map {
        Draft.Passage(
          text: $0, kind: .step, cites: action.cites,
          timescales: [action.timescale?.value].compactMap(\.self))
      }
    }
    for other in others {
      passages.append(
        Draft.Passage(
          text: other.text, kind: .step, cites: other.cites,
          timescales: [other.timescale?.value].compactMap(\.self)))
    }
    for choice in choices {
      passages.append(
        Draft.Passage(
          text: choice.label, kind: .step, cites: choice.cites + cites, timescales: []))
    }
    guard let outcome else { return passages }
    let lists = [outcome.tell, outcome.record, outcome.watchFor, outcome.comeBackIf]
    passages += (lists.flatMap(\.self) + [outcome.disagree].compactMap(\.self)).map {
      Draft.Passage(text: $0, kind: .step, cites: all, timescales: timescales)
    }
    if let onward = outcome.onward {
      passages.append(
        Draft.Passage(text: onward.label, kind: .step, cites: onward.cites + cites, timescales: []))
    }
    passages += outcome.expect.map {
      Draft.Passage(
        text: $0.text, kind: .step, cites: $0.cites,
        timescales: [$0.timescale?.value].compactMap(\.self))
    }
    return passages
  }
}
