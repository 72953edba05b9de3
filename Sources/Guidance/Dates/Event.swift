/// Something that happens on a day, from which periods of the guidance are counted.
package struct Event: Sendable {
  package typealias ID = Identifier<Event>

  package let id: ID

  /// What happened, such as `The council received the referral`.
  package let label: String

  package let precision: Precision

  /// True for a day that is fixed before it comes, such as the day that an order names.
  package let mayBeAhead: Bool

  package init(id: ID, label: String, precision: Precision, mayBeAhead: Bool = false) {
    self.id = id
    self.label = label
    self.precision = precision
    self.mayBeAhead = mayBeAhead
  }

  /// How exactly its time has to be known.
  package enum Precision: String, Sendable, CaseIterable {
    case day

    /// Something is counted from it in hours.
    case minute
  }
}
