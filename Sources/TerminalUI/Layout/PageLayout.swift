import Navigation

/// A page laid out in rows of one width.
struct PageLayout {
  private(set) var lines: [Line] = []

  /// Blocks that can have the focus, in order.
  let focusable: [Int]

  /// - Parameter focus: the block that has the focus.
  init(_ page: Page, width: Int, focus: Int?) {
    focusable = page.blocks.indices.filter { page.blocks[$0].item != nil }
    let names = page.blocks.filter { $0.kind == .text && $0.margin.count > 1 }.map(\.margin.count)
    let nameWidth = min((names.max() ?? 0) + 2, width / 3)
    let numbers = page.blocks.compactMap { $0.item?.number }.max() ?? 0
    let numberWidth = String(numbers).count + 1
    for (place, block) in page.blocks.enumerated() {
      let indent =
        switch block.kind {
        case .action: block.margin == "-" ? 2 : 6
        case .choice: numberWidth
        case .text where block.margin.count > 1: nameWidth
        case .text where block.margin == "-": 2
        default: 0
        }
      add(block, at: place, indent: indent, width: width, isFocused: place == focus)
    }
  }

  private mutating func add(
    _ block: Page.Block, at place: Int, indent: Int, width: Int, isFocused: Bool
  ) {
    let style = isFocused && block.item != nil ? Style.focus : block.kind.style
    var wrapping = Wrapping<Style>(width: width - indent - 2) { columns(of: $0) }
    wrapping.add(block.text, style)
    if !block.tag.isEmpty {
      wrapping.add("[\(block.tag)]", isFocused ? .focus : block.tagStyle)
    }
    for (row, pieces) in wrapping.rows.enumerated() {
      let runs = pieces.map { Run(text: $0.text, style: $0.mark) }
      let marker = isFocused && row == 0 ? "> " : "  "
      var margin = ""
      if row == 0 { margin = block.item?.number.map { "\($0) " } ?? block.margin }
      // A number stands at the right of its column, a name at the left.
      let cut = String(margin.prefix(indent))
      let blanks = String(repeating: " ", count: indent - columns(of: cut))
      let isNumber = block.item?.number != nil
      let lead = marker + (isNumber ? blanks + cut : cut + blanks)
      lines.append(
        Line(
          runs: [Run(text: lead, style: isFocused ? .focus : block.kind.marginStyle)] + runs,
          block: place, textColumn: indent + 2, row: row))
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
    case .text, .action, .choice, .gap: .text
    case .voice: .note
    case .note: .dim
    case .warning: .warning
    }
  }

  fileprivate var marginStyle: Style {
    switch self {
    case .action, .choice, .text: .heading
    default: style
    }
  }
}

extension Page.Block {
  /// A must stands out, and what is only reported is marked.
  fileprivate var tagStyle: Style {
    if tag.hasSuffix(" must") || tag.contains(" must;") { return .must }
    return tag.hasSuffix("reported") ? .reported : .source
  }
}
