import Navigation

extension App {
  /// A screen that shows nothing of the work: what to press, and the emergency line where it always
  /// is.
  func covered(_ page: Page) -> Frame {
    var rows: [[Run]] = [[], []]
    rows += PageLayout(page, width: size.columns).lines.map { line in
      line.runs.map { Run(text: $0.text, style: .heading) }
    }
    while rows.count < size.rows - 2 { rows.append([]) }
    rows.append([Run(text: "  " + page.emergencyLine, style: .emergency)])
    rows.append([])
    return Frame(size: size, rows: rows, cursor: Cell(row: 2, column: 2))
  }
}
