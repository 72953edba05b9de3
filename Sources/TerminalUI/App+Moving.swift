import Navigation

extension App.Position {
  /// Moves the focus and the scroll within a laid-out page.
  mutating func move(_ action: Action, in layout: PageLayout, height: Int) {
    var top = layout.line(of: self.top)
    let last = max(0, layout.lines.count - height)
    switch action {
    case .up: step(-1, &top, layout, height)
    case .down: step(1, &top, layout, height)
    case .pageDown:
      top = min(last, top + max(1, height - 1))
      keepFocus(in: top..<(top + height), layout, from: .start)
    case .pageUp:
      top = max(0, top - max(1, height - 1))
      keepFocus(in: top..<(top + height), layout, from: .end)
    case .top:
      top = 0
      focus = layout.focusable.first
    case .bottom:
      top = last
      focus = layout.focusable.last
    default: break
    }
    top = min(max(0, top), last)
    self.top = layout.anchor(of: top)
  }

  /// Moves to the next line that can have the focus; scrolls where the next one is out of sight.
  private mutating func step(
    _ direction: Int, _ top: inout Int, _ layout: PageLayout, _ height: Int
  ) {
    let next =
      direction > 0
      ? layout.focusable.first { $0 > (focus ?? -1) }
      : layout.focusable.last { $0 < (focus ?? 0) }
    guard let next, let rows = layout.rows(of: next) else {
      top += direction
      return
    }
    // Nothing between is passed over unread: the line itself comes when it is within a screen.
    guard rows.lowerBound >= top - height, rows.upperBound <= top + 2 * height else {
      top += direction * max(1, height - 1)
      return
    }
    focus = next
    if rows.upperBound > top + height { top = rows.upperBound - height }
    if rows.lowerBound < top { top = rows.lowerBound }
    // The lines above the first can be read again.
    if direction < 0, next == layout.focusable.first { top = 0 }
  }

  /// True when the line that has the focus begins on the screen.
  func isInSight(_ layout: PageLayout, height: Int) -> Bool {
    guard let focus, let line = layout.firstLine(of: focus) else { return false }
    let top = min(layout.line(of: top), max(0, layout.lines.count - height))
    return (top..<(top + height)).contains(line)
  }

  /// Scrolls to the line that has the focus.
  mutating func bringIntoSight(_ layout: PageLayout, height: Int) {
    guard let focus, let rows = layout.rows(of: focus) else { return }
    let top = max(0, min(rows.lowerBound, rows.upperBound - height))
    self.top = layout.anchor(of: min(top, max(0, layout.lines.count - height)))
  }

  private enum Side { case start, end }

  /// A focus that is out of sight moves to the nearest line in sight.
  private mutating func keepFocus(
    in sight: Range<Int>, _ layout: PageLayout, from side: Side
  ) {
    if let focus, let rows = layout.rows(of: focus), sight.contains(rows.lowerBound) { return }
    let visible = layout.focusable.filter { block in
      layout.firstLine(of: block).map(sight.contains) ?? false
    }
    if let nearest = side == .start ? visible.first : visible.last { focus = nearest }
  }
}

extension PageLayout {
  /// The row an anchor stands on; the last row of its block where the block has become shorter.
  func line(of anchor: App.Anchor) -> Int {
    guard let rows = rows(of: anchor.block) else {
      // A block that this layout leaves out: the next that is there.
      return lines.firstIndex { $0.block > anchor.block } ?? 0
    }
    return min(rows.lowerBound + anchor.row, rows.upperBound - 1)
  }

  func anchor(of line: Int) -> App.Anchor {
    guard lines.indices.contains(line) else { return App.Anchor(block: 0, row: 0) }
    return App.Anchor(block: lines[line].block, row: lines[line].row)
  }
}
