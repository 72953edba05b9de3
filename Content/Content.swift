package import Guidance

/// The guidance itself: the YAML of this folder, checked and embedded when the program is built.
package enum Content {
  /// What was proved of the content when it was built, a rule each.
  package static let rules = Embedded.rules

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
