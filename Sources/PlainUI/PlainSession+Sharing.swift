import Guidance
package import Navigation

extension PlainSession {
  /// What hides the page. Lines that are printed stay, so they are pushed out of sight, and that is
  /// said.
  func lines(of cover: Guide.Cover) -> [String] {
    let line = guide.library.front.emergencyLine
    switch cover {
    case .neutral:
      return Array(repeating: "", count: Self.height) + [
        "Press Enter to go on. What was printed stays above: plain lines cannot take it back.",
        line,
      ]
    case .countdown(let seconds):
      return ["", "Cleared in \(seconds) s. Enter goes on.", line]
    }
  }

  /// Empty lines that push what was printed out of sight, on any usual terminal.
  private static let height = 60

  /// Lets time pass without a line.
  ///
  /// - Returns: what is to be printed at once: once when the countdown begins, and when it is over.
  package mutating func wait(_ milliseconds: Int) -> [String]? {
    let (wasFresh, cover, clearings) = (guide.isFresh, guide.cover, guide.clearings)
    guard guide.wait(milliseconds) else { return nil }
    if guide.clearings != clearings {
      complaint = nil
      printed = []
      return wasFresh ? nil : Array(repeating: "", count: Self.height) + output()
    }
    // A count that goes on aloud every second would be noise.
    if case .countdown = cover { return nil }
    return output()
  }

  /// Somebody is there, though they gave no line to take.
  package mutating func wake() { _ = guide.wake() }

  package mutating func saved(_ saving: Saving) { guide.saved(saving) }
}
