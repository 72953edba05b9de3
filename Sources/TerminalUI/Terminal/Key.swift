/// What came from the keyboard, or happened to the terminal.
package enum Key: Hashable, Sendable {
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, backspace, delete, tab, backTab, escape
  /// A function key, counted from 1.
  case f(Int)
  /// A printable character, one Unicode scalar at a time.
  case character(Character)
  /// What follows up to `pasteEnd` was pasted, not typed.
  case pasteStart
  case pasteEnd
  /// The screen has another size, or wants drawing again (Ctrl-L, back from a stop).
  case resize
  /// The terminal has gone. Every later key is the same.
  case ended
  /// A signal asks the program to stop: 2 (Ctrl-C), 1 (hang-up) or 15. Every later key is the same.
  case stopped(signal: Int32)
  /// A key without a name here, or bytes that are no character.
  case unknown
}
