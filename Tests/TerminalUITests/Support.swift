import Content
import Guidance
import Navigation
import Testing

@testable import TerminalUI

/// The content as it ships.
let shipped = Content.library()

extension App {
  static func at(
    _ size: Size, start: String? = nil, role: String? = nil, spacing: Spacing = .usual,
    isLocal: Bool = false
  ) -> App {
    var step: Step.ID?
    if let start, case .step(let id)? = Destination(start, in: shipped) { step = id }
    var guide = Guide(shipped, role: role.map { .init($0) }, start: step)
    if isLocal {
      guide.local = .made
      guide.now = Moment(day: Day(year: 2026, month: 11, day: 27)!, minute: 135)
    }
    return App(guide, size: size, spacing: spacing)
  }

  /// Types keys: letters stand for themselves, `<Down>` and its kind for keys with names.
  mutating func type(_ keys: String) {
    for key in Key.parse(keys) { _ = apply(key) }
  }
}

extension Key {
  private static let names: [String: Key] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Enter": .enter, "Esc": .escape,
    "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "F1": .f(1),
    "Bksp": .backspace,
  ]

  static func parse(_ text: String) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        let key = names[String(rest[rest.index(after: rest.startIndex)..<end])]
      {
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    return keys
  }
}

extension Size {
  static let usual = Size(rows: 24, columns: 80)
  static let small = Size(rows: 12, columns: 40)
  static let large = Size(rows: 40, columns: 120)
}
