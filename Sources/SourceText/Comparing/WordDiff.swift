/// What became of a text, word by word.
package struct WordDiff: Sendable, Equatable {
  /// In the order of the new text; what was removed stands where it was.
  package let runs: [Run]

  /// Words that share a fate, one blank between.
  package struct Run: Sendable, Equatable {
    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// What became of a word.
  package enum Kind: Sendable, CaseIterable {
    case same
    case removed
    case added
  }

  /// True where no word changed; signs and capitals may have.
  package var isSame: Bool { runs.allSatisfy { $0.kind == .same } }

  /// Texts further apart than this are shown as one for the other.
  private static let limit = 800

  /// The fewest words removed and added that lead from one text to the other (Myers).
  ///
  /// What stays is shown as the new text has it.
  ///
  /// - Complexity: O((*m* + *n*) · *d*) for *d* words removed or added, at most 800.
  package init(from old: String, to new: String) {
    let old = Token.all(in: old)
    let new = Token.all(in: new)
    var start = 0
    while start < min(old.count, new.count), old[start].key == new[start].key { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end].key == new[new.count - 1 - end].key
    {
      end += 1
    }
    let middle = Self.edits(
      Array(old[start..<old.count - end]), Array(new[start..<new.count - end]))
    let edits =
      new[..<start].map { (Kind.same, $0.text) } + middle
      + new[(new.count - end)...].map { (Kind.same, $0.text) }
    runs = Self.runs(edits)
  }

  private struct Token {
    let text: Substring
    let key: String

    static func all(in text: String) -> [Token] {
      var tokens: [Token] = []
      for word in text.split(separator: " ") {
        let key = Words.key(String(word))
        tokens.append(Token(text: word, key: key))
      }
      return tokens
    }
  }

  private static func edits(_ old: [Token], _ new: [Token]) -> [(Kind, Substring)] {
    let replaced =
      old.map { (Kind.removed, $0.text) } + new.map { (Kind.added, $0.text) }
    if old.isEmpty || new.isEmpty { return replaced }
    guard let trace = trace(old, new) else { return replaced }
    var edits: [(Kind, Substring)] = []
    var (x, y) = (old.count, new.count)
    for d in stride(from: trace.count - 1, through: 0, by: -1) {
      let reach = trace[d]
      let k = x - y
      let isDown = k == -d || k != d && reach[k - 1 + d] < reach[k + 1 + d]
      let before = isDown ? k + 1 : k - 1
      let startX = d == 0 ? 0 : reach[before + d]
      let startY = d == 0 ? 0 : startX - before
      let afterX = d == 0 ? 0 : isDown ? startX : startX + 1
      while x > afterX, x > 0, y > 0, x - afterX > 0 {
        x -= 1
        y -= 1
        edits.append((.same, new[y].text))
      }
      if d == 0 { break }
      if isDown {
        edits.append((.added, new[startY].text))
      } else {
        edits.append((.removed, old[startX].text))
      }
      (x, y) = (startX, startY)
    }
    return edits.reversed()
  }

  /// How far each diagonal reaches before the step of each count of edits; nothing over the limit.
  private static func trace(_ old: [Token], _ new: [Token]) -> [[Int]]? {
    var trace: [[Int]] = []
    // `reach[k + d]` is diagonal `k`, as it was before step `d`.
    var reach: [Int] = [0]
    for d in 0...min(limit, old.count + new.count) {
      let before = d == 0 ? [0] : [0] + reach + [0]
      trace.append(before)
      var after = before
      for k in stride(from: -d, through: d, by: 2) {
        let isDown = k == -d || k != d && before[k - 1 + d] < before[k + 1 + d]
        var x = d == 0 ? 0 : isDown ? before[k + 1 + d] : before[k - 1 + d] + 1
        var y = x - k
        while x < old.count, y < new.count, old[x].key == new[y].key {
          x += 1
          y += 1
        }
        after[k + d] = x
        if x >= old.count, y >= new.count { return trace }
      }
      reach = after
    }
    return nil
  }

  /// Neighbours of one fate joined; within a change what went stands before what came.
  private static func runs(_ edits: [(Kind, Substring)]) -> [Run] {
    var runs: [Run] = []
    var removed: [Substring] = []
    var added: [Substring] = []
    var same: [Substring] = []
    func flush(_ words: inout [Substring], _ kind: Kind) {
      if !words.isEmpty { runs.append(Run(kind, words.joined(separator: " "))) }
      words = []
    }
    for (kind, word) in edits {
      if kind == .same {
        flush(&removed, .removed)
        flush(&added, .added)
        same.append(word)
      } else {
        flush(&same, .same)
        if kind == .removed { removed.append(word) } else { added.append(word) }
      }
    }
    flush(&same, .same)
    flush(&removed, .removed)
    flush(&added, .added)
    return runs
  }
}
