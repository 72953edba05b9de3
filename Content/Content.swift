package import Guidance

/// The guidance itself: the YAML of this folder, checked and embedded when the program is built.
package enum Content {
  /// What was proved of the content when it was built, a rule each.
  package static let rules = Embedded.rules

  /// - Complexity: O(*n*) in the length of the content; called once, when the program starts.
  package static func library() -> Library {
    do {
      var parts = try LibraryEncoding.decode(Embedded.text)
      parts.front.digest = Embedded.digest
      return try Library(parts)
    } catch {
      // The build that embedded the text has checked it: only a broken build comes here.
      fatalError("the embedded content cannot be read: \(error)")
    }
  }
}
