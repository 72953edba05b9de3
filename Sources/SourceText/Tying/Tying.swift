package import Guidance

/// A text tied to the provisions of its edition: by number, by heading and by the words' meaning.
package struct Tying: Sendable {
  /// One for each provision of the guidance, in the order they were given.
  package let ties: [Tie]

  /// The passages that no provision leads to, counted from 0.
  package let extra: [Int]

  /// - Complexity: O(*n* + *p* · *w*) for *n* words of text and *p* provisions of *w* words.
  package init(_ document: Document, to provisions: [Provision]) {
    let finder = TieFinder(document)
    ties = provisions.filter { !$0.isBesideGuidance }.map {
      Tie(provision: $0.id, finding: finder.find($0))
    }
    let used = Set(ties.flatMap { $0.candidates.map(\.passage) })
    extra = document.passages.indices.filter { !used.contains($0) }
  }

  /// The provisions that rest on a passage, in the order of the library.
  package func provisions(restingOn passage: Int) -> [Provision.ID] {
    ties.filter { $0.candidates.contains { $0.passage == passage } }.map(\.provision)
  }
}
