/// How far the lines of a page stand from each other.
package enum Spacing: String, CaseIterable, Sendable {
  case usual

  /// An empty line after each paragraph, action and choice.
  case wide

  /// An empty line after every line.
  case double
}
