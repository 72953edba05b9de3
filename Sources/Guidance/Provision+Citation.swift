extension Library {
  /// The place of a provision as it is printed: `WT2018 Introduction 16`,
  /// `WT2023 chapter 3, Section 1 (early help)`, `Children Act 1989 s47(1)`.
  ///
  /// Only what was seen is printed. A provision whose place was not seen says so.
  package func citation(_ id: Provision.ID) -> String {
    let provision = self[id]
    let short = self[provision.edition].short
    let place = provision.place
    if short.isEmpty { return place.law.joined(separator: "; ") }
    if provision.isBesideGuidance {
      return place.heading ?? "Beside \(short): programme or local practice"
    }
    var parts: [String] = []
    if let chapter = place.chapter {
      let isNumber = chapter.allSatisfy { $0.isNumber }
      parts.append(isNumber ? "chapter \(chapter)" : chapter)
    }
    if let paragraph = place.paragraph {
      // `Introduction 16`, but `chapter 4 paragraph 223`: two bare numbers would read as one.
      let isNumbered = place.chapter?.allSatisfy(\.isNumber) ?? false
      return ([short] + parts + [isNumbered ? "paragraph \(paragraph)" : paragraph])
        .joined(separator: " ")
    }
    var name = ([short] + parts).joined(separator: " ")
    if let heading = place.heading { name += parts.isEmpty ? " \(heading)" : ", \(heading)" }
    if place.chapter == nil && place.heading == nil { name += " (place not seen)" }
    return name
  }

  /// The short form for a line with many: no heading, and the pages left out.
  package func shortCitation(_ id: Provision.ID) -> String {
    let provision = self[id]
    let short = self[provision.edition].short
    if short.isEmpty || provision.isBesideGuidance || provision.place.paragraph != nil {
      return citation(id)
    }
    guard let chapter = provision.place.chapter else { return short }
    return chapter.allSatisfy { $0.isNumber } ? "\(short) ch \(chapter)" : "\(short) \(chapter)"
  }

  /// The short forms of several, each once.
  package func shortCitations(_ ids: [Provision.ID]) -> String {
    var names: [String] = []
    // A provision of the Acts may name several sections, and two may name one.
    for name in ids.flatMap({ shortNames($0) }) where !names.contains(name) { names.append(name) }
    return names.joined(separator: "; ")
  }

  private func shortNames(_ id: Provision.ID) -> [String] {
    let provision = self[id]
    return self[provision.edition].short.isEmpty ? provision.place.law : [shortCitation(id)]
  }

  /// The weakest confidence among provisions; nothing where there are none.
  package func weakest(of ids: [Provision.ID]) -> Confidence? {
    ids.map { self[$0].confidence }.min()
  }
}
