package import Guidance

/// The guidance itself: the YAML of this folder, checked and embedded when the program is built.
package enum Content {
  /// What was proved of the content when it was built, a rule each.
  package static let rules = Embedded.rules

  /// How many fictional cases walked the tree when it was built.
  package static let scenarios = Embedded.scenarios

  /// What trying to get the content wrong came to, in words; empty where it was not tried.
  package static let mutation = Embedded.mutation

  /// - Complexity: constant in the number of steps and provisions; see `Library`.
  package static func library() -> Library {
    do {
      return try Library(EncodedText(Embedded.text), digest: Embedded.digest)
    } catch {
      // The build that embedded the text has checked it: only a broken build comes here.
      fatalError("the embedded content cannot be read: \(error)")
    }
  }
}
