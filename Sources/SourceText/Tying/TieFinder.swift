import Guidance

/// Finds the passage of a provision in one text.
struct TieFinder: Sendable {
  private let shape: Document.Shape
  private let index: LikenessIndex
  private let places: [PassagePlace]
  private let chapters: Set<String>

  /// A paragraph of the right number says at least this much of what we say.
  private static let least = 0.12

  /// Words alone have to say this much.
  private static let strong = 0.34

  init(_ document: Document) {
    shape = document.shape
    places = document.passages.map { PassagePlace($0) }
    chapters = Set(places.compactMap(\.chapter))
    index = LikenessIndex(
      document.passages.map { passage in
        // A definition may stand in the footnote of the passage that marks it.
        let notes = passage.marks.compactMap { document.note($0, for: passage)?.text }
        return ([passage.heading ?? "", passage.text] + notes).joined(separator: " ")
      })
  }

  func find(_ provision: Provision) -> Tie.Finding {
    let place = provision.place
    if place.isOnLandingPage != (shape == .landing) { return .notFound(.otherText) }
    let likenesses = index.likenesses(of: provision.says)
    if shape == .landing {
      return byHeading(ranked(Array(places.indices), likenesses), likenesses)
    }
    let chapter = place.chapter.map { Words.key($0) }
    if let chapter, !chapters.isEmpty, !chapters.contains(chapter) {
      return .notFound(.chapterNotThere)
    }
    let inChapter = places.indices.filter {
      chapter == nil || places[$0].chapter == nil || places[$0].chapter == chapter
    }
    let all = ranked(inChapter, likenesses)
    guard let best = all.first else { return .notFound(.nothingLike) }
    if let number = place.paragraph, shape == .numbered {
      let named = inChapter.first { places[$0].number == number }
      return byNumber(named, best: best, likenesses)
    }
    let under = PassagePlace.under(place.heading, in: places, from: inChapter)
    if let first = under.max(by: { likenesses[$0] < likenesses[$1] }),
      likenesses[first] >= Self.least
    {
      return byHeading(ranked(under, likenesses), likenesses)
    }
    return likenesses[best] >= Self.strong
      ? .inDoubt([candidate(best, likenesses)], .onlyWords) : .notFound(.nothingLike)
  }

  private func byNumber(_ named: Int?, best: Int, _ likenesses: [Double]) -> Tie.Finding {
    let isBestStrong = likenesses[best] >= Self.strong
    guard let named else {
      return isBestStrong
        ? .inDoubt([candidate(best, likenesses)], .numberAndWordsDiffer)
        : .notFound(.numberNotThere)
    }
    let isLikely = likenesses[named] >= max(Self.least, isBestStrong ? likenesses[best] * 0.6 : 0)
    if isLikely { return .tied(candidate(named, likenesses)) }
    if isBestStrong, named != best {
      return .inDoubt(
        [candidate(named, likenesses), candidate(best, likenesses)], .numberAndWordsDiffer)
    }
    return .inDoubt([candidate(named, likenesses)], .wordsUnlike)
  }

  /// One passage where it stands out among those under its heading; else the two likeliest.
  private func byHeading(_ ranked: [Int], _ likenesses: [Double]) -> Tie.Finding {
    guard let first = ranked.first, likenesses[first] >= Self.least else {
      return .notFound(.nothingLike)
    }
    let next = ranked.dropFirst().first.map { likenesses[$0] } ?? 0
    let lead = likenesses[first] >= Self.strong ? 1.3 : 2
    if likenesses[first] >= next * lead { return .tied(candidate(first, likenesses)) }
    return .inDoubt(ranked.prefix(2).map { candidate($0, likenesses) }, .several)
  }

  private func ranked(_ places: [Int], _ likenesses: [Double]) -> [Int] {
    places.sorted { (likenesses[$1], $0) < (likenesses[$0], $1) }
  }

  private func candidate(_ passage: Int, _ likenesses: [Double]) -> Tie.Candidate {
    Tie.Candidate(passage: passage, likeness: Int(likenesses[passage] * 100))
  }
}

extension Provision.Place {
  fileprivate var isOnLandingPage: Bool {
    heading.map { Words.key($0).contains("landingpage") } ?? false
  }
}
