/// One screen: a question, an action or an outcome.
package struct Step: Sendable {
  package typealias ID = Identifier<Step>

  package let id: ID

  /// What people say to each other, such as `R4`: the stage's letter and a number. Never reused.
  package let code: String

  package let stage: Stage.ID
  package let title: String

  /// Words that people search for and mean this; never what the guidance calls it.
  package let also: [String]

  /// The question, or what the step is for, in a sentence or two each.
  package let text: [String]

  /// Why it is asked or done.
  package let why: String

  /// What the child has a right to, here.
  package let voice: String?

  package let cites: [Provision.ID]
  package let actions: [Action]

  /// What the other agencies do at this point.
  package let others: [OtherTask]

  package let kind: Kind

  package init(
    id: ID, code: String, stage: Stage.ID, title: String, also: [String] = [], text: [String],
    why: String, voice: String?, cites: [Provision.ID], actions: [Action], others: [OtherTask],
    kind: Kind
  ) {
    self.id = id
    self.code = code
    self.stage = stage
    self.title = title
    self.also = also
    self.text = text
    self.why = why
    self.voice = voice
    self.cites = cites
    self.actions = actions
    self.others = others
    self.kind = kind
  }

  package enum Kind: Sendable {
    case question(Question)

    /// Things to do, then on.
    case action(next: Choice)

    /// Where this route ends.
    case outcome(Outcome)
  }

  /// The answers that lead on from here; none after an outcome.
  package var choices: [Choice] {
    switch kind {
    case .question(let question): question.choices
    case .action(let next): [next]
    case .outcome: []
    }
  }

  /// Everything the step rests on, each once, in order.
  package var everyCitation: [Provision.ID] {
    var seen = Set<Provision.ID>()
    let all =
      cites + actions.flatMap(\.cites) + others.flatMap(\.cites) + choices.flatMap(\.cites)
      + (outcome?.expect.flatMap(\.cites) ?? []) + (outcome?.onward?.cites ?? [])
    return all.filter { seen.insert($0).inserted }
  }

  package var outcome: Outcome? {
    if case .outcome(let outcome) = kind { outcome } else { nil }
  }

  /// The one way on from an action.
  package var next: Choice? {
    if case .action(let next) = kind { next } else { nil }
  }

  package var question: Question? {
    if case .question(let question) = kind { question } else { nil }
  }
}

/// What a question step asks.
package struct Question: Sendable {
  /// The fact it settles, as it reads after "this route did not ask": `whether the child is in
  /// danger now`.
  package let asks: String

  package let subject: Subject

  /// From least to most worrying, "Not sure" last.
  package let choices: [Choice]

  package init(asks: String, subject: Subject, choices: [Choice]) {
    self.asks = asks
    self.subject = subject
    self.choices = choices
  }

  package enum Subject: String, Sendable, CaseIterable {
    /// "Not sure" protects at least as much as the most worrying answer.
    case harm

    /// "Not sure" leads to something that finds out.
    case practical
  }
}

/// An answer to a question, with the step it leads to.
package struct Choice: Sendable {
  package typealias ID = Identifier<Choice>

  /// Unique in its step.
  package let id: ID
  package let label: String
  package let target: Step.ID

  /// How worrying this answer is among the answers to its question, from 0.
  package let concern: Int
  package let isNotSure: Bool
  package let cites: [Provision.ID]

  /// True when the arrow is our own sense of the text.
  package let isOurReading: Bool

  package init(
    id: ID, label: String, target: Step.ID, concern: Int, isNotSure: Bool, cites: [Provision.ID],
    isOurReading: Bool
  ) {
    self.id = id
    self.label = label
    self.target = target
    self.concern = concern
    self.isNotSure = isNotSure
    self.cites = cites
    self.isOurReading = isOurReading
  }
}

/// One thing to do.
package struct Action: Sendable {
  package let when: When
  package let text: String

  /// The same for a role that needs other words.
  package let wordings: [Wording]

  package let who: [Actor.ID]

  /// Nothing for our own reading, which binds nobody.
  package let force: Force?
  package let timescale: Timescale.ID?

  /// What to do where the person to be told cannot be reached.
  package let otherwise: String?

  /// The same for a role that needs other words.
  package let otherwiseWordings: [Wording]

  /// True where a role has words of its own for it.
  package func isWorded(for role: Role.ID?) -> Bool { wordings.contains { $0.role == role } }

  package let cites: [Provision.ID]
  package let isOurReading: Bool

  package init(
    when: When, text: String, wordings: [Wording], who: [Actor.ID], force: Force?,
    timescale: Timescale.ID?, otherwise: String?, otherwiseWordings: [Wording],
    cites: [Provision.ID], isOurReading: Bool
  ) {
    self.when = when
    self.text = text
    self.wordings = wordings
    self.who = who
    self.force = force
    self.timescale = timescale
    self.otherwise = otherwise
    self.otherwiseWordings = otherwiseWordings
    self.cites = cites
    self.isOurReading = isOurReading
  }

  package enum When: String, Sendable, CaseIterable {
    case now
    case today

    /// By the end of the timescale.
    case by
  }

  package struct Wording: Sendable {
    package let role: Role.ID
    package let text: String

    package init(role: Role.ID, text: String) {
      self.role = role
      self.text = text
    }
  }

  /// The words for a role, or the common ones.
  package func text(for role: Role.ID?) -> String {
    wordings.first { $0.role == role }?.text ?? text
  }

  /// What a role does where the person to be told cannot be reached, if that is said.
  ///
  /// - Parameter isReplaced: true where the role reads another task in the place of this one: then the
  ///   common words speak of what they do not do.
  package func otherwise(for role: Role.ID?, isReplaced: Bool = false) -> String? {
    otherwiseWordings.first { $0.role == role }?.text ?? (isReplaced ? nil : otherwise)
  }

  /// Every text of it, for whatever role.
  package var texts: [String] {
    [text] + wordings.map(\.text) + [otherwise].compactMap(\.self)
      + otherwiseWordings.map(\.text)
  }
}

/// What somebody else does, so that staff know what to expect and to chase.
package struct OtherTask: Sendable {
  package let text: String
  package let who: [Actor.ID]
  package let force: Force?
  package let timescale: Timescale.ID?
  package let cites: [Provision.ID]

  package init(
    text: String, who: [Actor.ID], force: Force?, timescale: Timescale.ID?, cites: [Provision.ID]
  ) {
    self.text = text
    self.who = who
    self.force = force
    self.timescale = timescale
    self.cites = cites
  }
}
