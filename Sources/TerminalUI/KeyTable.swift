package import Navigation

/// What a key does on the full screen.
package enum Action: Hashable, Sendable {
  case up
  case down
  case pageUp
  case pageDown
  case top
  case bottom

  /// Chooses the line that has the focus.
  case choose

  /// Chooses a numbered line at once.
  case number(Int)

  case command(Command)

  /// Closes what is open, if anything is.
  case close
}

/// The keys of the full screen, in one list: what they do, and what help says of them.
package enum KeyTable {
  package struct Row: Sendable {
    let keys: [Key]

    /// As help and the manual write them.
    package let names: String
    package let action: Action
    package let sentence: String
  }

  package static let rows: [Row] =
    [
      Row(
        keys: [.up, .character("k")], names: "Up k", action: .up,
        sentence: "Move to the line above."),
      Row(
        keys: [.down, .character("j"), .tab], names: "Down j", action: .down,
        sentence: "Move to the line below."),
      Row(
        keys: [.enter, .right], names: "Enter", action: .choose,
        sentence: "Choose the line marked >. The right arrow does the same."),
      Row(
        keys: [.pageDown, .character(" ")], names: "Space", action: .pageDown,
        sentence: "Show more below. Page Down does the same."),
      Row(
        keys: [.pageUp, .character("-")], names: "-", action: .pageUp,
        sentence: "Show more above. Page Up does the same."),
      Row(keys: [.home], names: "Home", action: .top, sentence: "Go to the top."),
      Row(keys: [.end], names: "End", action: .bottom, sentence: "Go to the bottom."),
      Row(keys: [.escape], names: "Esc", action: .close, sentence: "Close what is open."),
    ]
    + Command.allCases.map { command in
      let extra = also[command] ?? []
      return Row(
        keys: [.character(command.letter)] + extra.map(\.key),
        names: ([String(command.letter)] + extra.compactMap(\.name)).joined(separator: " "),
        action: .command(command), sentence: command.sentence)
    }

  /// Keys that do what a letter does.
  private static let also: [Command: [(key: Key, name: String?)]] = [
    .back: [(.left, "Left"), (.backspace, nil)],
    .help: [(.character("?"), "?"), (.f(1), "F1")],
    // On a line to type on a full stop is a full stop.
    .hide: [(.f(9), "F9")],
  ]

  private static let actions: [Key: Action] = Dictionary(
    rows.flatMap { row in row.keys.map { ($0, row.action) } },
    uniquingKeysWith: { first, _ in first })

  /// What a key does, or nothing.
  ///
  /// - Parameter isTyping: true on a line to type on, where letters are letters and only `!` keeps
  ///   its meaning.
  package static func action(for key: Key, isTyping: Bool) -> Action? {
    if case .character(let character) = key {
      if isTyping { return character == "!" ? .command(.emergency) : nil }
      if let digit = character.wholeNumberValue, digit > 0, character.isASCII {
        return .number(digit)
      }
    }
    if isTyping, key == .left || key == .right || key == .backspace || key == .home || key == .end {
      return nil
    }
    return actions[key]
  }

  /// The rows as the help page lists them: the first motions, then every command.
  package static let help = rows.map { HelpEntry(keys: $0.names, sentence: $0.sentence) }
}
