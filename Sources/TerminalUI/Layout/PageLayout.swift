import Navigation

/// A page laid out in rows of one width.
struct PageLayout {
  private(set) var lines: [Line] = []

  /// Blocks that can have the focus, in order: what can be chosen, what must not be passed over by
  /// whoever reads at the focus, and on a page where nothing can be chosen every line.
  let focusable: [Int]

  /// - Parameter isTight: leaves empty lines out, where a screen is so low that they would push
  ///   answers out of sight.
  init(_ page: Page, width: Int, spacing: Spacing = .usual, isTight: Bool = false) {
    let isText = page.blocks.allSatisfy { $0.item == nil }
    focusable = page.blocks.indices.filter { place in
      let block = page.blocks[place]
      return switch block.kind {
      case .gap, .title: block.item != nil
      case .local, .voice, .warning, .quote: true
      default: isText || block.item != nil
      }
    }
    let names = page.blocks.filter { $0.kind == .row }.map(\.margin.count)
    let nameWidth = min((names.max() ?? 0) + 2, width / 3)
    // A number is drawn where a key chooses by it: one figure, and no line to type on.
    let hasNumbers = page.entry == nil
    for (place, block) in page.blocks.enumerated() where !isTight || block.kind != .gap {
      // A group's name stands once, at its first line.
      let isRepeated =
        block.kind == .action && block.margin.count > 1 && place > 0
        && page.blocks[place - 1].margin == block.margin
      let indent =
        switch block.kind {
        case .action: block.margin == "-" ? 2 : 6
        case .local: block.item == nil ? 6 : 2
        case .choice, .quote: 2
        case .row: nameWidth
        case .text where block.margin == "-": 2
        default: 0
        }
      add(
        block, at: place, margin: isRepeated ? "" : block.margin,
        number: hasNumbers ? block.item?.number : nil, indent: indent, width: width,
        spacing: spacing)
    }
    while lines.last?.runs.isEmpty == true { lines.removeLast() }
  }

  private mutating func add(
    _ block: Page.Block, at place: Int, margin name: String, number: Int?, indent: Int,
    width: Int, spacing: Spacing
  ) {
    let styles = [block.kind.style, block.tagStyle]
    var wrapping = Wrapping(width: width - indent - 2) { columns(of: $0) }
    let line = String(repeating: "_", count: max(1, min(60, width - indent - 4)))
    wrapping.add(block.kind == .blank ? line : block.text, 0)
    if !block.tag.isEmpty {
      wrapping.add("[\(block.tag)]", 1)
    }
    var count = 0
    for (row, pieces) in wrapping.rows.enumerated() {
      let runs = pieces.map { Run(text: $0.text, style: styles[$0.mark]) }
      // Official words are known by a mark that no theme and no scrolling takes away.
      var margin = block.kind == .quote ? "| " : ""
      if row == 0, block.kind != .quote {
        margin = block.item?.number == nil ? name : ""
        if let number, number <= 9 { margin = "\(number) " }
      }
      let cut = String(margin.prefix(indent))
      let blanks = String(repeating: " ", count: indent - columns(of: cut))
      let lead = "  " + cut + blanks
      lines.append(
        Line(
          runs: [Run(text: lead, style: block.kind.marginStyle)] + runs,
          block: place, textColumn: indent + 2, row: count))
      count += 1
      let isEnd = row == wrapping.rows.count - 1
      if block.kind != .gap, spacing == .double || spacing == .wide && isEnd {
        lines.append(Line(runs: [], block: place, textColumn: indent + 2, row: count))
        count += 1
      }
    }
  }

  /// The rows of a part of the page, the block that has the focus marked with `>` and its style.
  func rows(_ range: Range<Int>, focus: Int?) -> [[Run]] {
    lines[range].map { line in
      guard line.block == focus else { return line.runs }
      let marker = line.row == 0 ? ">" : " "
      return line.runs.enumerated().map { place, run in
        Run(text: place == 0 ? marker + run.text.dropFirst() : run.text, style: .focus)
      }
    }
  }

  /// The row a block begins on.
  func firstLine(of block: Int) -> Int? { lines.firstIndex { $0.block == block } }

  /// The rows of a block.
  func rows(of block: Int) -> Range<Int>? {
    guard let first = firstLine(of: block) else { return nil }
    let end = lines[first...].firstIndex { $0.block != block } ?? lines.count
    return first..<end
  }
}

extension Page.Kind {
  fileprivate var style: Style {
    switch self {
    case .title: .title
    case .heading: .heading
    case .text, .action, .choice, .row, .quote, .local, .gap, .blank: .text
    case .voice: .note
    case .note: .dim
    case .warning: .warning
    }
  }

  fileprivate var marginStyle: Style {
    switch self {
    case .action, .choice, .row, .quote, .local: .heading
    default: style
    }
  }
}

extension Page.Block {
  /// A must stands out, and what is only reported is marked.
  fileprivate var tagStyle: Style {
    switch weight {
    case .must: .must
    case .reported: .reported
    case .unchecked: .warning
    case .usual: .source
    }
  }
}
