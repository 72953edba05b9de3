import Guidance
import Navigation

extension App {
  /// The whole screen: two lines of where one is, the page, the source, the emergency line, the
  /// keys.
  package var frame: Frame {
    let page = page
    if isTooSmall { return tooSmall(page) }
    if guide.cover != nil { return covered(page) }
    let layout = layout(of: page)
    let position = position(in: page, layout)
    let top = min(layout.line(of: position.top), max(0, layout.lines.count - bodyHeight))
    let end = min(layout.lines.count, top + bodyHeight)
    var body = layout.rows(top..<end, focus: position.focus)
    if hasPane { body = besidePane(body, page, position) }
    while body.count < bodyHeight { body.append([]) }

    var rows = [bar(page), [Run(text: standing(page), style: .note)]]
    rows += body
    rows.append(sourceRow(page, position))
    let isMore = end < layout.lines.count
    rows.append(emergencyRow(page, isMore: isMore, isAbove: top > 0))
    let footer = Footer(guide, page, width: size.columns, isMore: isMore)
    rows.append([Run(text: footer.text, style: .bar)])
    return Frame(size: size, rows: rows, cursor: cursor(page, layout, position, top))
  }

  private func bar(_ page: Page) -> [Run] {
    let role = guide.roleName ?? ""
    let left = "Handrail  \(page.title)"
    let room = size.columns - 2
    let right = room - columns(of: left) - columns(of: role) > 2 ? role : ""
    let gap = max(0, room - columns(of: left) - columns(of: right))
    let text = " " + left + String(repeating: " ", count: gap) + right
    return [Run(text: text.cut(to: size.columns).padded(to: size.columns), style: .bar)]
  }

  private func standing(_ page: Page) -> String {
    let long = "  " + page.standing.long
    return columns(of: long) <= size.columns ? long : "  " + page.standing.short
  }

  /// What the focused line rests on, or something to say once, or the line to type on.
  private func sourceRow(_ page: Page, _ position: Position) -> [Run] {
    if let entry = page.entry, page.notice == nil {
      return [Run(text: "  \(entry.prompt): \(shown(entry))", style: .heading)]
    }
    if let notice = page.notice {
      return [Run(text: "  " + notice.cut(to: size.columns - 2), style: .warning)]
    }
    guard let cites = page.block(at: position.focus)?.item?.cites, !cites.isEmpty else {
      return []
    }
    let tail = guide.library.weakest(of: cites).map { " (\($0.label))" } ?? ""
    let text = "  Source: " + guide.library.shortCitations(cites)
    return [Run(text: text.cut(to: size.columns - columns(of: tail)) + tail, style: .source)]
  }

  /// The end of what is typed, as much as the row holds with the cursor after it.
  private func shown(_ entry: Page.Entry) -> Substring {
    entry.text.suffix(max(0, size.columns - columns(of: entry.prompt) - 5))
  }

  private func emergencyRow(_ page: Page, isMore: Bool, isAbove: Bool) -> [Run] {
    // Where there is no room beside the emergency line the footer says it.
    let isRoomy = size.columns >= Footer.roomy
    let more = !isRoomy ? "" : isMore ? "more below: Space" : isAbove ? "the end; more above" : ""
    let line = "  " + page.emergencyLine
    let gap = max(1, size.columns - columns(of: line) - columns(of: more) - 1)
    return [
      Run(text: line, style: .emergency),
      Run(text: String(repeating: " ", count: gap) + more, style: .note),
    ]
  }

  /// The cursor stands on the first letter of the focused line, where it is spoken first.
  private func cursor(
    _ page: Page, _ layout: PageLayout, _ position: Position, _ top: Int
  ) -> Cell {
    // Whoever reads at the cursor hears what is said once; the next key takes it away.
    if page.notice != nil { return Cell(row: size.rows - 3, column: 2) }
    if let entry = page.entry, !position.isMoved {
      let column = 4 + columns(of: entry.prompt) + columns(of: shown(entry))
      return Cell(row: size.rows - 3, column: min(column, size.columns - 1))
    }
    guard let focus = position.focus, let line = layout.firstLine(of: focus),
      (top..<(top + bodyHeight)).contains(line)
    else { return Cell(row: 2, column: 2) }
    return Cell(row: 2 + line - top, column: layout.lines[line].textColumn)
  }

  private func tooSmall(_ page: Page) -> Frame {
    let needed = "Handrail needs \(Self.smallest.columns)x\(Self.smallest.rows) or more."
    let rows = [(page.emergencyLine, Style.emergency), (needed, .text)].flatMap { text, style in
      var wrapping = Wrapping(width: size.columns)
      wrapping.add(text)
      return wrapping.rows.map { $0.map { Run(text: $0.text, style: style) } }
    }
    return Frame(
      size: size, rows: Array(rows.prefix(size.rows)), cursor: Cell(row: 0, column: 0))
  }
}

extension String {
  /// The beginning of a line, as many columns as there are.
  func cut(to width: Int) -> String {
    if columns(of: self) <= width { return self }
    return String(prefix(max(0, width - 3))) + (width >= 3 ? "..." : "")
  }

  /// The line with blanks after it, up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns(of: self)))
  }
}
