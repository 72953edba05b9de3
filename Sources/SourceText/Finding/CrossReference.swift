/// A place in a text that sends the reader to another: `see chapter 2`, `paragraph 16`.
package struct CrossReference: Sendable, Hashable {
  package let target: Target

  /// Where it is said: its passage is the one that was asked about.
  package let span: TextSpan

  /// The place it names, as the text writes it.
  package enum Target: Sendable, Hashable {
    case chapter(String)

    /// In the same chapter, where the text numbers by chapter.
    case paragraph(String)
    case appendix(String)
    case footnote(String)
    case flowChart(String)
    case page(String)
  }
}

extension Document {
  /// The references of a passage, in their order.
  ///
  /// Sections and paragraphs of Acts are no places in this text: `paragraph 7(b)` stays out.
  package func references(in place: Int) -> [CrossReference] {
    var references: [CrossReference] = []
    for (number, block) in passages[place].blocks.enumerated() {
      let words = PlacedWord.all(in: block.text)
      for (word, next) in zip(words.indices, words.indices.dropFirst()) {
        guard let target = Self.target(words[word].word, words[next].word),
          !isOfAnAct(block.text, words, behind: next)
        else { continue }
        let range = words[word].range.lowerBound..<words[next].range.upperBound
        references.append(
          CrossReference(
            target: target, span: TextSpan(passage: place, block: number, range: range)))
      }
    }
    return references
  }

  /// The passages a reference leads to, the first of them first; none where the text has no such
  /// place.
  package func passages(at target: CrossReference.Target, from place: Int) -> [Int] {
    switch target {
    case .chapter(let name), .appendix(let name):
      let key = Words.key(name)
      return passages.indices.filter {
        let chapter = passages[$0].chapter.map { Words.key($0) }
        return chapter == key || chapter == "appendix" + key || chapter == "annex" + key
      }
    case .paragraph(let number):
      let all = passages.indices.filter { passages[$0].label == .paragraph(number) }
      let own = all.filter { passages[$0].chapter == passages[place].chapter }
      return own.isEmpty ? all : own
    case .flowChart(let number):
      return passages.indices.filter {
        // A numbered paragraph below a chart is not in it.
        if case .paragraph = passages[$0].label { return false }
        let heading = passages[$0].heading.map { Words.key($0) } ?? ""
        return heading.hasPrefix("flowchart\(number)") && !heading.hasPrefix("flowchart\(number)0")
      }
    case .footnote, .page: return []
    }
  }

  private static func target(_ word: String, _ next: String) -> CrossReference.Target? {
    let isNumber = next.utf8.allSatisfy { (0x30...0x39).contains($0) } && next.utf8.count <= 3
    switch word {
    case "appendix", "annex":
      return isNumber || next.count == 1 && next != "a" || next == "a"
        ? .appendix(next.uppercased()) : nil
    case _ where !isNumber: return nil
    case "chapter", "chapters": return .chapter(next)
    case "paragraph", "paragraphs": return .paragraph(next)
    case "footnote", "footnotes": return .footnote(next)
    case "flowchart", "chart": return .flowChart(next)
    case "page", "pages": return .page(next)
    default: return nil
    }
  }

  /// True for `paragraph 3 of the Schedule`, `chapter 2 of the Act`, `paragraph 7(b)`.
  private func isOfAnAct(_ text: String, _ words: [PlacedWord], behind place: Int) -> Bool {
    let end = words[place].range.upperBound
    let rest = String(decoding: text.utf8.dropFirst(end).prefix(48), as: UTF8.self).lowercased()
    let number = Array(text.utf8)[words[place].range]
    if number.contains(UInt8(ascii: "(")) || rest.hasPrefix("(") { return true }
    let of = rest.drop { $0 == " " }
    return of.hasPrefix("of ")
      && ["schedule", " act", "regulation", "order"].contains { of.contains($0) }
  }
}
