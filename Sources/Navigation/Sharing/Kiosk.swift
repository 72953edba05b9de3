package import Guidance

/// How the guide runs where one person follows another at one terminal: nothing leaves it.
package struct Kiosk: Hashable, Sendable {
  /// True where a print-out may be saved.
  package let allowsPrint: Bool

  /// What staff enter in "Go to" to end the program; nothing where only a signal ends it. It keeps
  /// accidents away, and is no password.
  package let word: String?

  /// What clearing comes back to.
  package let role: Role.ID?
  package let lens: Edition.ID?

  package init(
    allowsPrint: Bool = false, word: String? = nil, role: Role.ID? = nil, lens: Edition.ID? = nil
  ) {
    self.allowsPrint = allowsPrint
    self.word = word
    self.role = role
    self.lens = lens
  }
}
