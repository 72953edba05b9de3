/// Why a text is no route that can be walked here.
package enum RouteCodeProblem: Error, Hashable, Sendable {
  case empty

  /// A sign that no code has.
  case strangeSign(Character)

  /// Not whole groups of four: how many signs there are.
  case length(Int)

  /// Not as it was given: the check does not hold.
  case slip

  /// Given as it was made, but the steps on its way are not those of this content.
  case otherContent

  /// One sentence for a person, or two.
  package var sentence: String {
    switch self {
    case .empty: "There is no route code there."
    case .strangeSign(let sign):
      "A route code has no \"\(sign)\": it has figures and letters, and never a U."
    case .length(let count):
      "A route code has whole groups of four. This one has \(count) signs: look at it again."
    case .slip:
      "This is not the code as it was given. A sign is wrong, or two have changed places."
    case .otherContent:
      "This code was made with other content, so it is not replayed. Walk its steps afresh."
    }
  }
}
