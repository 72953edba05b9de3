/// One stage of the work, whose steps are one flow.
package struct Stage: Sendable {
  package typealias ID = Identifier<Stage>

  package let id: ID

  /// The name a practitioner meets, after the newest edition.
  package let title: String

  /// The small print under the name.
  package let note: String?

  /// Local and older names, for finding the stage; never a claim about what the guidance calls it.
  package let also: [String]

  /// What the note rests on.
  package let cites: [Provision.ID]

  /// True when its outcomes inform about the guidance and answer no worry about a child.
  package let isInformation: Bool

  package init(
    id: ID, title: String, note: String?, also: [String], cites: [Provision.ID],
    isInformation: Bool
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.also = also
    self.cites = cites
    self.isInformation = isInformation
  }
}

/// A line of the first screen.
package struct Door: Sendable {
  package typealias ID = Identifier<Door>

  package let id: ID
  package let label: String
  package let target: Step.ID

  package init(id: ID, label: String, target: Step.ID) {
    self.id = id
    self.label = label
    self.target = target
  }
}
