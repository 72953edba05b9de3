import Guidance

/// Writes the blocks of a page and numbers what can be chosen.
struct PageWriter {
  let guide: Guide
  private(set) var blocks: [Page.Block] = []
  private var count = 0

  /// The edition whose sources the lines of a step are shown with; nothing shows all of them.
  var lens: Edition.ID?

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

  /// Words that a person typed: they are shown as they are.
  mutating func add(typed text: String) { blocks.append(Page.Block(kind: .text, text: text)) }

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
    let tag = tag + unknown(cites, after: tag)
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

  private func unknown(_ cites: [Provision.ID], after tag: String) -> String {
    guard let lens, !cites.isEmpty, seen(cites) == nil else { return "" }
    return (tag.isEmpty ? "" : "; ") + "not known in \(library[lens].year)"
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
    count += 1
    let tag = tag + unknown(cites, after: tag)
    let cites = seen(cites) ?? cites
    blocks.append(
      Page.Block(
        kind: .choice, text: fill(text), tag: tag,
        item: Page.Item(target: target, number: count, cites: cites), isHere: isHere))
  }
}
