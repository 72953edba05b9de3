import Guidance
import Navigation

/// The keys that matter here, as many as there is room for. Made from the list of commands.
struct Footer {
  let text: String

  /// Columns from which on the line above has room to say that there is more.
  static let roomy = 64

  /// - Parameter isMore: true where something is out of sight below.
  init(_ guide: Guide, _ page: Page, width: Int, isMore: Bool) {
    let quit = guide.kiosk == nil ? "q quit" : "q clear"
    let saysMore = isMore && width < Self.roomy
    let usual = saysMore ? ["Space more", "h help"] : ["h help", quit]
    let ends = page.entry == nil ? usual : []
    let room = width - ends.map { $0.count + 2 }.reduce(1, +)
    var parts: [String] = []
    if page.entry != nil {
      parts = ["Enter go", "Esc close", "! danger"]
    } else {
      if Command.back.isUseful(in: guide) { parts.append("\(Command.back.letter) back") }
      if guide.views.isEmpty, let next = guide.session.step?.next {
        let used = parts.map { $0.count + 2 }.reduce(1, +)
        let whole = "1 \(next.label)"
        parts.append(used + whole.count + 2 <= room ? whole : "1 go on")
      } else if page.item(numbered: 1) != nil {
        parts.append("1-9 choose")
      }
      var commands: [Command] = [.source, .contacts, .why, .answers]
      // What is wanted at an end, and where somebody may look over a shoulder.
      if guide.session.step?.outcome != nil { commands.append(.print) }
      if guide.kiosk != nil { commands.append(.hide) }
      let others: [Command] = [
        .map, .search, .print, .go, .role, .hide, .editions, .words, .forward,
      ]
      commands += others.filter { !commands.contains($0) }
      parts += commands.filter { $0.isUseful(in: guide) }.map { "\($0.letter) \($0.word)" }
    }
    var line = " "
    for part in parts where line.count + part.count + 2 <= room { line += part + "  " }
    line += ends.joined(separator: "  ")
    text = line.padded(to: width)
  }
}

extension Command {
  /// False for what would only say that it cannot be done.
  fileprivate func isUseful(in guide: Guide) -> Bool {
    switch self {
    case .back: guide.session.canGoBack || !guide.views.isEmpty
    case .forward: guide.session.canGoForward
    case .why: guide.session.step != nil && guide.views.isEmpty
    case .answers: guide.session.hasAnswers
    case .contacts: guide.local != nil && guide.views.last != .contacts
    case .print: guide.session.canGoBack && guide.kiosk?.allowsPrint != false
    default: true
    }
  }
}
