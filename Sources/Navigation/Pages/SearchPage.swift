import Guidance

extension PageWriter {
  /// What is found for the words typed so far.
  mutating func writeSearch(_ text: String) -> String {
    add(.title, "Search")
    if text.folded.count < 2 {
      add(.text, "Type words or a code: steps, sources, old names and acronyms are found.")
      return "Search"
    }
    let hits = (guide.searchIndex ?? SearchIndex(library)).hits(for: text)
    if hits.isEmpty {
      add(
        typed:
          "Nothing is found for \"\(text)\". Try one plain word. Worried about a child? Type C1. "
          + "Whom to ring: close this, then \(Command.contacts.letter).")
    }
    for hit in hits { choice(hit.title, tag: hit.kind.rawValue, hit.target, cites: hit.cites) }
    return "Search"
  }

  mutating func writeGo() -> String {
    add(.title, "Go to")
    add(
      .text,
      "Type a step code such as R4, a source such as WT2018 Introduction 16, or a route code.")
    return "Go to"
  }
}
