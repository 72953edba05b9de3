import Guidance

extension Guide {
  /// What hides the page, where something does: a countdown, or the neutral screen.
  package enum Cover: Hashable, Sendable {
    case neutral

    /// Seconds until everything is cleared.
    case countdown(Int)
  }

  package var cover: Cover? {
    if case .counting(let seconds)? = idle?.state, !isFresh { return .countdown(seconds) }
    return isHidden ? .neutral : nil
  }

  /// True when there is nothing to clear.
  package var isFresh: Bool {
    !session.canGoBack && !session.canGoForward && views.isEmpty && !isHidden
      && role == kiosk?.role && lens == kiosk?.lens
  }

  /// Lets time pass without a key. When it is over everything is cleared.
  ///
  /// - Returns: true where the page is another one now.
  package mutating func wait(_ milliseconds: Int) -> Bool {
    let earlier = cover
    idle?.wait(milliseconds)
    let isEmpty = isFresh
    if let idle, idle.state == .over || isEmpty && idle.state != .quiet {
      self.idle?.begin()
      clear()
      // Even at the start something can be left, such as a notice or where the eye was; but nobody
      // need be told.
      if isEmpty { settle() }
      return true
    }
    return cover != earlier
  }

  /// Milliseconds until `wait` would change something; nothing where time does nothing.
  package var pause: Int? { idle?.pause }

  /// A key or a line has come: all of the time is given again, and what hid the page goes.
  ///
  /// - Returns: true where that is all it does.
  package mutating func wake() -> Bool {
    let earlier = cover
    idle?.begin()
    switch earlier {
    case nil: return false
    case .countdown: return true
    case .neutral:
      isHidden = false
      return true
    }
  }

  /// The page while something hides it.
  func page(covered cover: Cover) -> Page {
    let words =
      switch cover {
      case .neutral: "Press any key."
      case .countdown(let seconds): "Cleared in \(seconds) s. Any key goes on."
      }
    return Page(
      title: "", standing: .init(long: "", short: ""),
      blocks: [.init(kind: .text, text: words)],
      emergencyLine: library.front.emergencyLine)
  }
}
