package import Guidance

/// A line that a pack adds to a page: its words, and the day on which somebody checked them.
struct LocalLine: Hashable {
  let text: String
  let checked: Day
}

extension LocalPack {
  /// At most this many numbers stand on a step; the contacts page has all of them.
  static let numbersOnStep = 6

  /// What the guide says above everything that the area has written itself. No check of words finds
  /// every sentence that could weaken the guide; whoever reads one is told beside it what holds.
  package static let rank =
    "What your area adds comes next. Whatever it says, do what the guide says."

  /// What the pack adds to a step, its pages left out.
  ///
  /// - Parameter now: what the clock says, where it can be right.
  /// - Complexity: O(*n*) in the length of the step and of the pack.
  func lines(at step: Step, in library: Library, now: Moment?) -> [LocalLine] {
    numbers(for: step, library, now) + figures(for: step, library) + added(to: step)
  }

  private func numbers(
    for step: Step, _ library: Library, _ now: Moment?
  ) -> [LocalLine] {
    let asked = LocalService.asked(for: step, among: Set(contacts.map(\.service)))
    let groups: [[LocalService]] =
      [asked.filter(\.isSocialCare)] + asked.filter { !$0.isSocialCare }.map { [$0] }
    // In an emergency a number stands alone.
    let isEmergency = step.stage == library[library.front.emergency].stage
    let lines = groups.flatMap {
      self.lines(for: $0, library.calendar, now, isBare: isEmergency)
    }
    if lines.count <= Self.numbersOnStep { return lines }
    let left = lines.count - Self.numbersOnStep + 1
    let letter = Command.contacts.letter
    return lines.prefix(Self.numbersOnStep - 1)
      + [LocalLine(text: "\(left) more numbers: press \(letter).", checked: checked)]
  }

  /// The numbers of services that stand in for each other, those that answer by the clock first.
  ///
  /// - Parameter isBare: true leaves out what the area notes beside them.
  func lines(
    for services: [LocalService], _ calendar: WorkingCalendar, _ now: Moment?, isBare: Bool = false
  ) -> [LocalLine] {
    let found = services.flatMap { service in contacts.filter { $0.service == service } }
    guard let now else { return found.map { LocalLine($0, isBare: isBare) } }
    let answering = found.map { answers($0, at: now, calendar) }
    let isChoice = answering.contains(true)
    let unsure = isUnsure(at: now, calendar) ? ", if today is no bank holiday" : ""
    let lines = zip(found, answering).map { contact, answers in
      let lead =
        switch answers {
        case true?: "Now, at \(now.clock)\(unsure): "
        case false? where isChoice: "At other times: "
        case false?: "Not now: "
        case nil: ""
        }
      return (answers == true, LocalLine(contact, lead, isBare: isBare))
    }
    return lines.filter(\.0).map(\.1) + lines.filter { !$0.0 }.map(\.1)
  }

  private func figures(for step: Step, _ library: Library) -> [LocalLine] {
    let used = Set(step.timescales)
    return figures.filter { used.contains($0.timescale) }.map { figure in
      LocalLine(text: figure.words(library[figure.timescale]), checked: checked)
    }
  }

  private func added(to step: Step) -> [LocalLine] {
    var texts: [String] = []
    if !documents.isEmpty || !stages.isEmpty {
      let words = step.everyWord
      for document in documents where document.kind.phrases.contains(where: words.contains) {
        texts.append("\(document.kind.words): \(document.text)")
      }
      if LocalStage.phrases.contains(where: words.contains) { texts += stageTexts }
    }
    for note in notes where note.step == step.id && note.when != nil {
      texts.append("\(note.lead)\(note.text)")
    }
    for note in notes where note.step == step.id && note.when == nil { texts.append(note.text) }
    return texts.map { LocalLine(text: $0, checked: checked) }
  }

  private var stageTexts: [String] {
    stages.enumerated().map { place, stage in
      let period = stage.period.map { ", \($0.words)" } ?? ""
      let end = place == stages.count - 1 ? " Danger is 999, at any stage." : ""
      return "Stage \(place + 1) of \(stages.count)\(period): \(stage.text)\(end)"
    }
  }
}

extension LocalLine {
  init(_ contact: LocalContact, _ lead: String = "", isBare: Bool = false) {
    let place = contact.area.isEmpty ? "" : ", \(contact.area)"
    let note = isBare || contact.note.isEmpty ? "" : " \(contact.note)"
    self.init(
      text: "\(lead)\(contact.number), \(contact.service.words)\(place) "
        + "(\(contact.hours.words)).\(note)",
      checked: contact.checked)
  }
}

extension LocalService {
  var isSocialCare: Bool { self == .childrensSocialCare || self == .emergencyDuty }
}

extension LocalFigure {
  /// What is local of it, and what is national: `First core group: 8 working days here; 10 working
  /// days nationally.`
  package func words(_ timescale: Timescale) -> String {
    let national =
      timescale.period.amount == nil
      ? "there is no national figure" : "\(timescale.period.words) nationally"
    return "\(timescale.label): \(ownWords) here; \(national)."
  }

  /// Days that are whole weeks read as weeks.
  private var ownWords: String {
    if case .days(let count) = period, count >= 14, count.isMultiple(of: 7) {
      return "\(count / 7) weeks"
    }
    return period.words
  }
}

extension LocalNote {
  /// `Now: `, or nothing.
  fileprivate var lead: String {
    switch when {
    case .now: "Now: "
    case .today: "Today: "
    case .by: "By then: "
    case nil: ""
    }
  }
}
