internal import CNcurses

/// A look as ncurses wants it.
struct PreparedLook {
  var attributes: Int32 = 0
  /// The number of a colour pair; 0 is the terminal's own colours.
  var pair: Int32 = 0
}

/// Gives ncurses the colour pairs of a theme.
func prepareLooks(of theme: Theme, colours: Int) -> [Style: PreparedLook] {
  var prepared: [Style: PreparedLook] = [:]
  for (index, style) in Style.allCases.enumerated() {
    let look = theme.look(of: style).limited(to: colours)
    var ready = PreparedLook()
    if look.bold { ready.attributes |= CN_BOLD }
    if look.underline { ready.attributes |= CN_UNDERLINE }
    if look.reverse { ready.attributes |= CN_REVERSE }
    if look.foreground != nil || look.background != nil {
      ready.pair = Int32(index + 1)
      init_pair(Int16(index + 1), number(look.foreground), number(look.background))
    }
    prepared[style] = ready
  }
  return prepared
}

/// -1 is the terminal's own colour, once `use_default_colors` has been called.
private func number(_ colour: UInt8?) -> Int16 {
  colour.map { Int16($0) } ?? -1
}
