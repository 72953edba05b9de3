/// Somebody who acts under the guidance: the police, the referrer, the core group.
package struct Actor: Sendable {
  package typealias ID = Identifier<Actor>

  package let id: ID

  /// As it reads at the start of a line: `Social worker`.
  package let name: String

  package init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// The person at the keyboard, by the work they do.
///
/// A role changes wording and who does what. It never changes whether a child is protected.
package struct Role: Sendable {
  package typealias ID = Identifier<Role>

  package let id: ID
  package let name: String

  /// Whose tasks are this person's own.
  package let actors: Set<Actor.ID>

  /// Whom this person turns to inside their own organisation, such as `designated safeguarding lead`.
  package let lead: String

  package init(id: ID, name: String, actors: Set<Actor.ID>, lead: String) {
    self.id = id
    self.name = name
    self.actors = actors
    self.lead = lead
  }
}
