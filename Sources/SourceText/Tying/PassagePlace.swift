/// Where a passage stands, its names as words run together.
struct PassagePlace: Sendable {
  let chapter: String?
  let number: String?
  let section: String?
  let heading: String?

  init(_ passage: Passage) {
    chapter = passage.chapter.map { Words.key($0) }
    section = passage.section.map { Words.key($0) }
    heading = passage.heading.map { Words.key($0) }
    if case .paragraph(let text) = passage.label { number = text } else { number = nil }
  }

  /// The passages under a heading as ours is written: a narrower one in brackets, a remark behind a
  /// comma, `opening text` for what stands before the first number or heading.
  static func under(
    _ heading: String?, in places: [PassagePlace], from candidates: [Int]
  ) -> [Int] {
    guard let heading else { return [] }
    let key = Words.key(heading)
    if key.contains("openingtext") || key.contains("beforeparagraph") {
      return candidates.filter {
        let place = places[$0]
        return place.number == nil
          && (place.heading == nil || place.heading == "introduction")
      }
    }
    let parts = heading.split { "(),".contains($0) }.map { Words.key(String($0)) }
    let narrow = parts.dropFirst().lazy.map { part in
      candidates.filter { !part.isEmpty && places[$0].heading == part }
    }.first { !$0.isEmpty }
    if let narrow { return narrow }
    guard let wide = parts.first, !wide.isEmpty else { return [] }
    return candidates.filter {
      let names = [places[$0].heading, places[$0].section].compactMap(\.self)
      return names.contains(wide) || names.contains(key)
    }
  }
}
