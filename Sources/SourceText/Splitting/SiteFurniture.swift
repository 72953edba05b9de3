/// What a web site wraps round a text that was copied from it.
enum SiteFurniture {
  private static let starts = [
    "powered by ", "size: view this website", "click here to return", "back to top",
    "skip to main content", "skip to content", "tagged on", "download here", "print this page",
    "cookies on ", "is this page useful", "share this page", "view a printable version",
    "report a problem with this page", "return to the top", "sign up for email",
  ]

  /// From here to the end a page speaks of itself.
  private static let ends = [
    "related articles", "related content", "write a comment", "leave a reply", "share this",
    "is this page useful?", "services and information",
  ]

  /// The lines without them, and what was set aside.
  ///
  /// - Complexity: O(*n*).
  static func remove(_ lines: [Line]) -> (kept: [Line], setAside: [Document.SetAside]) {
    var kept: [Line] = []
    var setAside: [Document.SetAside] = []
    var isOver = false
    for line in lines {
      let text = line.text.utf8.count <= 160 ? line.text.lowercased() : ""
      // The end of a page comes late in it: the same words early on are a heading.
      if ends.contains(text), kept.count * 2 > lines.count { isOver = true }
      if !line.isBlank, isOver || starts.contains(where: { text.hasPrefix($0) }) {
        setAside.append(.init(line: line.number, text: line.text, reason: .site))
        continue
      }
      kept.append(withoutCaption(line))
    }
    return (kept, setAside)
  }

  /// A heading that a picture's file name ran into, without the file name.
  private static func withoutCaption(_ line: Line) -> Line {
    let text = line.text
    guard text.hasPrefix("Capture d") || text.hasPrefix("Screen") else { return line }
    guard let stop = text.prefix(60).lastIndex(where: \.isNumber),
      text[..<stop].suffix(9).contains(".")
    else { return line }
    var line = line
    line.text = String(text[text.index(after: stop)...].trimmedStart)
    return line
  }
}
