import Guidance

extension Draft {
  /// The parts of a library, as soon as nothing is wrong with the draft.
  func assembled() -> Library.Parts {
    var parts = Library.Parts(
      front: Library.Front(
        title: title, version: version, digest: "", newest: newest.id(), standing: standing.value,
        emergency: emergency.id(), emergencyLine: emergencyLine.value))
    parts.editions = editions.map { edition in
      Edition(
        id: edition.id.id(), title: edition.title.value, short: edition.short,
        published: edition.published, status: edition.status,
        replacedBy: edition.replacedBy?.id(), printingOf: edition.printingOf?.id(),
        changes: edition.changes.map(\.value),
        corrections: edition.corrections.map { .init(date: $0.date, what: $0.what.value) },
        caution: edition.caution?.value)
    }
    parts.actors = actors.map(\.value)
    parts.roles = roles.map {
      Role(
        id: $0.id.id(), name: $0.name.value, actors: Set($0.actors.map { $0.id() }),
        lead: $0.lead.value)
    }
    parts.stages = stages.map {
      Stage(
        id: $0.id.id(), title: $0.title.value, note: $0.note?.value, also: $0.also.map(\.value),
        cites: $0.cites.map { $0.id() }, isInformation: $0.isInformation)
    }
    parts.doors = doors.map {
      Door(id: $0.id.id(), label: $0.label.value, target: $0.target.id())
    }
    let used = Set(citations.map(\.value))
    parts.provisions = provisions.map { provision in
      let name = provision.id.value
      let same = same.filter { rule in rule.contains { $0.value == name } }.flatMap(\.self)
      return provision.assembled(
        isUsed: used.contains(name), sameAs: Set(same.map(\.value)).subtracting([name]).sorted(),
        verdict: verdicts.first { $0.provisions.contains { $0.value == name } }?.verdict)
    }
    parts.timescales = timescales.map {
      Timescale(
        id: $0.id.id(), label: $0.label.value, kind: $0.kind, period: $0.period,
        from: $0.from?.value ?? "", start: $0.start, who: $0.who.map { $0.id() },
        force: $0.force, cites: $0.cites.map { $0.id() }, standing: $0.standing.value,
        caution: $0.caution?.value)
    }
    parts.terms = terms.map {
      Term(
        name: $0.name.value, also: $0.also.map(\.value), isOld: $0.isOld, means: $0.means.value,
        cites: $0.cites.map { $0.id() })
    }
    parts.steps = steps.map { $0.assembled() }
    assembleHistory(&parts)
    return parts
  }

  private func assembleHistory(_ parts: inout Library.Parts) {
    parts.mutation = mutation
    parts.scenarios = scenarios.count
    parts.calendar = calendar
    parts.events = events.map {
      Event(
        id: $0.id.id(), label: $0.label.value, precision: $0.precision, mayBeAhead: $0.mayBeAhead)
    }
    parts.changes = changes.map {
      Change(
        id: $0.id.id(), from: $0.from.id(), to: $0.to.id(), says: $0.says.value,
        todo: $0.todo?.value, was: $0.was.map { $0.id() }, now: $0.now.map { $0.id() },
        confidence: $0.confidence)
    }
    parts.chapters = chapters.map { chapter in
      Chapter(
        id: chapter.id.id(),
        places: chapter.places.map {
          .init(
            edition: $0.edition.id(), number: $0.number, title: $0.title.value,
            isSeen: $0.isSeen)
        }, note: chapter.note?.value)
    }
  }
}

extension DraftTimescale {
  /// - Precondition: `undated-period` has looked.
  fileprivate var start: Timescale.Start {
    if let event, let missed {
      .event(event.id(), missed: missed.id())
    } else {
      .none(undated?.value ?? "")
    }
  }
}

extension DraftProvision {
  fileprivate func assembled(
    isUsed: Bool, sameAs: [String], verdict: Verdict?
  ) -> Provision {
    Provision(
      id: id.id(), edition: .init(edition), place: place, force: force, who: who.map { $0.id() },
      says: says.value, period: period, confidence: confidence, standing: standing,
      isBesideGuidance: isBesideGuidance, caution: caution?.value,
      unusedBecause: isUsed ? nil : unused, sameAs: sameAs.map { .init($0) }, verdict: verdict,
      fingerprint: fingerprint)
  }
}

extension DraftStep {
  fileprivate func assembled() -> Step {
    let ways = choices.map {
      Choice(
        id: $0.id.id(), label: $0.label.value, target: $0.target.id(), concern: $0.concern,
        isNotSure: $0.isNotSure, cites: $0.cites.map { $0.id() }, isOurReading: $0.isOurReading)
    }
    let kind: Step.Kind =
      switch self.kind {
      case .question:
        .question(Question(asks: asks?.value ?? "", subject: subject, choices: ways))
      case .action: .action(next: ways[0])
      case .outcome: .outcome(outcome!.assembled())
      }
    return Step(
      id: id.id(), code: code.value, stage: stage.id(), title: title.value,
      also: also.map(\.value), text: text.map(\.value), why: why.value, voice: voice?.value,
      cites: cites.map { $0.id() }, actions: actions.map { $0.assembled() },
      others: others.map { $0.assembled() }, kind: kind)
  }
}

extension DraftAction {
  fileprivate func assembled() -> Guidance.Action {
    Guidance.Action(
      when: when, text: text.value,
      wordings: wordings.map { $0.assembled() },
      who: who.map { $0.id() }, force: force?.value, timescale: timescale?.id(),
      otherwise: otherwise?.value, otherwiseWordings: otherwiseWordings.map { $0.assembled() },
      cites: cites.map { $0.id() }, isOurReading: isOurReading)
  }
}

extension DraftWording {
  fileprivate func assembled() -> Guidance.Action.Wording {
    .init(role: role.id(), text: text.value)
  }
}

extension DraftOther {
  fileprivate func assembled() -> OtherTask {
    OtherTask(
      text: text.value, who: who.map { $0.id() }, force: force?.value,
      timescale: timescale?.id(), cites: cites.map { $0.id() })
  }
}

extension DraftOutcome {
  /// - Precondition: the outcome is complete; its rule has looked.
  fileprivate func assembled() -> Outcome {
    Outcome(
      level: level!, tell: tell.map(\.value), record: record.map(\.value),
      watchFor: watchFor.map(\.value), comeBackIf: comeBackIf.map(\.value),
      expect: expect.map {
        .init(
          text: $0.text.value, timescale: $0.timescale?.id(), cites: $0.cites.map { $0.id() },
          ifNot: $0.ifNot.id())
      },
      disagree: .init(text: disagree!.value, target: disagreeTarget!.id()),
      onward: onward.map {
        .init(label: $0.label.value, target: $0.target.id(), cites: $0.cites.map { $0.id() })
      })
  }
}

extension Located<String> {
  /// The text as the name of something.
  fileprivate func id<Subject>() -> Identifier<Subject> { Identifier(value) }
}
