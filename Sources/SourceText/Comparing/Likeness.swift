import Glibc
import Guidance

/// Pairs passages of two texts by the words they share, rare words counting for more.
enum Likeness {
  struct Pair: Sendable, Equatable {
    let old: Int
    let new: Int

    /// From 0, nothing shared, to 1, every word.
    let likeness: Double
  }

  /// A pair shares this much at least.
  private static let least = 0.4

  /// Each passage in one pair at most: those of the same words, then the most alike first.
  static func pairs(_ old: [Passage], _ new: [Passage]) -> [Pair] {
    let same = samePairs(old, new)
    let taken = (old: Set(same.map(\.old)), new: Set(same.map(\.new)))
    let olds = old.indices.filter { !taken.old.contains($0) }
    let news = new.indices.filter { !taken.new.contains($0) }
    let alike = alikePairs(olds.map { old[$0] }, news.map { new[$0] })
    return same
      + alike.map { Pair(old: olds[$0.old], new: news[$0.new], likeness: $0.likeness) }
  }

  /// Pairs of the very same words; where several have them, in their order.
  private static func samePairs(_ old: [Passage], _ new: [Passage]) -> [Pair] {
    var places: [Fingerprint: [Int]] = [:]
    for (place, passage) in new.enumerated().reversed() {
      places[Fingerprint(passage), default: []].append(place)
    }
    var pairs: [Pair] = []
    for (place, passage) in old.enumerated() {
      guard let other = places[Fingerprint(passage), default: []].popLast() else { continue }
      pairs.append(Pair(old: place, new: other, likeness: 1))
    }
    return pairs
  }

  private static func alikePairs(_ old: [Passage], _ new: [Passage]) -> [Pair] {
    let olds = old.map { counts($0) }
    let news = new.map { counts($0) }
    var spread: [String: Int] = [:]
    for counts in olds + news { for (word, _) in counts { spread[word, default: 0] += 1 } }
    let total = Double(olds.count + news.count)
    let weights = spread.mapValues { log(1 + total / Double($0)) }
    func weight(_ counts: [(word: String, count: Int)]) -> Double {
      counts.reduce(0) { $0 + weights[$1.word, default: 0] * Double($1.count) }
    }
    let newWeights = news.map(weight)
    var postings: [String: [(place: Int, count: Int)]] = [:]
    for (place, counts) in news.enumerated() {
      for (word, count) in counts { postings[word, default: []].append((place, count)) }
    }
    var pairs: [Pair] = []
    for (place, counts) in olds.enumerated() {
      let own = weight(counts)
      var shared = [Double](repeating: 0, count: news.count)
      for (word, count) in counts {
        for posting in postings[word] ?? [] {
          shared[posting.place] += weights[word, default: 0] * Double(min(count, posting.count))
        }
      }
      for (other, shared) in shared.enumerated() where shared > 0 {
        let likeness = 2 * shared / (own + newWeights[other])
        if likeness >= least { pairs.append(Pair(old: place, new: other, likeness: likeness)) }
      }
    }
    pairs.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    var taken: (old: Set<Int>, new: Set<Int>) = ([], [])
    return pairs.filter { pair in
      guard !taken.old.contains(pair.old), !taken.new.contains(pair.new) else { return false }
      taken.old.insert(pair.old)
      taken.new.insert(pair.new)
      return true
    }
  }

  /// The words of a passage and how often each occurs, in one order on every run.
  private static func counts(_ passage: Passage) -> [(word: String, count: Int)] {
    var counts: [String: Int] = [:]
    for word in Words.of(passage.text) { counts[word, default: 0] += 1 }
    return counts.map { (word: $0.key, count: $0.value) }.sorted { $0.word < $1.word }
  }
}
