import Guidance

/// A whole content folder as it was written: every name and text with its place, nothing promised.
package struct Draft: Sendable {
  var mark: Mark
  var title = ""
  var version = ""
  var standing: Located<String>
  var newest: Located<String>
  var emergency: Located<String>
  var emergencyLine: Located<String>
  var actors: [Located<Guidance.Actor>] = []
  var roles: [DraftRole] = []
  var stages: [DraftStage] = []
  var doors: [DraftDoor] = []
  var editions: [DraftEdition] = []
  var provisions: [DraftProvision] = []
  var steps: [DraftStep] = []
  var timescales: [DraftTimescale] = []
  var terms: [DraftTerm] = []
  var events: [DraftEvent] = []
  var calendar = WorkingCalendar.unknown
  var changes: [DraftChange] = []
  var chapters: [DraftChapter] = []

  var scenarios: [DraftScenario] = []

  /// What the last run of mutation came to, in words.
  var mutation = ""

  /// Provisions that state one rule.
  var same: [[Located<String>]] = []

  /// What is known of provisions in the newest edition.
  var verdicts: [(verdict: Verdict, provisions: [Located<String>])] = []

  /// Codes and names that were used once and are never used again.
  var retired: [Located<String>] = []

  /// Words that may stand only where they are explained as old, with what replaced them.
  var superseded: [DraftSuperseded] = []

  /// Files of the folder, and those that something lists.
  var files: [SourceFile] = []
  var listed: Set<String> = []

  /// - Parameter front: the place of what stands at the front until it is read.
  init(front: Mark) {
    mark = front
    standing = Located("", at: front)
    newest = Located("", at: front)
    emergency = Located("", at: front)
    emergencyLine = Located("", at: front)
  }
}

struct DraftRole: Sendable {
  let id: Located<String>
  let name: Located<String>
  let lead: Located<String>
  let actors: [Located<String>]
}

struct DraftStage: Sendable {
  let id: Located<String>
  let title: Located<String>
  let note: Located<String>?
  let also: [Located<String>]
  let cites: [Located<String>]
  let isInformation: Bool
}

struct DraftDoor: Sendable {
  let id: Located<String>
  let label: Located<String>
  let target: Located<String>
}

struct DraftEdition: Sendable {
  let id: Located<String>
  let title: Located<String>
  let short: String
  let published: String
  let status: String
  let replacedBy: Located<String>?
  let printingOf: Located<String>?
  let changes: [Located<String>]
  let corrections: [(date: String, what: Located<String>)]
  let caution: Located<String>?
}

struct DraftProvision: Sendable {
  let id: Located<String>
  let edition: String
  let force: Force
  let who: [Located<String>]
  let says: Located<String>
  let period: String?
  let place: Provision.Place
  let confidence: Confidence
  let standing: Provision.Standing
  let isBesideGuidance: Bool
  let caution: Located<String>?
  let unused: String?
  let fingerprint: Fingerprint?
}

struct DraftTimescale: Sendable {
  let id: Located<String>
  let label: Located<String>
  let kind: Timescale.Kind
  var period: Period
  let from: Located<String>?
  let event: Located<String>?
  var missed: Located<String>?
  let undated: Located<String>?
  let who: [Located<String>]
  let force: Force
  let standing: Located<String>
  let caution: Located<String>?
  let cites: [Located<String>]
}

struct DraftTerm: Sendable {
  let name: Located<String>
  let also: [Located<String>]
  let isOld: Bool
  let means: Located<String>
  let cites: [Located<String>]
}

struct DraftSuperseded: Sendable {
  let word: Located<String>
  let now: Located<String>
}
