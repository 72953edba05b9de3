/// A word of the glossary.
package struct Term: Sendable {
  package let name: String

  /// Other names and acronyms people type, old ones and local ones included.
  package let also: [String]

  /// True when the word is superseded and kept only so that it can be found.
  package let isOld: Bool

  package let means: String
  package let cites: [Provision.ID]

  package init(name: String, also: [String], isOld: Bool, means: String, cites: [Provision.ID]) {
    self.name = name
    self.also = also
    self.isOld = isOld
    self.means = means
    self.cites = cites
  }
}
