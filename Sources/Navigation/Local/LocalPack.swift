package import Guidance

/// What a council or a school adds to the guide: numbers, names of documents, figures where there is
/// no national one, notes, things to do and pages.
///
/// It is shown beside the library and never enters it: nothing in it can name a step to go on to.
package struct LocalPack: Hashable, Sendable {
  package let name: String

  /// Who answers for it; empty where a pack of contacts alone names nobody.
  package let owner: String

  /// The place it holds for; empty where none is named.
  package let area: String

  /// The day on which somebody last looked whether all but the contacts is right.
  package let checked: Day

  package var contacts: [LocalContact] = []
  package var documents: [LocalDocument] = []

  /// The stages of the area's way of settling disagreements, first to last.
  package var stages: [LocalStage] = []
  package var figures: [LocalFigure] = []
  package var notes: [LocalNote] = []
  package var pages: [LocalPage] = []

  package init(name: String, owner: String, area: String, checked: Day) {
    self.name = name
    self.owner = owner
    self.area = area
    self.checked = checked
  }

  /// How many lines it adds, those of its pages included.
  package var lineCount: Int {
    contacts.count + documents.count + stages.count + figures.count + notes.count
      + pages.map(\.lines.count).reduce(0, +)
  }

  /// `Northfold Safeguarding Partnership`, or that nobody is named.
  package var ownerWords: String { owner.isEmpty ? "no owner named" : owner }
}

/// What the area calls a document that the guide speaks of, and where it is.
package struct LocalDocument: Hashable, Sendable {
  package let kind: Kind
  package let text: String

  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// The documents that steps speak of. The raw value is the name in a pack.
  package enum Kind: String, Sendable, CaseIterable {
    case thresholdDocument = "threshold-document"
    case referralForm = "referral-form"
    case escalationPolicy = "escalation-policy"
    case assessmentProtocol = "assessment-protocol"
    case earlyHelpAssessment = "early-help-assessment"
    case procedures

    /// As it reads at the start of a line.
    package var words: String {
      switch self {
      case .thresholdDocument: "Threshold document"
      case .referralForm: "Referral form"
      case .escalationPolicy: "Escalation policy"
      case .assessmentProtocol: "Local protocol for assessment"
      case .earlyHelpAssessment: "Early help assessment"
      case .procedures: "Local procedures"
      }
    }
  }
}

/// One stage of an area's escalation policy.
package struct LocalStage: Hashable, Sendable {
  package let text: String

  /// How long the area gives it, as the pack writes it; nothing where it gives no time.
  package let period: Period?

  package init(text: String, period: Period?) {
    self.text = text
    self.period = period
  }
}

/// A period of the area's own: where there is no national one, or a shorter one than the national.
package struct LocalFigure: Hashable, Sendable {
  package let timescale: Timescale.ID
  package let period: Period

  package init(timescale: Timescale.ID, period: Period) {
    self.timescale = timescale
    self.period = period
  }
}

/// A line added to a step.
package struct LocalNote: Hashable, Sendable {
  package let step: Step.ID

  /// When to do it; nothing for a note, which asks nothing.
  package let when: Guidance.Action.When?
  package let text: String

  package init(step: Step.ID, when: Guidance.Action.When?, text: String) {
    self.step = step
    self.when = when
    self.text = text
  }
}

/// A page added to a step, which leads back to where one came from and nowhere else.
package struct LocalPage: Hashable, Sendable {
  package let step: Step.ID
  package let title: String
  package let lines: [String]

  package init(step: Step.ID, title: String, lines: [String]) {
    self.step = step
    self.title = title
    self.lines = lines
  }
}
