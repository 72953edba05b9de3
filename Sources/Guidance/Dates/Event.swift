/// Something that happens on a day, from which periods of the guidance are counted.
package struct Event: Sendable {
  package typealias ID = Identifier<Event>

  package let id: ID

  /// What happened, such as `The council received the referral`.
  package let label: String

  package let precision: Precision

  package init(id: ID, label: String, precision: Precision) {
    self.id = id
    self.label = label
    self.precision = precision
  }

  /// How exactly its time has to be known.
  package enum Precision: String, Sendable, CaseIterable {
    case day

    /// Something is counted from it in hours.
    case minute
  }
}
