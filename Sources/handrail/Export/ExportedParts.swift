import Guidance

struct ExportedEdition: Encodable {
  let id: String
  let title: String
  let published: String
  let status: String
  let replacedBy: String?
  let changes: [String]
  let corrections: [Correction]
  let caution: String?

  struct Correction: Encodable {
    let date: String
    let what: String
  }

  init(_ edition: Edition) {
    id = edition.id.rawValue
    title = edition.title
    published = edition.published
    status = edition.status
    replacedBy = edition.replacedBy?.rawValue
    changes = edition.changes
    caution = edition.caution
    corrections = edition.corrections.map { Correction(date: $0.date, what: $0.what) }
  }
}

struct ExportedProvision: Encodable {
  let id: String
  let edition: String
  let chapter: String?
  let heading: String?
  let paragraph: String?
  let pages: String?
  let flowChart: String?
  let law: [String]
  let who: [String]
  let force: String
  let says: String
  let timescale: String?
  let confidence: String
  let standing: String
  let besideGuidance: Bool
  let caution: String?
  let usedBy: [String]
  let unusedBecause: String?

  /// Provisions that state the same rule, and what is known of it in the newest edition.
  let sameAs: [String]
  let inNewest: String?

  /// The mark of the official words it was written from.
  let fingerprint: String?

  init(_ provision: Provision, _ index: Index) {
    id = provision.id.rawValue
    edition = provision.edition.rawValue
    chapter = provision.place.chapter
    heading = provision.place.heading
    paragraph = provision.place.paragraph
    pages = provision.place.pages
    flowChart = provision.place.flowChart
    law = provision.place.law
    who = provision.who.rawValues()
    force = provision.force.rawValue
    says = provision.says
    timescale = provision.period
    confidence = provision.confidence.rawValue
    standing = provision.standing.rawValue
    besideGuidance = provision.isBesideGuidance
    caution = provision.caution
    fingerprint = provision.fingerprint?.description
    usedBy = index.uses(of: provision.id).map(\.name)
    unusedBecause = provision.unusedBecause
    sameAs = provision.sameAs.rawValues()
    inNewest = provision.verdict?.rawValue
  }
}

extension Index.Use {
  /// `step referral.ready`, `choice referral.danger no`, `term LADO`.
  var name: String {
    switch self {
    case .step(let step): "step \(step)"
    case .choice(let step, let choice): "choice \(step) \(choice)"
    case .action(let step, let place): "action \(step) \(place)"
    case .other(let step, let place): "other \(step) \(place)"
    case .expectation(let step, let place): "expectation \(step) \(place)"
    case .onward(let step): "then \(step)"
    case .timescale(let timescale): "timescale \(timescale)"
    case .stage(let stage): "stage \(stage)"
    case .term(let name): "term \(name)"
    }
  }
}

struct ExportedDoor: Encodable {
  let id: String
  let label: String
  let to: String

  init(_ door: Door) {
    id = door.id.rawValue
    label = door.label
    to = door.target.rawValue
  }
}

struct ExportedTimescale: Encodable {
  let id: String
  let label: String
  let kind: String
  let amount: Int?
  let unit: String
  let from: String
  let who: [String]
  let force: String
  let standing: String
  let caution: String?
  let cites: [String]

  /// The event a date is typed for, and the step for when the period is missed.
  let event: String?
  let missed: String?
  let undated: String?

  init(_ timescale: Timescale) {
    id = timescale.id.rawValue
    label = timescale.label
    kind = timescale.kind.rawValue
    standing = timescale.standing
    caution = timescale.caution
    amount = timescale.period.amount
    unit = timescale.period.unit
    from = timescale.from
    who = timescale.who.rawValues()
    force = timescale.force.rawValue
    cites = timescale.cites.rawValues()
    event = timescale.event?.rawValue
    missed = timescale.missed?.rawValue
    undated = timescale.undatedBecause
  }
}

struct ExportedTerm: Encodable {
  let term: String
  let also: [String]
  let old: Bool
  let means: String
  let cites: [String]

  init(_ term: Term) {
    self.term = term.name
    also = term.also
    old = term.isOld
    means = term.means
    cites = term.cites.rawValues()
  }
}
