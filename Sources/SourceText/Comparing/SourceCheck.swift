import Guidance

/// Whether the text still says what a provision was written from.
package enum SourceCheck: Sendable, Equatable {
  /// The very words are there, at this passage.
  case same(passage: Int)

  /// The passage is there, its words are others.
  case changed(passage: Int, now: Fingerprint)

  /// Its words are others, and somebody has read them and signed.
  case accepted(passage: Int, Acceptance)

  /// No passage of the text is that of the provision.
  case missing

  /// - Parameters:
  ///   - written: the mark of the words the provision was written from.
  ///   - acceptances: everything that was signed.
  package init(
    _ tie: Tie, writtenFrom written: Fingerprint, fingerprints: [Fingerprint],
    acceptances: [Acceptance]
  ) {
    // Words that only moved have not changed.
    let candidates = tie.candidates.map(\.passage).filter(fingerprints.indices.contains)
    if let same = candidates.first(where: { fingerprints[$0] == written })
      ?? fingerprints.firstIndex(of: written)
    {
      self = .same(passage: same)
      return
    }
    guard let passage = candidates.first else {
      self = .missing
      return
    }
    let now = fingerprints[passage]
    let mark = acceptances.last { $0.provision == tie.provision && $0.fingerprint == now }
    self = mark.map { .accepted(passage: passage, $0) } ?? .changed(passage: passage, now: now)
  }
}
