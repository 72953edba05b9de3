package import Guidance

extension Recognition {
  /// What a person is told, a sentence a line.
  ///
  /// - Parameter title: how an edition is called.
  package func sentences(file: String, title: (Edition.ID) -> String) -> [String] {
    let file = file.oneLine
    switch self {
    case .recognised(let match):
      return ["\(file) is \(title(match.edition)).", "It says: \(match.reasons.quoted)."]
    case .inDoubt(let matches) where matches.isEmpty:
      return [
        "\(file) speaks of this guidance, but of which edition cannot be told.",
        "Say which with --edition.",
      ]
    case .inDoubt(let matches):
      return ["\(file) is this guidance, but of which edition cannot be told."]
        + matches.map { "It may be \(title($0.edition)): it says \($0.reasons.quoted)." }
        + ["Say which with --edition \(matches[0].edition)."]
    case .otherCountry(let country, let signs):
      return [
        "\(file) is guidance for \(country): it says \(signs.quoted).",
        "Handrail walks through the guidance for England.",
      ]
    case .notTheGuidance(let signs):
      let found = signs.isEmpty ? "nothing" : "only \(signs.quoted)"
      return [
        "\(file) is not Working Together to Safeguard Children.",
        "Of what the guidance always speaks of, \(found) was found.",
      ]
    }
  }
}

extension [String] {
  /// The first four, each in quotation marks.
  fileprivate var quoted: String {
    prefix(4).map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
