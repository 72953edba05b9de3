package import Guidance
package import Navigation

/// Pages as lines of text: append-only, no escape codes, nothing drawn.
package struct Transcript {
  private let library: Library
  private let width: Int

  private let spacing: Spacing
  private let isPaper: Bool

  /// - Parameters:
  ///   - width: the longest line, in columns.
  ///   - isPaper: true where blanks are drawn to be written on; else they are said.
  package init(
    _ library: Library, width: Int = 76, spacing: Spacing = .usual, isPaper: Bool = false
  ) {
    self.library = library
    self.width = width
    self.spacing = spacing
    self.isPaper = isPaper
  }

  /// Everything a page says, in its order: what it says once first, the emergency line last.
  package func lines(of page: Page) -> [String] {
    let notice = noticeLines(of: page)
    return notice + (notice.isEmpty ? [] : [""]) + bodyLines(of: page) + [page.emergencyLine]
  }

  /// What a page says once.
  func noticeLines(of page: Page) -> [String] {
    page.notice.map { wrapped($0, indent: 0) } ?? []
  }

  /// The page without its emergency line, for a print-out that says it once.
  package func bodyLines(of page: Page) -> [String] {
    var lines = wrapped(page.title, indent: 0) + wrapped(page.standing.long, indent: 0)
    lines.append("")
    return lines + self.lines(of: page.blocks)
  }

  /// Blocks by themselves.
  package func lines(of blocks: [Page.Block]) -> [String] {
    var lines: [String] = []
    for (place, block) in blocks.enumerated() {
      let isAfterGap = place == 0 || blocks[place - 1].kind == .gap
      if spacing != .usual, !isAfterGap { lines.append("") }
      lines += spaced(self.lines(of: block))
    }
    return lines
  }

  /// An empty line between lines, where it is asked for.
  private func spaced(_ lines: [String]) -> [String] {
    if spacing != .double { return lines }
    return Array(lines.map { [$0] }.joined(separator: [""]))
  }

  private func lines(of block: Page.Block) -> [String] {
    if block.kind == .gap { return [""] }
    if block.kind == .quote {
      return Wrapping.lines(of: block.text, width: width - 2).map { "| " + $0 }
    }
    if block.kind == .blank {
      return isPaper ? ["", String(repeating: "_", count: min(60, width))] : [Self.blank]
    }
    var text = block.text.contains("->") ? Self.said(block.text) : block.text
    let cites = block.item?.cites ?? []
    let source = isPaper ? wholeSource(cites) : source(of: block, cites)
    let isNamed = source != nil && !block.isSource
    // A source that the tag names is not said twice.
    if !block.tag.isEmpty, !isNamed || block.tag != library.shortCitations(cites) {
      text += " [\(block.tag)]"
    }
    if let source, isNamed { text += " (\(source))" }
    if let number = block.item?.number { text = "\(number). \(text)" }
    if block.margin == "-" {
      text = "- \(text)"
    } else if !block.margin.isEmpty {
      text = "\(block.margin): \(text)"
    }
    // The rows of a local line are set in, so that none of them reads as a line of the guide.
    let indent = block.item?.number != nil ? 3 : block.kind == .local ? 2 : 0
    return wrapped(text, indent: indent)
  }

  private static let blank = "(a line to write on)"

  /// An arrow is silent or noise to whoever listens.
  private static func said(_ text: String) -> String {
    text.split(separator: " ").map { $0 == "->" ? "leads to" : String($0) }.joined(separator: " ")
  }

  /// What stands behind a line where one listens: an action names where it stands. An answer or a
  /// title does not, since what is to be done would come after it; `s` says it.
  private func source(of block: Page.Block, _ cites: [Provision.ID]) -> String? {
    if cites.isEmpty || block.kind == .title || block.item?.number != nil { return nil }
    return library.shortCitations(cites)
  }

  /// `WT2018 ch 1; WT2023; corroborated`.
  private func wholeSource(_ cites: [Provision.ID]) -> String? {
    guard let weakest = library.weakest(of: cites) else { return nil }
    return "\(library.shortCitations(cites)); \(weakest.label)"
  }

  /// - Parameter indent: how far every row but the first is set in.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    Wrapping.lines(of: text, width: max(20, width - indent)).enumerated().map { place, line in
      String(repeating: " ", count: place == 0 ? 0 : indent) + line
    }
  }
}

extension Page.Block {
  /// True for a line that is a source itself: it need not name it twice.
  fileprivate var isSource: Bool {
    guard kind == .choice, case .sources(let ids)? = item?.target else { return false }
    return ids == item?.cites
  }
}
