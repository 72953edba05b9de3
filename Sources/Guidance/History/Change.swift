/// What one edition changed for somebody who knew an earlier one.
package struct Change: Sendable {
  package typealias ID = Identifier<Change>

  package let id: ID
  package let from: Edition.ID
  package let to: Edition.ID

  /// What changed.
  package let says: String

  /// What somebody who learnt the earlier edition does differently.
  package let todo: String?

  /// The provisions of the earlier edition it is about; none where the matter is new.
  package let was: [Provision.ID]

  package let now: [Provision.ID]
  package let confidence: Confidence

  package init(
    id: ID, from: Edition.ID, to: Edition.ID, says: String, todo: String?, was: [Provision.ID],
    now: [Provision.ID], confidence: Confidence
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.says = says
    self.todo = todo
    self.was = was
    self.now = now
    self.confidence = confidence
  }
}
