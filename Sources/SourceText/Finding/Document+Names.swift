extension Document {
  /// The passages a person may mean, in their order; none where there is no such place.
  ///
  /// Understood are a place as it is printed (`Introduction 16`, `chapter 3 12`, `chapter 3,
  /// paragraph 12`, `About this guidance, passage 2`), a number alone, and a heading or a chapter,
  /// which name all that stands under them.
  package func passages(named name: String) -> [Int] {
    let key = Self.key(name)
    guard !key.isEmpty else { return [] }
    let named = passages.indices.filter { Self.key(passages[$0].place) == key }
    if !named.isEmpty { return named }
    let numbered = passages.indices.filter { passages[$0].label == .paragraph(key) }
    if !numbered.isEmpty { return numbered }
    return passages.indices.filter { place in
      let passage = passages[place]
      let names = [passage.heading, passage.section, passage.chapter].compactMap(\.self)
      return names.contains { Self.key($0) == key }
    }
  }

  /// The words of a name run together, `paragraph` left out.
  private static func key(_ name: String) -> String {
    Words.of(name).filter { !["paragraph", "para", "chapter", "ch"].contains($0) }.joined()
  }
}
