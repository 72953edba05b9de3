/// Prints diagnostics as compilers do, with the line and a caret below it.
package struct DiagnosticPrinter {
  private let lines: [String: [Substring.UnicodeScalarView]]

  package init(_ files: [SourceFile]) {
    // Marks count scalars; as characters, a line end of Windows would part no lines.
    lines = Dictionary(
      files.map { file in
        let scalars = Substring(file.text).unicodeScalars
        return (file.path, scalars.split(separator: "\n", omittingEmptySubsequences: false))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// `Content/flows/referral.yaml:11:15: error: words [rule]`, the line, and a caret.
  package func print(_ diagnostic: Diagnostic) -> String {
    var text = "\(place(diagnostic.mark)): error: \(diagnostic.words) [\(diagnostic.rule)]\n"
    text += excerpt(diagnostic.mark)
    if let other = diagnostic.other {
      text += "\(place(other.mark)): note: \(other.words)\n" + excerpt(other.mark)
    }
    return text
  }

  /// The line with a blank for everything that could move the cursor or turn the direction.
  private func printable(_ line: Substring.UnicodeScalarView) -> String {
    String(
      String.UnicodeScalarView(
        line.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: " "
          default: scalar
          }
        }))
  }

  private func place(_ mark: Mark) -> String { "\(mark.file):\(mark.line):\(mark.column)" }

  private func excerpt(_ mark: Mark) -> String {
    guard let lines = lines[mark.file], lines.indices.contains(mark.line - 1) else { return "" }
    let line = printable(lines[mark.line - 1])
    let number = String(mark.line)
    let margin = String(repeating: " ", count: number.count)
    let caret = String(repeating: " ", count: max(0, mark.column - 1)) + "^"
    return " \(number) | \(line)\n \(margin) | \(caret)\n"
  }
}
