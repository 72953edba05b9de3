/// A chapter as it moved from edition to edition. A chapter's number without its edition is
/// meaningless.
package struct Chapter: Sendable {
  package typealias ID = Identifier<Chapter>

  package let id: ID

  /// Where it stands, oldest edition first; an edition that has no such chapter is left out.
  package let places: [Place]

  package let note: String?

  package init(id: ID, places: [Place], note: String?) {
    self.id = id
    self.places = places
    self.note = note
  }

  package struct Place: Hashable, Sendable {
    package let edition: Edition.ID
    package let number: String
    package let title: String

    /// False where it is thought likely and was not seen.
    package let isSeen: Bool

    package init(edition: Edition.ID, number: String, title: String, isSeen: Bool) {
      self.edition = edition
      self.number = number
      self.title = title
      self.isSeen = isSeen
    }
  }
}
