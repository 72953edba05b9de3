/// Why the folder of official texts, or a file of it, cannot be used.
package struct StoreError: Error, Hashable, Sendable {
  /// The file or folder.
  package let path: String
  package let problem: Problem

  package init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// What stood in the way.
  package enum Problem: Hashable, Sendable {
    case missing
    case alreadyThere
    case noPermission
    case symbolicLink

    /// The store is named by a file.
    case notAFolder

    /// A text is named by something that is no file.
    case notAFile
    case noSpace
    case readOnly

    /// A name with other signs than small letters, digits and hyphens.
    case badName

    /// Written by a later version of the program.
    case laterVersion(String)

    /// Not as it was written, from this line on, counted from 1.
    case damaged(line: Int, Damage)

    /// Anything else the system refused, by its number.
    case system(Int32)
  }

  /// How a file differs from one that was written.
  package enum Damage: String, Sendable, CaseIterable {
    /// The end is missing.
    case cutShort = "cut-short"

    /// A line of another kind was due.
    case unknownLine = "unknown-line"

    /// Words are not those that were stored.
    case otherWords = "other-words"
  }
}
