internal import CNcurses

extension Terminal {
  /// Waits for the next key.
  ///
  /// A burst of resizes is one `resize`. Once the terminal has gone, or a signal has asked the
  /// program to stop, every call says so at once.
  ///
  /// With a timeout of 0 it tells whether a key is waiting. Draw only when none is, or a paste of a
  /// megabyte draws a million frames:
  ///
  ///     if let key = terminal.nextKey(timeout: 0) { apply(key); continue }
  ///     terminal.show(frame)
  ///     if let key = terminal.nextKey() { apply(key) }
  ///
  /// - Parameter milliseconds: How long to wait; nothing means for ever.
  /// - Returns: Nothing only when the time is over.
  package mutating func nextKey(timeout milliseconds: Int32? = nil) -> Key? {
    let event = cn_next_key(milliseconds.map { max($0, 0) } ?? -1)
    return switch event.kind {
    case CN_TIMEOUT: nil
    case CN_ENDED: .ended
    case CN_STOPPED: .stopped(signal: event.value)
    case CN_CHARACTER: key(scalar: event.value)
    case CN_KEY: key(code: event.value)
    default: .unknown
    }
  }
}

private func key(scalar value: Int32) -> Key {
  switch value {
  case 9: .tab
  case 10, 13: .enter
  case 8, 127: .backspace
  case 12: redraw()
  case 27: .escape
  case 0..<32, 0x80..<0xA0: .unknown
  default: Unicode.Scalar(UInt32(value)).map { .character(Character($0)) } ?? .unknown
  }
}

/// Ctrl-L: something else may have written on the screen, so all of it is sent again.
private func redraw() -> Key {
  cn_forget_screen()
  return .resize
}

private func key(code: Int32) -> Key {
  switch code {
  case KEY_UP: .up
  case KEY_DOWN: .down
  case KEY_LEFT: .left
  case KEY_RIGHT: .right
  case KEY_HOME: .home
  case KEY_END: .end
  case KEY_PPAGE: .pageUp
  case KEY_NPAGE: .pageDown
  case KEY_ENTER: .enter
  case KEY_BACKSPACE: .backspace
  case KEY_DC: .delete
  case KEY_BTAB: .backTab
  case KEY_RESIZE: .resize
  case CN_KEY_PASTE_START: .pasteStart
  case CN_KEY_PASTE_END: .pasteEnd
  case KEY_F0 + 1...KEY_F0 + 63: .f(Int(code - KEY_F0))
  default: .unknown
  }
}
