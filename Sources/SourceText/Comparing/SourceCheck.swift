package import Guidance

/// Whether a text still says what a provision was written from.
package enum SourceCheck: Sendable, Equatable {
  /// The very words are there, at this passage.
  case same(passage: Int)

  /// The passage is there, its words are others.
  case changed(passage: Int, now: Fingerprint)

  /// The passage is there; ours was written without it.
  case unread(passage: Int, now: Fingerprint)

  /// Somebody has read the words that are there and signed.
  case accepted(passage: Int, Acceptance)

  /// No passage of the text is that of the provision.
  case missing

  /// - Parameters:
  ///   - written: the mark of the words the provision was written from, where they were read.
  ///   - count: how many passages the text has.
  ///   - fingerprint: the mark of a passage, by its place; the passages of the tie are asked for
  ///     first, and all of them only where those have other words.
  ///   - acceptances: everything that was signed.
  package init<Failure: Error>(
    _ tie: Tie, writtenFrom written: Fingerprint?, count: Int,
    acceptances: [Acceptance], fingerprint: (Int) throws(Failure) -> Fingerprint
  ) throws(Failure) {
    let candidates = tie.candidates.map(\.passage).filter { $0 < count }
    var now: Fingerprint?
    var signed: (passage: Int, mark: Acceptance)?
    for passage in candidates {
      let found = try fingerprint(passage)
      if found == written {
        self = .same(passage: passage)
        return
      }
      now = now ?? found
      let mark = acceptances.last { $0.provision == tie.provision && $0.fingerprint == found }
      signed = signed ?? mark.map { (passage, $0) }
    }
    if let written {
      // Words that only moved have not changed.
      for passage in 0..<count where try fingerprint(passage) == written {
        self = .same(passage: passage)
        return
      }
    }
    guard let passage = candidates.first, let now, tie.isByPlace else {
      self = .missing
      return
    }
    if let signed {
      self = .accepted(passage: signed.passage, signed.mark)
    } else if written == nil {
      self = .unread(passage: passage, now: now)
    } else {
      self = .changed(passage: passage, now: now)
    }
  }

  /// Where the passage is, where there is one.
  package var passage: Int? {
    switch self {
    case .same(let passage), .changed(let passage, _), .unread(let passage, _),
      .accepted(let passage, _):
      passage
    case .missing: nil
    }
  }
}

extension Tie {
  /// True where its number or its heading speaks for it, and not its words alone: other words at
  /// such a place are a change, and elsewhere they are only other words.
  fileprivate var isByPlace: Bool {
    if case .inDoubt(_, .onlyWords) = finding { false } else { true }
  }
}
