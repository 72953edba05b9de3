/// How saving a print-out went.
package enum Saving: Hashable, Sendable {
  case done

  /// Something of that name is there, and was left alone.
  case isThere

  /// Nothing was changed; why, in a sentence.
  case failed(String)
}
