/// What a piece of text on the screen is. A theme decides how it looks.
package enum Style: Hashable, Sendable, CaseIterable {
  /// Running text, and the empty part of the screen.
  case text
  /// The name of the page.
  case title
  /// The heading of a part of a page.
  case heading
  /// The item the cursor is on. A `>` marker and the cursor itself say the same.
  case focus
  /// What the guidance or the law says must be done. The word "must" says the same.
  case must
  /// Where a statement comes from: a provision and its number.
  case source
  /// An explanation beside the matter.
  case note
  /// Something to take care of.
  case warning
  /// What is known only from a report about the source, not from the source itself.
  case reported
  /// What matters less here, such as a step already taken.
  case dim
  /// The emergency line.
  case emergency
  /// The first and last line of the screen: where you are, and the keys.
  case bar
}
