import Guidance

struct DraftEvent: Sendable {
  let id: Located<String>
  let label: Located<String>
  let precision: Event.Precision
  let mayBeAhead: Bool
}

struct DraftChange: Sendable {
  let id: Located<String>
  let from: Located<String>
  let to: Located<String>
  let says: Located<String>
  let todo: Located<String>?
  let was: [Located<String>]
  let now: [Located<String>]
  let confidence: Confidence
}

struct DraftChapter: Sendable {
  let id: Located<String>
  let places: [DraftChapterPlace]
  let note: Located<String>?
}

struct DraftChapterPlace: Sendable {
  let edition: Located<String>
  let number: String
  let title: Located<String>
  let isSeen: Bool
}
