/// One thing wrong with the content, where it is and which rule it breaks.
package struct Diagnostic: Sendable, Hashable {
  package let mark: Mark

  /// The name of the rule, such as `unknown-target`.
  package let rule: String

  /// What is wrong, the most specific words first.
  package let words: String

  /// The other place, when two clash.
  package let other: Other?

  package struct Other: Sendable, Hashable {
    package let mark: Mark
    package let words: String
  }

  init(_ mark: Mark, _ rule: String, _ words: String, other: Other? = nil) {
    self.mark = mark
    self.rule = rule
    self.words = words
    self.other = other
  }
}
