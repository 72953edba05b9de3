import Guidance

extension Library.Parts {
  /// One of everything, every field filled.
  static let full = parts(isFull: true)

  /// The same things with every optional field and every list empty that may be.
  static let sparse = parts(isFull: false)

  private static func parts(isFull: Bool) -> Self {
    func text(_ text: String) -> String? { isFull ? text : nil }
    func list<Element>(_ elements: Element...) -> [Element] { isFull ? elements : [] }
    var parts = Library.Parts(
      front: Library.Front(
        title: "A guide", version: "0.1", digest: "", newest: .init("e2"), standing: "In force.",
        emergency: .init("s.out"), emergencyLine: "Call 999"))
    parts.editions = [
      Edition(
        id: .init("e1"), title: "First", short: "E1", published: "2018-07-04", status: "replaced",
        replacedBy: isFull ? .init("e2") : nil, printingOf: isFull ? .init("e2") : nil,
        changes: list("One change.", "Another."),
        corrections: list(.init(date: "2019", what: "A paragraph.")), caution: text("Careful.")),
      Edition(
        id: .init("e2"), title: "Acts", short: "", published: "2023", status: "in force",
        replacedBy: nil, printingOf: nil, changes: [], corrections: [], caution: nil),
    ]
    parts.actors = [
      Actor(id: .init("police"), name: "Police"), Actor(id: .init("worker"), name: "Worker"),
    ]
    parts.roles = [
      Role(
        id: .init("school"), name: "School", actors: isFull ? [.init("worker")] : [], lead: "head")
    ]
    parts.stages = [
      Stage(
        id: .init("care"), title: "Care", note: text("A note."), also: list("Old care", "Caring"),
        cites: list(.init("p1"), .init("p2")), isInformation: isFull)
    ]
    parts.events = list(
      Event(id: .init("v1"), label: "The call", precision: .minute, mayBeAhead: isFull))
    parts.calendar = WorkingCalendar(
      holidays: list(Day(number: 20_000), Day(number: 20_100)),
      known: Day(number: 19_000)...Day(number: 21_000), source: "A list",
      taken: Day(number: 20_500))
    parts.changes = list(
      Change(
        id: .init("c1"), from: .init("e1"), to: .init("e2"), says: "New.", todo: "Look.",
        was: [.init("p1")], now: [.init("p2")], confidence: .checked),
      Change(
        id: .init("c2"), from: .init("e1"), to: .init("e2"), says: "Newer.", todo: nil, was: [],
        now: [], confidence: .unconfirmed))
    parts.chapters = list(
      Chapter(
        id: .init("m1"),
        places: [
          .init(edition: .init("e1"), number: "1", title: "Care", isSeen: true),
          .init(edition: .init("e2"), number: "2", title: "Care again", isSeen: false),
        ], note: "Moved."),
      Chapter(id: .init("m2"), places: [], note: nil))
    parts.doors = [Door(id: .init("door"), label: "A door", target: .init("s.ask"))]
    parts.provisions = [
      Provision(
        id: .init("p1"), edition: .init("e1"),
        place: .init(
          chapter: text("1"), heading: text("Care"), paragraph: text("16"), pages: text("33"),
          flowChart: text("2"), law: list("Children Act 1989 s47", "Care Act 2014")),
        force: .must, who: list(.init("police"), .init("worker")), says: "Act.",
        period: text("1 day"), confidence: .checked, standing: isFull ? .reported : .plain,
        isBesideGuidance: isFull, caution: text("Perhaps."), unusedBecause: text("Later."),
        sameAs: list(.init("p2")), verdict: isFull ? .silent : nil,
        fingerprint: isFull ? Fingerprint(words: 63, hash: 0x0a1b_2c3d_4e5f_6071) : nil),
      Provision(
        id: .init("p2"), edition: .init("e2"),
        place: .init(
          chapter: nil, heading: nil, paragraph: nil, pages: nil, flowChart: nil,
          law: ["Children Act 1989 s17"]), force: .role, who: [], says: "Help.", period: nil,
        confidence: .unconfirmed, standing: .notAsDuty, isBesideGuidance: false, caution: nil,
        unusedBecause: nil, sameAs: [], verdict: nil,
        fingerprint: nil),
    ]
    parts.timescales = [
      Timescale(
        id: .init("t1"), label: "Visit", kind: .deadline,
        period: isFull ? .workingDays(15) : .noNationalFigure, from: text("the call") ?? "",
        start: isFull ? .event(.init("v1"), missed: .init("s.do")) : .none("No day."),
        who: list(.init("worker")), force: .should, cites: list(.init("p1")),
        standing: "As before.",
        caution: text("Ask."))
    ]
    parts.terms = [
      Term(
        name: "Care", also: list("caring", "looking after"), isOld: isFull, means: "Help.",
        cites: list(.init("p1")))
    ]
    parts.steps = [question(isFull: isFull), action(isFull: isFull), outcome(isFull: isFull)]
    return parts
  }

