import Guidance

extension Rule {
  static let figureNotCited = Rule(
    "figure-not-cited",
    "Every figure in our words stands in a provision or a timescale that the words cite."
  ) { draft in
    let provisions = draft.provisionsByName
    let timescales = Dictionary(
      draft.timescales.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    // Years name editions, 999 and its kin are numbers to ring.
    let names = draft.editions.flatMap { [$0.published, $0.title.value] }
    let everywhere = Set(names.flatMap(\.figures)).union(["999", "101", "111"])
    return draft.passages.filter { $0.kind == .step || !$0.timescales.isEmpty }.flatMap {
      passage -> [Diagnostic] in
      var known = everywhere
      for cite in passage.cites { known.formUnion(provisions[cite.value]?.figures ?? []) }
      for name in passage.timescales {
        guard let timescale = timescales[name] else { continue }
        known.formUnion(timescale.period.words.figures)
        for cite in timescale.cites { known.formUnion(provisions[cite.value]?.figures ?? []) }
      }
      return passage.text.value.figures.filter { !known.contains($0) }.map {
        .unfounded($0, passage.text)
      }
    }
      + draft.timescales.filter { timescale in
        guard let amount = timescale.period.amount else { return false }
        return !timescale.cites.contains {
          provisions[$0.value]?.figures.contains(String(amount)) == true
        }
      }.map { .unfounded($0.period.words, $0.label) }
  }
}

extension DraftProvision {
  /// Every figure the provision carries: in its words, its period, its place and its law.
  var figures: Set<String> {
    let texts =
      [says.value, period, place.chapter, place.paragraph, place.pages, place.flowChart]
      .compactMap(\.self) + place.law
    return Set(texts.flatMap(\.figures))
  }
}

extension String {
  /// The figures of a text, spelled-out ones before a unit included: `one working day` holds `1`.
  var figures: [String] {
    var figures: [String] = []
    let words = split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    for (place, word) in words.enumerated() {
      if word.allSatisfy(\.isNumber) {
        figures.append(word)
      } else if word.first == "s", word.dropFirst().prefix(while: \.isNumber).count > 0 {
        // A section of an Act, as in s47 or s16LA.
        figures.append(String(word.dropFirst().prefix(while: \.isNumber)))
      } else if let number = spelledOut[word], words.dropFirst(place + 1).startsWithUnit {
        figures.append(String(number))
      }
    }
    return figures
  }
}

extension ArraySlice<String> {
  /// True for `working days`, `more months`, `hours` and their kind.
  fileprivate var startsWithUnit: Bool {
    let units = ["day", "hour", "month", "week", "year", "minute"]
    return prefix(2).contains { word in
      units.contains { word == $0 || word == $0 + "s" }
    }
  }
}

private let spelledOut: [String: Int] = [
  "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
  "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20,
  "thirty": 30, "forty": 40, "fifty": 50,
]

extension Diagnostic {
  fileprivate static func unfounded(_ figure: String, _ text: Located<String>) -> Diagnostic {
    Diagnostic(
      text.mark, "figure-not-cited", "the figure \(figure) stands in nothing that this cites")
  }
}
