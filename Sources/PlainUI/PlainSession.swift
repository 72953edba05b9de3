import Guidance
package import Navigation

/// The guide as a conversation: pages out, a line in.
///
/// It keeps no terminal and reads no input itself; whoever runs it hands it lines.
package struct PlainSession {
  package private(set) var guide: Guide
  private let transcript: Transcript

  /// What to say instead of the page, after a line that was not understood.
  private var complaint: String?

  package init(_ guide: Guide, width: Int = 76) {
    self.guide = guide
    transcript = Transcript(guide.library, width: width)
  }

  package static let prompt = "> "

  /// What is to be printed before the next line is read.
  package mutating func output() -> [String] {
    if let complaint {
      self.complaint = nil
      return [complaint]
    }
    var lines = transcript.lines(of: guide.page(keys: Self.help))
    if let entry = guide.page().entry {
      lines.append("\(entry.prompt): type it, or a number to choose, or nothing to close.")
    } else {
      lines.append("Type a number, or a letter: h for help, b back, s source, q quit.")
    }
    return lines
  }

  /// Takes one line.
  ///
  /// - Returns: what is asked of whoever runs the guide.
  package mutating func take(_ line: String) -> Guide.Effect {
    let text = line.cleaned
    if guide.page().entry != nil { return takeEntry(text) }
    if text.isEmpty { return .none }
    if let number = Int(text) {
      choose(number)
      return .none
    }
    let letter = text.first ?? " "
    let rest = text.dropFirst().cleaned
    guard let command = Command(letter: letter) else {
      complaint = Self.unknown(text)
      return .none
    }
    return perform(command, rest)
  }

  private mutating func perform(_ command: Command, _ rest: String) -> Guide.Effect {
    var item: Page.Item?
    switch command {
    case .source where !rest.isEmpty:
      item = Int(rest).flatMap { guide.page().item(numbered: $0) }
      if item == nil {
        complaint = "There is no line \(rest) here. s alone shows every source of this screen."
        return .none
      }
    case .search, .go: break
    default:
      if !rest.isEmpty {
        complaint = Self.unknown("\(command.letter) \(rest)")
        return .none
      }
    }
    let effect = guide.perform(command, on: item)
    if !rest.isEmpty, command == .search || command == .go { return takeEntry(rest) }
    return effect
  }

  private mutating func takeEntry(_ text: String) -> Guide.Effect {
    if text.isEmpty {
      guide.close()
    } else if text == String(Command.emergency.letter) {
      return guide.perform(.emergency)
    } else if let number = Int(text), guide.page().item(numbered: number) != nil {
      choose(number)
    } else {
      guide.type(text)
      guide.goToTyped()
    }
    return .none
  }

  private mutating func choose(_ number: Int) {
    if let item = guide.page().item(numbered: number) {
      guide.choose(item.target)
    } else {
      complaint = "There is no number \(number) here. Type a number of this screen, or h for help."
    }
  }

  private static func unknown(_ text: String) -> String {
    "\"\(text)\" is not understood. Type a number of this screen, or h for help."
  }

  /// Help for a prompt: the letters, and what can follow them.
  private static let help: [HelpEntry] =
    [
      HelpEntry(keys: "1", sentence: "A number chooses the line with that number."),
      HelpEntry(keys: "s 2", sentence: "Show the source of line 2; s alone shows all of them."),
      HelpEntry(keys: "/ words", sentence: "Search for words at once."),
      HelpEntry(keys: "g R4", sentence: "Go to a step at once."),
    ] + HelpEntry.commands
}

extension StringProtocol {
  /// A typed line without controls and without blanks at its ends.
  fileprivate var cleaned: String {
    let plain = unicodeScalars.filter { !$0.properties.isControl }
    var text = Substring(String(String.UnicodeScalarView(plain)))
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text.prefix(200))
  }
}

extension Unicode.Scalar.Properties {
  /// True for controls and for marks that turn the direction of the text after them.
  fileprivate var isControl: Bool {
    generalCategory == .control || generalCategory == .format
  }
}
