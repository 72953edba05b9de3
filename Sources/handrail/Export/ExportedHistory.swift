import Guidance

struct ExportedEvent: Encodable {
  let id: String
  let label: String
  let asks: String
  let ahead: Bool

  init(_ event: Event) {
    id = event.id.rawValue
    label = event.label
    asks = event.precision.rawValue
    ahead = event.mayBeAhead
  }
}

struct ExportedChange: Encodable {
  let id: String
  let from: String
  let to: String
  let says: String
  let todo: String?
  let was: [String]
  let now: [String]
  let confidence: String

  enum CodingKeys: String, CodingKey {
    case id, from, to, says
    case todo = "do"
    case was, now, confidence
  }

  init(_ change: Change) {
    id = change.id.rawValue
    from = change.from.rawValue
    to = change.to.rawValue
    says = change.says
    todo = change.todo
    was = change.was.rawValues()
    now = change.now.rawValues()
    confidence = change.confidence.rawValue
  }
}
