import Guidance

/// Writes the blocks of a page and numbers what can be chosen.
struct PageWriter {
  let guide: Guide
  private(set) var blocks: [Page.Block] = []
  private var count = 0

  /// The edition whose sources the lines of a step are shown with; nothing shows all of them.
  var lens: Edition.ID?

  /// The official passages that stand on the page already.
  var quoted: Set<OfficialPlace> = []

  /// True where the page goes on paper, with blanks of its own and the route in front.
  var isPaper = false

  init(_ guide: Guide) { self.guide = guide }

  var library: Library { guide.session.library }

  /// Words of the content with the role's own lead in the place of `{lead}`, the one placeholder
  /// there is: a rule sees to it.
  func fill(_ text: String) -> String {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    if parts.count == 1 { return text }
    let lead = guide.role.map { library[$0].lead } ?? "safeguarding lead"
    return parts.dropFirst().reduce(String(parts[0])) { $0 + lead + $1.dropFirst("lead}".count) }
  }

  mutating func add(_ kind: Page.Kind, _ text: String, cites: [Provision.ID] = []) {
    let cites = seen(cites) ?? cites
    let item = cites.isEmpty ? nil : Page.Item(target: .sources(cites), number: nil, cites: cites)
    blocks.append(Page.Block(kind: kind, text: fill(text), item: item))
  }

  /// Words that are not of the content: they are shown as they are.
  mutating func add(typed text: String) { blocks.append(Page.Block(kind: .text, text: text)) }

  mutating func addTitle(typed text: String) {
    blocks.append(Page.Block(kind: .title, text: text))
  }

  /// Words of an official text.
  mutating func add(quoted text: String) { blocks.append(Page.Block(kind: .quote, text: text)) }

  /// Words of the local pack, shown as they are: they rest on no source.
  mutating func add(local text: String, tag: String, weight: Page.Weight) {
    blocks.append(
      Page.Block(kind: .local, text: text, margin: "Local", tag: tag, weight: weight))
  }

  /// A way to a page of the local pack; it takes the next number.
  mutating func localChoice(_ text: String, tag: String, _ target: Page.Target) {
    count += 1
    blocks.append(
      Page.Block(
        kind: .local, text: text, tag: tag,
        item: Page.Item(target: target, number: count, cites: [])))
  }

  /// Blocks that another writer has written.
  mutating func append(_ blocks: [Page.Block]) { self.blocks += blocks }

  mutating func gap() {
    if let last = blocks.last, last.kind != .gap { blocks.append(.init(kind: .gap, text: "")) }
  }

  /// A heading with texts below it; nothing where there are none.
  mutating func list(_ heading: String, _ texts: [String]) {
    if texts.isEmpty { return }
    gap()
    add(.heading, heading)
    for text in texts { add(.text, "- \(text)") }
  }

  mutating func line(
    _ kind: Page.Kind, margin: String, _ text: String, tag: String, cites: [Provision.ID],
    force: Force? = nil
  ) {
    let tag = marked(tag, cites)
    let cites = seen(cites) ?? cites
    let item = Page.Item(target: .sources(cites), number: nil, cites: cites)
    blocks.append(
      Page.Block(
        kind: kind, text: fill(text), margin: margin, tag: tag,
        weight: isReported(cites) ? .reported : force == .must ? .must : .usual, item: item))
  }

  /// What a line rests on in the edition that is looked at, its Acts included; nothing where it has
  /// no source there.
  private func seen(_ cites: [Provision.ID]) -> [Provision.ID]? {
    guard let lens else { return cites }
    let own = cites.filter { id in
      let provision = library[id]
      return library.isText(provision, of: lens) || library[provision.edition].short.isEmpty
    }
    return own.isEmpty ? nil : own
  }

  /// A tag with what has to be known of the sources of its line.
  private func marked(_ tag: String, _ cites: [Provision.ID]) -> String {
    var parts = tag.isEmpty ? [] : [tag]
    if let lens, !cites.isEmpty, seen(cites) == nil {
      parts.append("not known in \(library[lens].year)")
    }
    if isChanged(cites) { parts.append("official text changed") }
    return parts.joined(separator: "; ")
  }

  /// A name in the margin and what it means.
  mutating func row(margin: String, _ text: String) {
    blocks.append(Page.Block(kind: .row, text: text, margin: margin))
  }

  /// Something to choose; it takes the next number.
  mutating func choice(
    _ text: String, tag: String = "", _ target: Page.Target, cites: [Provision.ID] = [],
    isHere: Bool = false
  ) {
    add(choice: fill(text), tag: marked(tag, cites), target, seen(cites) ?? cites, isHere)
  }

  /// Something to choose in words that are not of the content.
  mutating func choice(typed text: String, _ target: Page.Target) {
    add(choice: text, tag: "", target, [], false)
  }

  private mutating func add(
    choice text: String, tag: String, _ target: Page.Target, _ cites: [Provision.ID],
    _ isHere: Bool
  ) {
    count += 1
    blocks.append(
      Page.Block(
        kind: .choice, text: text, tag: tag,
        item: Page.Item(target: target, number: count, cites: cites), isHere: isHere))
  }
}