  private static func question(isFull: Bool) -> Step {
    Step(
      id: .init("s.ask"), code: "S1", stage: .init("care"), title: "Sure?",
      also: isFull ? ["certain, safe", "unsure"] : [],
      text: isFull ? ["One.", "Two."] : [], why: "To know.",
      voice: isFull ? "Ask the child." : nil,
      cites: isFull ? [.init("p1")] : [], actions: [], others: [],
      kind: .question(
        Question(
          asks: "whether it is sure", subject: isFull ? .practical : .harm,
          choices: [
            Choice(
              id: .init("yes"), label: "Yes", target: .init("s.do"), concern: isFull ? 3 : 0,
              isNotSure: false, cites: isFull ? [.init("p1"), .init("p2")] : [],
              isOurReading: isFull),
            Choice(
              id: .init("unsure"), label: "Not sure", target: .init("s.out"), concern: 0,
              isNotSure: isFull, cites: [], isOurReading: false),
          ])))
  }

  private static func action(isFull: Bool) -> Step {
    Step(
      id: .init("s.do"), code: "S2", stage: .init("care"), title: "Do it", text: ["Now."],
      why: "It helps.", voice: nil, cites: [],
      actions: [
        Action(
          when: isFull ? .today : .now, text: "Ring.",
          wordings: isFull ? [.init(role: .init("school"), text: "Ring the head.")] : [],
          who: isFull ? [.init("worker")] : [], force: isFull ? .should : nil,
          timescale: isFull ? .init("t1") : nil, otherwise: isFull ? "Write." : nil,
          otherwiseWordings: isFull ? [.init(role: .init("school"), text: "Write to it.")] : [],
          cites: isFull ? [.init("p1")] : [], isOurReading: isFull)
      ],
      others: isFull
        ? [
          OtherTask(
            text: "They answer.", who: [.init("police")], force: .may, timescale: .init("t1"),
            cites: [.init("p2")]),
          OtherTask(text: "They wait.", who: [], force: nil, timescale: nil, cites: []),
        ] : [],
      kind: .action(
        next: Choice(
          id: .init("next"), label: "Done", target: .init("s.out"), concern: 0, isNotSure: false,
          cites: isFull ? [.init("p1")] : [], isOurReading: isFull)))
  }

  private static func outcome(isFull: Bool) -> Step {
    Step(
      id: .init("s.out"), code: "S3", stage: .init("care"), title: "Done", text: [],
      why: "It ends.",
      voice: nil, cites: [], actions: [], others: [],
      kind: .outcome(
        Outcome(
          level: .referral, tell: isFull ? ["A.", "B."] : [], record: isFull ? ["C: ___"] : [],
          watchFor: isFull ? ["D."] : [], comeBackIf: isFull ? ["E."] : [],
          expect: isFull
            ? [
              .init(
                text: "F.", timescale: .init("t1"), cites: [.init("p1")], ifNot: .init("s.do")),
              .init(text: "G.", timescale: nil, cites: [], ifNot: .init("s.ask")),
            ] : [], disagree: .init(text: "H.", target: .init("s.do")),
          onward: isFull
            ? .init(label: "On", target: .init("s.ask"), cites: [.init("p2")]) : nil)))
  }
}
