package import Guidance

/// Two texts side by side, passage by passage.
package struct Comparison: Sendable, Equatable {
  /// In the order of the new text; what is gone stands where it was.
  package let rows: [Row]

  /// A passage of one text, or of both.
  package struct Row: Sendable, Equatable {
    package let kind: Kind

    /// Places in the passages of each text, counted from 0.
    package let old: Int?
    package let new: Int?

    package init(_ kind: Kind, old: Int?, new: Int?) {
      self.kind = kind
      self.old = old
      self.new = new
    }
  }

  /// What became of a passage.
  package enum Kind: String, Sendable, CaseIterable {
    case same
    case reworded

    /// The same words at another place in the order.
    case moved
    case movedAndReworded = "moved-and-reworded"
    case added
    case gone
  }

  /// - Complexity: O(*n* + *p* log *p*) for *n* words and *p* pairs of passages that share one.
  package init(from old: Document, to new: Document) {
    let pairs = Likeness.pairs(old.passages, new.passages)
    let inOrder = Self.longestRow(pairs)
    var partner: [Int: Int] = [:]
    for pair in pairs { partner[pair.new] = pair.old }
    let kept = Set(pairs.map(\.old))
    var rows: [Row] = []
    // What is gone stands behind the passage it stood behind.
    var next = 0
    func addGone(before limit: Int) {
      while next < limit {
        if !kept.contains(next) { rows.append(Row(.gone, old: next, new: nil)) }
        next += 1
      }
    }
    for place in new.passages.indices {
      guard let was = partner[place] else {
        rows.append(Row(.added, old: nil, new: place))
        continue
      }
      let isSame = Fingerprint(old.passages[was]) == Fingerprint(new.passages[place])
      if inOrder.contains(place) {
        addGone(before: was)
        rows.append(Row(isSame ? .same : .reworded, old: was, new: place))
      } else {
        rows.append(Row(isSame ? .moved : .movedAndReworded, old: was, new: place))
      }
    }
    addGone(before: old.passages.count)
    self.rows = rows
  }

  /// The new places of the longest row of pairs that keep their order.
  private static func longestRow(_ pairs: [Likeness.Pair]) -> Set<Int> {
    let pairs = pairs.sorted { $0.old < $1.old }
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (place, pair) in pairs.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      before[place] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(place) } else { tails[low] = place }
    }
    var row: Set<Int> = []
    var place = tails.last
    while let here = place {
      row.insert(pairs[here].new)
      place = before[here]
    }
    return row
  }

  /// How many passages became what.
  package func count(of kind: Kind) -> Int { rows.count { $0.kind == kind } }

  /// The provisions that rest on a row, by the ties of each text, each once.
  package func provisions(
    restingOn row: Row, old: Tying, new: Tying
  ) -> [Provision.ID] {
    let all =
      (row.old.map { old.provisions(restingOn: $0) } ?? [])
      + (row.new.map { new.provisions(restingOn: $0) } ?? [])
    var seen: Set<Provision.ID> = []
    return all.filter { seen.insert($0).inserted }
  }
}
