package import Guidance

/// Which edition a text is, as far as its title and its words tell.
package enum Recognition: Sendable, Equatable {
  case recognised(Match)

  /// The guidance, but it cannot be told which edition; the likeliest first, or none.
  case inDoubt([Match])

  /// Guidance of another country.
  case otherCountry(String, signs: [String])

  /// Nothing says that it is this guidance.
  case notTheGuidance(signs: [String])

  /// An edition and what speaks for it.
  package struct Match: Sendable, Equatable {
    package let edition: Edition.ID

    /// The words that were found, the weightiest first.
    package let reasons: [String]
    package let weight: Int

    package init(edition: Edition.ID, reasons: [String], weight: Int) {
      self.edition = edition
      self.reasons = reasons
      self.weight = weight
    }
  }

  /// How far ahead of the next an edition has to be.
  private static let margin = 3

  /// What has to speak for an edition at least.
  private static let least = 4

  /// - Complexity: O(*n*).
  package init(_ document: Document) {
    let found = PhraseFinder.count(Sign.phrases, in: document)
    let elsewhere = Sign.countries.compactMap { country -> (name: String, signs: [String])? in
      let signs = country.phrases.filter { found[$0, default: 0] > 0 }
      let count = signs.reduce(0) { $0 + found[$1, default: 0] }
      return count >= 3 ? (country.name, signs) : nil
    }
    let title = Words.of(document.title).joined(separator: " ")
    let isNamed = found[Sign.name, default: 0] > 0
    let matches = Self.matches(found, title)
    let isOfAnEdition = matches.first.map { $0.weight >= Self.least } ?? false
    // The guidance itself speaks of children who move across the border.
    if let other = elsewhere.first, !title.contains(Sign.name), !isOfAnEdition {
      self = .otherCountry(other.name, signs: other.signs)
      return
    }
    // A novel may name the guidance once; the guidance speaks of little but children's safety.
    let field = Sign.field.filter { found[$0, default: 0] > 0 }
    guard field.count >= (isNamed ? 4 : 7) else {
      self = .notTheGuidance(signs: field)
      return
    }
    guard let first = matches.first, isOfAnEdition else {
      self = .inDoubt(matches)
      return
    }
    let next = matches.dropFirst().first?.weight ?? 0
    self = first.weight - next >= Self.margin ? .recognised(first) : .inDoubt(matches)
  }

  private static func matches(_ found: [String: Int], _ title: String) -> [Match] {
    let matches = Sign.editions.compactMap { edition, signs -> Match? in
      var weight = 0
      var reasons: [(Int, String)] = []
      for sign in signs {
        let isThere =
          sign.inTitle ? title.contains(sign.phrase) : found[sign.phrase, default: 0] > 0
        guard isThere else { continue }
        weight += sign.weight
        if sign.weight > 0 { reasons.append((sign.weight, sign.phrase)) }
      }
      guard weight > 0 else { return nil }
      return Match(
        edition: .init(edition), reasons: reasons.sorted { $0.0 > $1.0 }.map(\.1), weight: weight)
    }
    return matches.sorted { ($1.weight, $0.edition) < ($0.weight, $1.edition) }
  }
}
