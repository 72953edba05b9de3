/// How saving a print-out went.
package enum Saving: Hashable, Sendable {
  /// - Parameter isPrivate: false where others may read it, as on a disk without owners.
  case done(isPrivate: Bool)

  /// Something of that name is there, and was left alone.
  case isThere

  /// Nothing was changed; why, in a sentence.
  case failed(String)
}
