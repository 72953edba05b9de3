package import Navigation

/// The print-out of the route taken, as text for paper.
package struct PrintOut {
  private let guide: Guide

  package init(_ guide: Guide) { self.guide = guide }

  /// - Parameter width: the longest line, in columns.
  package func text(width: Int = 76) -> String {
    let transcript = Transcript(guide.library, width: width, isPaper: true)
    return transcript.lines(of: guide.printOut).joined(separator: "\n") + "\n"
  }
}
