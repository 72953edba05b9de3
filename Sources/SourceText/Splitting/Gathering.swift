/// Lines to pieces: wrapped lines are joined, what begins something new stays apart.
struct Gathering {
  private(set) var pieces: [Piece] = []
  private let isWrapped: Bool

  /// In columns: nine lines of ten are no wider.
  private let width: Int
  private let joining: LineJoining
  private var gap = 1
  private var startsPage = true
  private var breaksWord = false
  private var lastWidth = 0

  /// - Complexity: O(*n* log *n*) in the number of lines.
  init(_ lines: [Line]) {
    let widths = lines.filter { !$0.isBlank }.map(\.width)
    let long = widths.filter { $0 > 160 }.reduce(0, +)
    // A text whose lines are whole paragraphs has most of its letters in long lines.
    isWrapped = long * 5 < widths.reduce(0, +)
    width = max(30, widths.isEmpty ? 0 : widths.sorted()[widths.count * 9 / 10])
    joining = LineJoining(lines)
    for line in lines { take(line) }
  }

  private mutating func take(_ line: Line) {
    if line.startsPage {
      gap += 1
      startsPage = true
    }
    if line.isBlank {
      gap += 1
      return
    }
    defer {
      gap = 0
      startsPage = false
      breaksWord = line.breaksWord
      lastWidth = line.width
    }
    let (text, hasPageNumber) = Self.withoutLeader(line.text)
    if hasPageNumber {
      begin(line, .none, text[...], hasPageNumber: true)
    } else if let (sign, rest) = LineSign.read(line.text, surroundings(of: line)) {
      begin(line, sign, rest)
    } else if goesOn(with: line) {
      let last = pieces.count - 1
      joining.append(line.text, to: &pieces[last].text, softly: breaksWord)
      pieces[last].lastLine = line.number
    } else {
      begin(line, .none, line.text[...])
    }
  }

  private func surroundings(of line: Line) -> LineSign.Surroundings {
    guard let last = pieces.last else {
      return .init(isAfterGap: true, isAfterEnd: true, isAfterBullet: false, isIndented: false)
    }
    return .init(
      isAfterGap: gap > 0,
      isAfterEnd: last.endsSentence || last.text.isEmpty || stoppedEarly || !isWrapped,
      isAfterBullet: last.sign == .bullet, isIndented: line.indent > last.indent)
  }

  /// True behind a line that left much of the width empty.
  private var stoppedEarly: Bool { lastWidth * 10 < width * 6 }

  private func goesOn(with line: Line) -> Bool {
    guard gap == 0, isWrapped, let last = pieces.last, !line.isHeading, !last.isHeading,
      !last.hasPageNumber
    else { return false }
    if case .number(_, isAlone: true, _) = last.sign { return last.text.isEmpty == false }
    // A line that stopped early stopped for a reason, unless the next goes on in small letters.
    return !(stoppedEarly && line.text.first?.isLowercase != true)
  }

  private mutating func begin(
    _ line: Line, _ sign: Piece.Sign, _ text: Substring, hasPageNumber: Bool = false
  ) {
    pieces.append(
      Piece(
        sign: sign, text: String(text), line: line.number, lastLine: line.number, gap: gap,
        indent: line.indent, startsPage: startsPage, isHeading: line.isHeading,
        hasPageNumber: hasPageNumber))
  }

  /// The text of a line of contents without its dots and page number.
  private static func withoutLeader(_ text: String) -> (text: String, hasPageNumber: Bool) {
    guard text.last?.isNumber == true else { return (text, false) }
    var rest = text[...]
    while let last = rest.last, last.isNumber { rest = rest.dropLast() }
    let dots = rest.reversed().prefix { $0 == "." || $0 == " " || $0 == "…" }
    let isLeader = dots.count(where: { $0 != " " }) >= 4 || dots.contains("…")
    guard isLeader else { return (text, false) }
    return (String(rest.dropLast(dots.count)), true)
  }
}
