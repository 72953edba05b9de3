import Guidance
import Navigation

extension PackTextReader {
  /// The most stages of an escalation policy, lines and pages at one step, lines of a page, pages.
  private static let (stageLimit, noteLimit, pageLimit, lineLimit, pagesLimit) = (8, 4, 2, 20, 40)

  mutating func readDocument(_ key: String, _ value: String, _ line: Int) {
    let kinds = LocalDocument.Kind.allCases
    guard let kind = kinds.first(where: { $0.rawValue.bare == key.bare }) else {
      return refuse(line, .unknownKey(key, near: nearest(to: key, among: kinds.map(\.rawValue))))
    }
    if documents.contains(where: { $0.kind == kind }) {
      return refuse(line, .repeatedKey(kind.rawValue))
    }
    if accepts(value, line) { documents.append(LocalDocument(kind: kind, text: value)) }
  }

  /// `1: words` or `1, 2 working days: words`.
  mutating func readStage(_ key: String, _ value: String, _ line: Int) {
    let expected = stages.count + 1
    let parts = key.split(separator: ",", maxSplits: 1).map { String($0).tidy }
    guard let first = parts.first?.lowercased(),
      ["\(expected)", "stage \(expected)"].contains(first)
    else { return refuse(line, .badStage(expected: expected)) }
    if expected > Self.stageLimit {
      return refuse(line, .tooMany("stages", limit: Self.stageLimit))
    }
    var period: Period?
    if parts.count > 1 {
      period = PeriodReading.read(parts[1])
      if period == nil { refuse(line, .notAPeriod) }
    }
    _ = accepts(value, line)
    // Kept even so: the next line is the next stage.
    stages.append(LocalStage(text: value, period: period))
  }

  /// `ts.early-help-review: 6 weeks`.
  mutating func readFigure(_ key: String, _ value: String, _ line: Int) {
    guard let timescale = names.figures.timescale(named: key.lowercased()) else {
      let known = names.figures.timescales.keys.map(\.rawValue)
      return refuse(line, .unknownTimescale(key, near: nearest(to: key, among: known)))
    }
    if figures.contains(where: { $0.timescale == timescale.id }) {
      return refuse(line, .repeatedKey(timescale.id.rawValue))
    }
    guard let period = PeriodReading.read(value) else { return refuse(line, .notAPeriod) }
    if let flaw = names.figures.flaw(period, for: timescale) { return refuse(line, flaw) }
    figures.append(LocalFigure(timescale: timescale.id, period: period))
  }

  /// `note R4: words`, `do R4 now: words`.
  mutating func readNote(_ key: String, _ value: String, _ line: Int) {
    let words = key.split(separator: " ").map(String.init)
    let isNote = words[0].lowercased() == "note"
    guard words.count == (isNote ? 2 : 3) else { return refuse(line, .badNote) }
    let when = isNote ? nil : Guidance.Action.When(rawValue: words[2].lowercased())
    if !isNote, when == nil { return refuse(line, .badNote) }
    guard let step = step(words[1], line) else { return }
    if notes.count(where: { $0.step == step }) >= Self.noteLimit {
      return refuse(line, .tooMany("lines at \(words[1].uppercased())", limit: Self.noteLimit))
    }
    if accepts(value, line) { notes.append(LocalNote(step: step, when: when, text: value)) }
    added[step] = (line, (added[step]?.texts ?? []) + [value])
  }

  /// The step of a code; one that nothing may be added to is refused.
  private mutating func step(_ code: String, _ line: Int) -> Step.ID? {
    guard let step = names.steps[code.lowercased()] else {
      refuse(line, .unknownStep(code))
      return nil
    }
    if names.emergency.contains(step) {
      refuse(line, .emergencyStep)
      return nil
    }
    return step
  }

  /// `R4: Title`.
  mutating func openPage(_ heading: String, _ line: Int) {
    guard let (code, title) = PackLine(number: line, text: heading).pair else {
      refuse(line, .noColon)
      page = (line, nil, "", [])
      return
    }
    let step = step(code, line)
    _ = accepts(title, line, limit: 60)
    page = (line, step, title, [])
  }

  mutating func readPage(_ line: PackLine) {
    guard let count = page?.lines.count else { return }
    if count == Self.lineLimit {
      refuse(line.number, .tooMany("lines on a page", limit: Self.lineLimit))
    }
    _ = accepts(line.text, line.number)
    page?.lines.append(line.text)
  }

  mutating func endPage() {
    guard let (line, step, title, lines) = page else { return }
    page = nil
    if lines.isEmpty { return refuse(line, .emptyPage) }
    checkTogether([title] + lines, line)
    guard let step else { return }
    if pages.count(where: { $0.step == step }) >= Self.pageLimit {
      return refuse(line, .tooMany("pages at one step", limit: Self.pageLimit))
    }
    if pages.count >= Self.pagesLimit {
      return refuse(line, .tooMany("pages", limit: Self.pagesLimit))
    }
    pages.append(LocalPage(step: step, title: title, lines: lines))
  }
}
