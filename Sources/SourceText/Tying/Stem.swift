/// The part of a word that carries its meaning, found lightly: `assessments` and `assessed` meet.
enum Stem {
  /// The stem of a word; nothing for a word that carries no meaning of its own.
  static func of(_ word: String) -> String? {
    if stopWords.contains(word) { return nil }
    if word.utf8.first.map({ (0x30...0x39).contains($0) }) == true { return word }
    if word.utf8.count < 3 { return nil }
    var stem = word[...]
    for (ending, replacement, least) in endings where stem.hasSuffix(ending) {
      if ending == "s", stem.hasSuffix("ss") { break }
      guard stem.utf8.count - ending.utf8.count >= least else { continue }
      stem = Substring(stem.dropLast(ending.count) + replacement)
      break
    }
    // `enquire` and `enquiri` end alike.
    if let last = stem.last, "ey".contains(last), stem.utf8.count > 3 { stem = stem.dropLast() }
    return String(stem)
  }

  /// Longest first: an ending, what stands for it, and how many letters have to be left.
  private static let endings: [(String, String, Int)] = [
    ("ations", "at", 3), ("ation", "at", 3), ("nesses", "", 3), ("ments", "", 4), ("ment", "", 4),
    ("ities", "", 4), ("ings", "", 3), ("ness", "", 3), ("ions", "", 4), ("ies", "", 2),
    ("ity", "", 4), ("ing", "", 3), ("ion", "", 4), ("ers", "", 4), ("ied", "", 2), ("es", "", 3),
    ("ed", "", 3), ("ly", "", 4), ("er", "", 4), ("s", "", 3),
  ]

  private static let stopWords: Set<String> = Set(
    """
    a about after all also an and any are as at be because been before being both but by can could \
    do does doing each either every for from had has have having he her here him his how i if in \
    into is it its may more most must my no nor not of on once one only or other our out over own \
    same she should so some such than that the their them then there these they this those through \
    to too under until up upon us very was we were what when where whether which while who whom \
    whose why will with within without would you your
    """.split(separator: " ").map(String.init))
}
