/// How a style looks: colours by number and three attributes.
package struct Look: Hashable, Sendable {
  /// A colour from 0 to 15, or nothing for the terminal's own.
  package var foreground: UInt8?
  /// A colour from 0 to 15, or nothing for the terminal's own.
  package var background: UInt8?
  package var bold: Bool
  package var underline: Bool
  package var reverse: Bool

  package init(
    _ foreground: UInt8? = nil, on background: UInt8? = nil,
    bold: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }

  /// The same on a terminal with fewer colours: one it lacks becomes the terminal's own.
  func limited(to count: Int) -> Look {
    var look = self
    if let colour = foreground, colour >= count { look.foreground = nil }
    if let colour = background, colour >= count { look.background = nil }
    return look
  }
}
