/// A table of contents: its lines are no text, and name the headings.
struct Contents {
  /// The places of its pieces.
  private(set) var places: Set<Int> = []

  /// The headings it names, as their words.
  private(set) var headings: Set<String> = []

  /// - Complexity: O(*n*).
  init(_ pieces: [Piece]) {
    let keys = pieces.map { Words.key($0.text) }
    var counts: [String: Int] = [:]
    for (place, piece) in pieces.enumerated() where piece.looksLikeHeading {
      counts[keys[place], default: 0] += 1
    }
    var place = 0
    while place < pieces.count {
      if pieces[place].hasPageNumber {
        take(place, keys)
      } else if ["contents", "tableofcontents"].contains(keys[place]) {
        places.insert(place)
        place = takeList(pieces, keys, from: place + 1)
        continue
      } else {
        place = takeRun(pieces, keys, counts, from: place)
      }
      place += 1
    }
  }

  private mutating func take(_ place: Int, _ keys: [String]) {
    places.insert(place)
    headings.insert(keys[place])
  }

  /// The lines under the word: up to a wide gap, a sentence, or the first heading come again.
  private mutating func takeList(_ pieces: [Piece], _ keys: [String], from start: Int) -> Int {
    var place = start
    while place < pieces.count {
      let piece = pieces[place]
      let isEntry = piece.hasPageNumber || piece.looksLikeHeading || piece.number != nil
      if !isEntry || piece.endsSentence && !piece.text.hasSuffix("?")
        || headings.contains(keys[place]) || place > start && piece.gap > 1 && !piece.hasPageNumber
      {
        break
      }
      take(place, keys)
      place += 1
    }
    return place
  }

  /// Three headings or more without a blank line between, of which two at least come again.
  private mutating func takeRun(
    _ pieces: [Piece], _ keys: [String], _ counts: [String: Int], from start: Int
  ) -> Int {
    var end = start
    while end < pieces.count, pieces[end].looksLikeHeading, !pieces[end].isHeading,
      end == start || pieces[end].gap == 0
    {
      end += 1
    }
    let run = start..<end
    guard run.count >= 3, run.count(where: { counts[keys[$0], default: 0] > 1 }) >= 2 else {
      // No part of it is a table either.
      return max(start, end - 1)
    }
    for place in run { take(place, keys) }
    return end - 1
  }
}
