/// How strongly a source puts what it says.
package enum Force: String, Sendable, CaseIterable {
  case must
  case should
  case may

  /// A must or a should whose exact word has not been verified.
  case expected

  /// Whose job something is.
  case role

  /// What something is or covers.
  case definition

  case principle

  /// How far it binds: nothing may be said more strongly than its source says it.
  ///
  /// An unverified word binds like a should, and is never shown as a must.
  package var strength: Int {
    switch self {
    case .must: 3
    case .should, .expected: 2
    case .may, .role: 1
    case .definition, .principle: 0
    }
  }
}
