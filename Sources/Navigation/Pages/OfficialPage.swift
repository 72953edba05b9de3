import Guidance

extension PageWriter {
  /// What the texts on this machine have for a provision, beneath our own words.
  ///
  /// - Parameter canReadOn: true where lines may be chosen.
  mutating func writeOfficial(_ provision: Provision, canReadOn: Bool) {
    guard let texts = guide.texts else { return }
    var isQuoted = false
    for finding in texts.findings(for: provision) {
      for remark in finding.remarks { add(finding.isChanged ? .warning : .note, remark) }
      for place in finding.places {
        // One paragraph may hold several provisions: its words stand once.
        let passage = OfficialPlace(text: finding.text, place: place)
        guard quoted.insert(passage).inserted else {
          add(.note, "Its official wording stands above.")
          continue
        }
        isQuoted = quote(passage, texts, canReadOn: canReadOn) || isQuoted
      }
    }
    if isQuoted { writeAttribution(texts) }
  }

  /// - Returns: false where the words cannot be had.
  private mutating func quote(
    _ place: OfficialPlace, _ texts: any OfficialTexts, canReadOn: Bool
  ) -> Bool {
    switch texts.passage(place.place, of: place.text) {
    case .refused(let sentence):
      add(.warning, sentence)
      return false
    case .found(let passage):
      quote(passage)
      if canReadOn {
        choice(
          typed: "Read on in \(place.text.short), from \(passage.name)",
          .reader(place.text, place.place))
      }
      return true
    }
  }

  /// Official words between a line that begins and one that ends them, each behind a mark.
  private mutating func quote(_ passage: OfficialPassage) {
    gap()
    add(typed: passage.opening)
    for line in passage.quoted { add(quoted: line) }
    add(typed: passage.closing)
  }

  private mutating func writeAttribution(_ texts: any OfficialTexts) {
    for line in texts.attribution { add(.note, line) }
  }

  /// A passage of a text, to read on from.
  mutating func writeReader(_ text: OfficialText, _ place: Int) -> String {
    guard let texts = guide.texts else { return "Official text" }
    let passage: OfficialPassage
    switch texts.passage(place, of: text) {
    case .refused(let sentence):
      add(.warning, sentence)
      return "Official text"
    case .found(let found): passage = found
    }
    addTitle(typed: "\(text.short) \(passage.name)")
    if let heading = passage.heading { add(typed: "Under: \(heading)") }
    if let edition = library.editions.first(where: { $0.short == text.short }) {
      add(.note, "\(edition.title): \(edition.status).")
    }
    quote(passage)
    gap()
    // Round at either end, so that a number always does the same.
    let isLast = place + 1 == passage.count
    choice(
      isLast ? "Next: the first passage again" : "Next passage",
      .reader(text, isLast ? 0 : place + 1))
    choice(
      place == 0 ? "Before: the last passage" : "Passage before",
      .reader(text, place == 0 ? passage.count - 1 : place - 1))
    choice("Find words in this text", .find(text))
    for reference in passage.references {
      if let target = reference.place {
        choice(typed: "See \(reference.words)", .reader(text, target))
      } else {
        add(.note, "It names \(reference.words), which is not in this text.")
      }
    }
    gap()
    add(.heading, "In this guide")
    if passage.provisions.isEmpty { add(.text, "Nothing in this guide rests on this passage.") }
    for id in passage.provisions { choice(library[id].says, .sources([id]), cites: [id]) }
    gap()
    add(.note, "Passage \(place + 1) of \(passage.count).")
    writeAttribution(texts)
    return "Official text"
  }

  /// Places where the words typed so far stand in a text.
  mutating func writeFind(_ text: OfficialText, _ words: String) -> String {
    add(.title, "Find in \(text.short)")
    guard let texts = guide.texts, !words.folded.isEmpty else {
      add(.text, "Type words of the official text. The beginning of the last one is enough.")
      return "Find"
    }
    switch texts.find(words, in: text) {
    case .refused(let sentence): add(.warning, sentence)
    case .found(let hits):
      if hits.isEmpty { add(typed: "\(text.short) does not have \"\(words)\".") }
      for hit in hits {
        choice(typed: hit.name, .reader(text, hit.place))
        add(quoted: hit.excerpt)
      }
      if !hits.isEmpty { writeAttribution(texts) }
    }
    return "Find"
  }

  /// What a step rests on whose official words have changed on this machine.
  mutating func warnOfChanges(_ step: Step) {
    var names: [String] = []
    for id in step.everyCitation where isChanged([id]) {
      let name = library.citation(id)
      if !names.contains(name) { names.append(name) }
    }
    if names.isEmpty { return }
    add(
      .warning,
      "Look again: the official text on this machine has other words at "
        + names.joined(separator: "; ")
        + ". Read it (\(Command.source.letter)) before you rely on this.")
  }

  /// True where the official words of one of these have changed on this machine.
  func isChanged(_ cites: [Provision.ID]) -> Bool {
    guard let texts = guide.texts else { return false }
    return cites.contains { texts.isChanged(library[$0]) }
  }
}
