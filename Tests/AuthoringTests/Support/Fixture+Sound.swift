extension Fixture {
  /// A small content folder with nothing wrong in it.
  static let sound = Fixture(files: [
    ("library.yaml", library),
    ("editions/old/edition.yaml", oldEdition),
    ("editions/old/care.yaml", oldProvisions),
    ("editions/new/edition.yaml", newEdition),
    ("editions/new/care.yaml", newProvisions),
    ("flows/danger.yaml", dangerFlow),
    ("flows/care.yaml", careFlow),
    ("timescales.yaml", timescales),
    ("glossary.yaml", glossary),
    ("history.yaml", history),
    ("calendars/here.yaml", calendar),
    ("scenarios/care.yaml", scenarios),
  ])

  private static let library = """
    title: A small guide
    version: "0.1"
    newest: new
    standing: The new edition is in force.
    emergency:
      step: danger.act
      line: "Immediate danger: call 999"
    editions: [old, new]
    flows: [danger, care]
    timescales: timescales.yaml
    glossary: glossary.yaml
    history: history.yaml
    calendar: calendars/here.yaml
    scenarios: [care]
    actors:
      - id: referrer
        name: Whoever refers
      - id: social-worker
        name: Social worker
    roles:
      - id: school
        name: School
        lead: safeguarding lead
        acts-as: [referrer]
    stages:
      - id: danger
        title: Danger
        cites: [old.1]
      - id: care
        title: Care
        note: After danger.
        also: [Old care, Care as it was]
        cites: [old.2]
    doors:
      - id: worried
        label: I am worried about a child
        to: care.danger
    retired: [X9]
    superseded:
      - word: Welfare Board
        now: partners

    """

  private static let oldEdition = """
    id: old
    title: The guidance of 2018
    short: OLD
    published: 2018-07-04
    status: replaced
    replaced-by: new
    provisions: [care.yaml]
    changes:
      - The Welfare Board went.
    corrections:
      - date: date not seen
        what: A paragraph was moved.

    """

  private static let newEdition = """
    id: new
    title: The guidance of 2023
    short: NEW
    published: 2023
    status: in force
    provisions: [care.yaml]
    caution: Not read in full.

    """

  private static let oldProvisions = """
    edition: old
    provisions:
      - id: old.1
        force: must
        who: [referrer]
        says: Whoever sees danger acts at once.
        chapter: Introduction
        paragraph: "16"
        confidence: checked
        standing: plain
      - id: old.2
        force: should
        who: [social-worker]
        says: A social worker answers a referral.
        period: within one working day of the referral
        chapter: "1"
        heading: Referral
        pages: "33, printing of 2018"
        chart: "1"
        law: [Children Act 1989 s47]
        confidence: corroborated
        standing: plain
        caution: A later edition may differ.
      - id: old.3
        force: expected
        says: Worries are talked over.
        confidence: single-source
        standing: plain
        beside: yes

    """

  private static let newProvisions = """
    edition: new
    unused: Nothing is known of it yet.
    provisions:
      - id: new.1
        force: role
        who: [social-worker]
        says: One worker leads.
        confidence: corroborated
        standing: reported
      - id: new.2
        force: must
        says: A new duty to report.
        confidence: unconfirmed
        standing: not-as-duty

    """

  private static let timescales = """
    events:
      - id: referred
        label: The referral was received
        asks: day
    timescales:
      - id: ts.answer
        label: Answer the referral
        kind: deadline
        amount: 1
        unit: working-day
        from: the referral
        event: referred
        missed: danger.act
        who: [social-worker]
        force: should
        standing: As in 2018.
        caution: Ask locally.
        cites: [old.2]
      - id: ts.visit
        label: First visit
        kind: none
        unit: none
        undated: Nobody counts it.
        force: principle
        standing: No figure is known.
        cites: [old.3]

    """

  private static let history = """
    changes:
      - id: one-lead
        from: old
        to: new
        says: One worker leads from now on.
        do: Ask who it is.
        was: [old.2]
        now: [new.1]
        confidence: corroborated
    same:
      - rule: [old.3, new.1]
    newest:
      - verdict: silent
        provisions: [old.1, old.2]
    chapters:
      - id: care
        places:
          - {edition: old, number: "1", title: Care}
          - {edition: new, number: "3", title: "Care, again", unseen: yes}
        note: It moved.

    """

  private static let scenarios = """
    scenarios:
      - id: danger
        title: A child in danger
        story: Somebody shouts, and a child cries.
        from: D1
        ends: D2
      - id: referred
        title: A worry that needs a social worker
        story: A child is often hungry, and says why.
        door: worried
        answers:
          - at: C1
            choose: no
            because: The child is safe with you.
          - at: C2
            choose: not-sure
            because: You have heard one side only.
          - at: C2
            choose: yes
            because: Your lead knew more.
        ends: C5
      - id: watched
        title: A worry that passed
        story: A child was sad for a day.
        from: C2
        answers:
          - at: C2
            choose: no
            because: It had a cause, and it passed.
        ends: C6

    """

  private static let calendar = """
    source: A list
    taken: 2026-11-26
    from: 2026-01-01
    until: 2026-12-31
    holidays:
      - 2026-12-25
      - 2026-04-03

    """

  private static let glossary = """
    terms:
      - term: Referral
        also: [making a referral]
        means: Telling children's social care of a worry.
        cites: [old.2]
      - term: Welfare Board
        old: yes
        means: What the partners were called.
        cites: [old.1]

    """
}
