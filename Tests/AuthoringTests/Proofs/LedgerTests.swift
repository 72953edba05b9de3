import Authoring
import Content
import Foundation
import Guidance
import Testing

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Ledgers")

@Suite("The ledgers") struct LedgerTests {
  @Test(
    "are as they were recorded: what changed is to be read, then recorded by Scripts/record",
    arguments: ["outcomes.txt", "map.txt", "citations.txt", "periods.txt"])
  func recorded(name: String) throws {
    let text = try #require(Ledgers.all(Content.library()).first { $0.name == name }).text
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["HANDRAIL_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let old = Set(((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n"))
    let lines = text.split(separator: "\n")
    let added = lines.filter { !old.contains($0) }
    let gone = old.subtracting(lines)
    #expect(
      added.isEmpty && gone.isEmpty,
      "\(name)\ngone:\n\(gone.sorted().joined(separator: "\n"))\nnew:\n\(added.joined(separator: "\n"))"
    )
  }

  @Test("every outcome has its line, and every provision that carries something has one")
  func whole() {
    let library = Content.library()
    let outcomes = OutcomeLedger(library).text
    for step in library.steps where step.outcome != nil {
      #expect(
        outcomes.contains("\n\(step.code) \(step.title): ") || outcomes.hasPrefix("\(step.code) "))
    }
    let lines = CitationLedger(library).text.split(separator: "\n")
    let used = library.provisions.filter { $0.unusedBecause == nil }.count
    #expect(lines.count == used)
  }
}

@Suite("Our words") struct OwnWordsTests {
  private let official: WordRuns

  init() throws {
    official = WordRuns(
      numbersIn: try String(
        contentsOf: folder.appending(path: "official-runs.txt"), encoding: .utf8))
  }

  @Test("share no run of twelve words with the official texts that were read")
  func ours() {
    #expect(official.numbers.count > 4000)
    for text in Content.library().texts {
      let run = official.shared(with: text)
      #expect(run == nil, "\(run ?? "") in: \(text)")
    }
  }

  @Test("a run is found whatever its letters and signs, and a shorter one is not")
  func found() {
    var runs = WordRuns()
    runs.add("One two three four five six seven eight nine ten eleven twelve thirteen.")
    let again = WordRuns(numbersIn: runs.text)
    #expect(
      again.shared(
        with: "So: TWO three-four five six seven eight nine, ten eleven twelve (thirteen)") != nil)
    #expect(
      again.shared(with: "two three four five six seven eight nine ten eleven twelve and") == nil)
    #expect(again.numbers.count == 2)
  }
}
