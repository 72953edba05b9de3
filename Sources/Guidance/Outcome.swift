/// Where a route ends: whom to tell, what to record, what to watch for, when to come back, what to
/// expect and how to disagree.
package struct Outcome: Sendable {
  package let level: ProtectionLevel
  package let tell: [String]

  /// A skeleton with blanks; no personal detail is asked for.
  package let record: [String]
  package let watchFor: [String]
  package let comeBackIf: [String]
  package let expect: [Expectation]
  package let disagree: Disagreement

  /// Where the work goes on, where it does: a pointer, not an answer.
  package let onward: Onward?

  package init(
    level: ProtectionLevel, tell: [String], record: [String], watchFor: [String],
    comeBackIf: [String], expect: [Expectation], disagree: Disagreement, onward: Onward?
  ) {
    self.level = level
    self.tell = tell
    self.record = record
    self.watchFor = watchFor
    self.comeBackIf = comeBackIf
    self.expect = expect
    self.disagree = disagree
    self.onward = onward
  }

  /// Every step it points to.
  package var pointers: [Step.ID] {
    expect.map(\.ifNot) + [disagree.target] + [onward?.target].compactMap(\.self)
  }

  package struct Onward: Sendable {
    package let label: String
    package let target: Step.ID
    package let cites: [Provision.ID]

    package init(label: String, target: Step.ID, cites: [Provision.ID]) {
      self.label = label
      self.target = target
      self.cites = cites
    }
  }

  /// What should come back, by when, and where to go if it does not.
  package struct Expectation: Sendable {
    package let text: String
    package let timescale: Timescale.ID?
    package let cites: [Provision.ID]
    package let ifNot: Step.ID

    package init(
      text: String, timescale: Timescale.ID?, cites: [Provision.ID], ifNot: Step.ID
    ) {
      self.text = text
      self.timescale = timescale
      self.cites = cites
      self.ifNot = ifNot
    }
  }

  package struct Disagreement: Sendable {
    package let text: String
    package let target: Step.ID

    package init(text: String, target: Step.ID) {
      self.text = text
      self.target = target
    }
  }
}

/// How far an outcome protects the child, least first.
package enum ProtectionLevel: String, Sendable, CaseIterable, Comparable {
  case watchAndRecord = "watch-and-record"
  case earlyHelp = "early-help"
  case referral = "referral"
  case referImmediately = "refer-immediately"
  case immediateProtection = "immediate-protection"

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// 0 for the least protective.
  package var rank: Int {
    switch self {
    case .watchAndRecord: 0
    case .earlyHelp: 1
    case .referral: 2
    case .referImmediately: 3
    case .immediateProtection: 4
    }
  }

  /// As it reads on an outcome.
  package var words: String {
    switch self {
    case .watchAndRecord: "Watch and record"
    case .earlyHelp: "Help for the family"
    case .referral: "Children's social care"
    case .referImmediately: "Children's social care, at once"
    case .immediateProtection: "Immediate protection"
    }
  }
}
