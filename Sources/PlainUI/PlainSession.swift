package import Guidance
package import Navigation

/// The guide as a conversation: pages out, a line in.
///
/// It keeps no terminal and reads no input itself; whoever runs it hands it lines.
package struct PlainSession {
  package internal(set) var guide: Guide
  private let transcript: Transcript

  /// The page that was printed last, to tell whether anything is new.
  var printed: [String] = []

  /// What to say instead of the page, after a line that was not understood.
  var complaint: String?

  package init(_ guide: Guide, width: Int = 76, spacing: Spacing = .usual) {
    self.guide = guide
    transcript = Transcript(guide.library, width: width, spacing: spacing)
  }

  /// What the clock says; set before a line is taken.
  package var now: Moment? {
    get { guide.now }
    set { guide.now = newValue }
  }

  package static let prompt = "> "

  /// What is to be printed before the next line is read.
  package mutating func output() -> [String] {
    if let cover = guide.cover { return lines(of: cover) }
    if let complaint {
      self.complaint = nil
      return [complaint, guide.library.front.emergencyLine]
    }
    let page = guide.page(keys: Self.help)
    let body = transcript.bodyLines(of: page)
    let isNew = body != printed
    let isFirst = printed.isEmpty
    printed = body
    // What is said once is not lost behind a page that was read already.
    if !isNew, page.notice != nil {
      return transcript.noticeLines(of: page) + [page.emergencyLine]
    }
    var lines = (isFirst ? [] : [""]) + transcript.lines(of: page)
    if let entry = page.entry {
      let choose = page.blocks.contains { $0.item?.number != nil } ? " a number to choose," : ""
      lines.append("\(entry.prompt): type it,\(choose) or nothing to close.")
    } else {
      let quit = guide.kiosk == nil ? "q quit" : "q clear"
      lines.append(
        "Type a number, a letter (h help, b back, s source, \(quit)) or the word danger.")
    }
    return lines
  }

  /// Takes one line.
  ///
  /// - Returns: what is asked of whoever runs the guide.
  package mutating func take(_ line: String) -> Guide.Effect {
    let text = line.cleaned
    // What takes away a cover does nothing else, but for the one that never waits.
    if guide.wake(), text != "!" { return .none }
    if guide.typed != nil { return takeEntry(text) }
    if text.isEmpty {
      // What was said once has been read: the page comes again.
      guide.settle()
      return .none
    }
    // 999 is what every screen says to ring, and so what is typed in a fright.
    if text.filter({ $0 != " " }) == "999" { return guide.perform(.emergency) }
    // A screen prints "2.", and so it may be typed.
    if let number = Int(text.hasSuffix(".") ? String(text.dropLast()) : text) {
      choose(number)
      return .none
    }
    if let (command, rest) = Self.parse(text) { return perform(command, rest) }
    let word = text.lowercased()
    if ["yes", "no", "not sure"].contains(word), let answer = answer(word) {
      guide.choose(.choice(answer))
    } else if word == "n", let no = guide.answer("no") {
      // One letter answers nothing: y is another command.
      complain("For No: type \(no.number) or no.")
    } else if case .step(let step)? = Destination(text, in: guide.library) {
      guide.choose(.step(step))
    } else {
      complain(
        "\"\(text)\" is not understood. Type a number of this screen, / and a word to search for,"
          + " or h for help. In danger: type danger.")
    }
    return .none
  }

  /// The answer that a person types out: yes, no, not sure.
  private func answer(_ word: String) -> Choice.ID? {
    if word == "not sure" {
      return guide.session.step?.question?.choices.first(where: \.isNotSure)?.id
    }
    return guide.answer(word)?.id
  }

  /// A letter alone or its word, `s 2`, `g R4`, `/words`; nothing for anything else.
  private static func parse(_ text: String) -> (command: Command, rest: String)? {
    let word = text.lowercased()
    if let command = Command.allCases.first(where: { $0.rawValue == word || $0.word == word }) {
      return (command, "")
    }
    guard let letter = text.first, let command = Command(letter: letter) else { return nil }
    let rest = text.dropFirst()
    if rest.isEmpty { return (command, "") }
    switch command {
    case .search: return (command, rest.cleaned)
    case .source, .go: return rest.first == " " ? (command, rest.cleaned) : nil
    default: return nil
    }
  }

  private mutating func perform(_ command: Command, _ rest: String) -> Guide.Effect {
    var item: Page.Item?
    if command == .source, !rest.isEmpty {
      item = Int(rest).flatMap { guide.page().item(numbered: $0) }
      if item == nil {
        complain("There is no line \(rest) here. s alone shows every source of this screen.")
        return .none
      }
    }
    let effect = guide.perform(command, on: item)
    if !rest.isEmpty, command == .search || command == .go { return takeEntry(rest) }
    return effect
  }

  private mutating func complain(_ words: String) {
    guide.settle()
    complaint = words
  }

  private mutating func takeEntry(_ text: String) -> Guide.Effect {
    if text.isEmpty {
      guide.close()
    } else if let (command, _) = Self.parse(text), text.count == 1 || command == .quit {
      // One letter is no word to search for; it means what it always means.
      if command != .emergency { guide.close() }
      return command == .back ? .none : guide.perform(command)
    } else if let number = Int(text), guide.page().item(numbered: number) != nil {
      choose(number)
    } else {
      guide.type(text)
      return guide.enterTyped()
    }
    return .none
  }

  private mutating func choose(_ number: Int) {
    if let item = guide.page().item(numbered: number) {
      guide.choose(item.target)
    } else {
      complain("There is no number \(number) here. Type a number of this screen, or h for help.")
    }
  }

  /// Help for a prompt: the letters, and what can follow them.
  private static let help: [HelpEntry] =
    [
      HelpEntry(keys: "1", sentence: "A number chooses the line with that number."),
      HelpEntry(keys: "s 2", sentence: "Show the source of line 2; s alone shows all of them."),
      HelpEntry(keys: "/ words", sentence: "Search for words at once."),
      HelpEntry(keys: "g R4", sentence: "Go to a step at once."),
    ]
    + HelpEntry.commands.map { HelpEntry(keys: said($0.keys), sentence: $0.sentence) }

  /// Signs that are silent where one listens have their names.
  private static func said(_ keys: String) -> String {
    let names = ["!": "exclamation mark", ".": "full stop", "/": "slash"]
    return names[keys].map { "\($0) (\(keys))" } ?? keys
  }
}

extension StringProtocol {
  /// A typed line without controls and without blanks at its ends.
  fileprivate var cleaned: String {
    // Counted in scalars: marks without end make one character.
    let plain = unicodeScalars.lazy.filter { !$0.properties.isControl }.prefix(200)
    var text = Substring(String(String.UnicodeScalarView(plain)))
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

extension Unicode.Scalar.Properties {
  /// True for controls and for marks that turn the direction of the text after them.
  fileprivate var isControl: Bool {
    generalCategory == .control || generalCategory == .format
  }
}
