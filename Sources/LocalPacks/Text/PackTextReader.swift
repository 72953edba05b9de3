import Guidance
import Navigation

/// Reads `pack.txt`: keys and values, then sections.
struct PackTextReader {
  private(set) var pack: LocalPack?
  var problems: [LocalProblem] = []

  let file: String
  let names: GuideNames
  let today: Day?

  private var head: [String: (line: Int, value: String)] = [:]
  var documents: [LocalDocument] = []
  var stages: [LocalStage] = []
  var figures: [LocalFigure] = []
  var notes: [LocalNote] = []
  var pages: [LocalPage] = []

  /// The lines that have been added to each step, with the number of the last.
  var added: [Step.ID: (line: Int, texts: [String])] = [:]

  /// The page whose lines are being read, and the line of its heading.
  var page: (line: Int, step: Step.ID?, title: String, lines: [String])?

  enum Section: String, CaseIterable {
    case head
    case documents
    case escalation
    case figures
    case steps
    case page

    static let named = ["documents", "escalation", "figures", "steps", "page"]
  }

  private static let keys = ["name", "owner", "area", "checked-on"]

  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String, file: String, names: GuideNames, today: Day?) {
    self.file = file
    self.names = names
    self.today = today
    var section: Section? = .head
    for line in PackLine.all(of: text) {
      if line.text.hasPrefix("[") {
        endPage()
        section = open(line)
      } else if let section {
        read(line, in: section)
      }
    }
    endPage()
    finish()
  }

  mutating func refuse(_ line: Int, _ reason: LocalProblem.Reason) {
    problems.append(LocalProblem(file: file, line: line, reason))
  }

  /// True where words may be shown; what is wrong with them is noted else.
  mutating func accepts(
    _ words: String, _ line: Int, as purpose: LocalWords.Purpose = .line,
    limit: Int = LocalWords.limit
  ) -> Bool {
    if words.isEmpty {
      refuse(line, .missingValue)
      return false
    }
    let flaws = LocalWords.flaws(in: words, as: purpose, limit: limit)
    for flaw in flaws { refuse(line, flaw) }
    return flaws.isEmpty
  }

  /// The section that a heading opens; nothing for one that is not known, whose lines are passed over.
  private mutating func open(_ line: PackLine) -> Section? {
    guard line.text.hasSuffix("]") else {
      refuse(line.number, .openBracket)
      return nil
    }
    let inner = String(line.text.dropFirst().dropLast()).tidy
    let name = inner.split(separator: " ").first.map { $0.lowercased() } ?? ""
    if name == "page" {
      openPage(String(inner.dropFirst(4)).tidy, line.number)
      return .page
    }
    guard let section = Section(rawValue: inner.lowercased()), section != .head else {
      refuse(
        line.number, .unknownSection(inner, near: nearest(to: inner, among: Section.named)))
      return nil
    }
    return section
  }

  private mutating func read(_ line: PackLine, in section: Section) {
    if section == .page {
      readPage(line)
      return
    }
    guard let (key, value) = line.pair else { return refuse(line.number, .noColon) }
    let verb = key.lowercased().split(separator: " ").first
    if verb == "note" || verb == "do" { return readNote(key, value, line.number) }
    switch section {
    case .head: readHead(key, value, line.number)
    case .documents: readDocument(key, value, line.number)
    case .escalation: readStage(key, value, line.number)
    case .figures: readFigure(key, value, line.number)
    case .steps: refuse(line.number, .badNote)
    case .page: break
    }
  }

  private mutating func readHead(_ key: String, _ value: String, _ line: Int) {
    guard let known = Self.keys.first(where: { $0.bare == key.bare }) else {
      return refuse(line, .unknownKey(key, near: nearest(to: key, among: Self.keys)))
    }
    if head.updateValue((line, value), forKey: known) != nil {
      refuse(line, .repeatedKey(known))
    }
  }

  /// Refuses words that weaken the guide where one line ends and the next begins, each of which is
  /// harmless.
  mutating func checkTogether(_ texts: [String], _ line: Int) {
    guard texts.allSatisfy({ Weakening.found(in: $0).isEmpty }) else { return }
    for weakening in Weakening.found(in: texts.joined(separator: " ")) {
      refuse(line, .weakens(weakening))
    }
  }

  private mutating func finish() {
    for (line, texts) in added.values { checkTogether(texts, line) }
    for key in Self.keys where head[key] == nil {
      problems.append(LocalProblem(file: file, .missingKey(key)))
    }
    for key in ["name", "owner"] {
      if let (line, value) = head[key] { _ = accepts(value, line, limit: 80) }
    }
    if let (line, value) = head["area"] { _ = accepts(value, line, as: .place) }
    var checked: Day?
    if let (line, value) = head["checked-on"] {
      do {
        checked = try CheckedDateReading.read(value, today: today)
      } catch {
        refuse(line, error)
      }
    }
    guard let checked, problems.isEmpty else { return }
    func value(_ key: String) -> String { head[key]?.value ?? "" }
    var pack = LocalPack(
      name: value("name"), owner: value("owner"), area: value("area"), checked: checked)
    pack.documents = documents
    pack.stages = stages
    pack.figures = figures
    pack.notes = notes
    pack.pages = pages
    self.pack = pack
  }
}
