import TestSupport

/// An edition made by chance, as `pdftotext -layout` gives one: pages with headings, footings and
/// footnotes, wrapped lines, paragraphs that run over pages, lists that begin again.
struct MadeEdition {
  private(set) var text = ""

  /// The words of each numbered paragraph, footnote marks in brackets.
  private(set) var paragraphs: [String] = []
  private(set) var notes: [String] = []
  private(set) var pages = 0
  private(set) var words = 0

  private var chance: Chance
  private var lines: [String] = []
  private var foot: [(number: Int, text: String)] = []

  private static let vocabulary = """
    children families school worker office plan visit record letter review worry home safe listen \
    panel partner agency council nurse police teacher carer share meet early help support risk harm \
    duty law act area team lead child parent voice wish need service local health order day week \
    report page table window garden river bridge market winter summer lantern harbour kettle
    """.split(separator: " ").map(String.init)

  init(seed: UInt64, pages: Int) {
    chance = Chance(seed: seed)
    let chapters = 7
    for chapter in 0..<chapters {
      if chapter > 0 { endPage() }
      add(chapter == 0 ? "Introduction" : "Chapter \(chapter): \(phrase(4))")
      add("")
      while self.pages < pages * (chapter + 1) / chapters { addSection() }
    }
    endPage()
  }

  private mutating func addSection() {
    need(4)
    add("")
    add(phrase(Int.random(in: 2...6, using: &chance)))
    for _ in 0..<Int.random(in: 2...6, using: &chance) {
      addParagraph()
      if Int.random(in: 0..<4, using: &chance) == 0 {
        for _ in 0..<3 { addItem("   • ", sentence().lowercased().dropLast() + ";") }
      }
      if Int.random(in: 0..<20, using: &chance) == 0 {
        for number in 1...3 { addItem("   \(number). ", sentence()) }
      }
    }
  }

  private mutating func addParagraph() {
    var text = (0..<Int.random(in: 2...5, using: &chance)).map { _ in sentence() }
      .joined(separator: " ")
    var printed = text
    if Int.random(in: 0..<7, using: &chance) == 0 {
      let number = notes.count + 1
      notes.append(sentence())
      printed = text.dropLast() + "\(number)."
      text = text.dropLast() + "[\(number)]."
    }
    paragraphs.append(text)
    words += text.split(separator: " ").count
    let marked = printed == text ? nil : notes.count
    let sign = "\(paragraphs.count)." + String(repeating: " ", count: 5)
    addWrapped(printed, first: sign.prefix(9) + "", rest: "         ", note: marked)
    add("")
  }

  private mutating func addItem(_ sign: String, _ text: String) {
    words += text.split(separator: " ").count
    addWrapped(text, first: "         " + sign, rest: "              ", note: nil)
  }

  private mutating func addWrapped(_ text: String, first: String, rest: String, note: Int?) {
    var line = ""
    var rows: [String] = []
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > 76 {
        rows.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    rows.append(line)
    for (place, row) in rows.enumerated() {
      need(1)
      // A note stands on the page where its mark is.
      if let note, place == rows.count - 1 { foot.append((note, notes[note - 1])) }
      let start = place == 0 ? first + String(repeating: " ", count: 0) : rest
      add(start + row)
    }
  }

  private mutating func need(_ count: Int) {
    if lines.count + count + 2 * foot.count > 38 { endPage() }
  }

  private mutating func add(_ line: String) { lines.append(line) }

  private mutating func endPage() {
    pages += 1
    text += (pages > 1 ? "\u{0C}" : "") + "Working together to safeguard children\n\n\n"
    text += lines.joined(separator: "\n") + "\n\n"
    for note in foot { text += "\(note.number)\n    \(note.text)\n" }
    text += "\n\n" + String(repeating: " ", count: 40) + "\(pages)\n"
    lines = []
    foot = []
  }

  private mutating func sentence() -> String {
    phrase(Int.random(in: 8...24, using: &chance)) + "."
  }

  private mutating func phrase(_ count: Int) -> String {
    let words = (0..<count).map { _ in Self.vocabulary.randomElement(using: &chance) ?? "" }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
