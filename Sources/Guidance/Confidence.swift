/// How we know what a provision says.
package enum Confidence: String, Sendable, CaseIterable, Comparable {
  /// Recollection, or proved only for another edition.
  case unconfirmed

  /// One source, or several from one publisher.
  case singleSource = "single-source"

  /// Two or more independent sources, or statute.
  case corroborated

  /// The text itself was read.
  case checked

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .unconfirmed: 0
    case .singleSource: 1
    case .corroborated: 2
    case .checked: 3
    }
  }

  /// What a reader is told.
  package var words: String {
    switch self {
    case .checked: "text checked"
    case .corroborated: "corroborated, but not checked against the published words"
    case .singleSource: "reported by one source; check the guidance"
    case .unconfirmed: "not confirmed; ask locally"
    }
  }

  /// The same in a word or two.
  package var label: String {
    switch self {
    case .checked: "text checked"
    case .corroborated: "corroborated"
    case .singleSource: "one source"
    case .unconfirmed: "not confirmed"
    }
  }
}
