/// The name of one thing of one kind: a step's name can never stand where a provision's is wanted.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as an author wrote it, such as `referral.ready` or `wt18.REF-01`.
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
