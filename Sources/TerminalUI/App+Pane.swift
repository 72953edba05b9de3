import Navigation

extension App {
  /// The page with the source of the focused line beside it.
  func besidePane(_ body: [[Run]], _ page: Page, _ position: Position) -> [[Run]] {
    var lines: [[Run]] = []
    if let cites = page.block(at: position.focus)?.item?.cites, !cites.isEmpty {
      var source = page
      source.blocks = guide.sourceBlocks(cites)
      let width = size.columns - bodyWidth - 2
      lines = PageLayout(source, width: width, spacing: spacing).lines.map(\.runs)
    }
    return (0..<bodyHeight).map { row in
      let left = body.indices.contains(row) ? body[row] : []
      let used = left.map { columns(of: $0.text) }.reduce(0, +)
      let gap = String(repeating: " ", count: max(0, bodyWidth - used))
      let right = lines.indices.contains(row) ? lines[row] : []
      return left + [Run(text: gap + "| ", style: .dim)] + right
    }
  }
}
