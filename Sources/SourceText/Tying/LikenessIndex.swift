import Glibc

/// How alike a text is to each of many passages, by the words that carry meaning.
///
/// A word counts for more the fewer passages have it, and once more only a little when it occurs
/// again; long passages gain nothing from their length (BM25).
struct LikenessIndex: Sendable {
  /// For each stem, the passages that have it and how often, in their order.
  private var postings: [String: [(passage: Int, count: Int)]] = [:]
  private var lengths: [Int] = []
  private let mean: Double

  /// - Complexity: O(*n*) in the words.
  init(_ texts: [String]) {
    for (place, text) in texts.enumerated() {
      var counts: [String: Int] = [:]
      var length = 0
      for stem in Words.of(text).compactMap(Stem.of) {
        counts[stem, default: 0] += 1
        length += 1
      }
      for (stem, count) in counts { postings[stem, default: []].append((place, count)) }
      lengths.append(length)
    }
    mean = max(1, Double(lengths.reduce(0, +)) / Double(max(1, lengths.count)))
  }

  /// For each passage how much of a text is in it, from 0 to 1.
  ///
  /// - Complexity: O(*w* · *p*) for *w* words found in *p* passages each.
  func likenesses(of text: String) -> [Double] {
    var scores = [Double](repeating: 0, count: lengths.count)
    var whole = 0.0
    var seen: Set<String> = []
    for stem in Words.of(text).compactMap(Stem.of) where seen.insert(stem).inserted {
      let entries = postings[stem] ?? []
      let rarity = log(1 + (Double(lengths.count) + 0.5) / (Double(entries.count) + 0.5))
      whole += rarity
      for (passage, count) in entries {
        let count = Double(count)
        let long = 0.6 + 0.4 * Double(lengths[passage]) / mean
        scores[passage] += rarity * min(1, count * 1.6 / (count + 0.6 * long))
      }
    }
    return whole == 0 ? scores : scores.map { $0 / whole }
  }
}
