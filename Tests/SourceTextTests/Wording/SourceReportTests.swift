import Guidance
import Testing

@testable import SourceText

@Suite("What handrail source prints") struct SourceReportTests {
  private let names = SourceReport.Names(
    edition: { "the \($0)" }, provision: { "provision \($0)" })

  private let provisions = [
    Provision("p1", "The quay counts its needs.", chapter: "Introduction", paragraph: "7"),
    Provision("p2", "Quays keep a count of their needs.", chapter: "Introduction", paragraph: "3"),
    Provision("p3", "Wear a helmet.", chapter: "Introduction", paragraph: "90"),
    Provision("p4", "Wear a helmet.", chapter: "9", paragraph: "1"),
  ]

  @Test("adding says what was read, tied, doubted, not found and left over")
  func adding() throws {
    let text = try ReadText(Texts.numbered + "\u{07}")
    let document = Document(text)
    let lines = SourceReport.adding(
      document, of: .init("e1"), read: text, Tying(document, to: provisions), names
    ).lines
    for line in [
      "the e1: 11 passages, 3 footnotes.", "Read as UTF-8; numbered paragraphs.",
      "Control characters left out: 1.", "Set aside, table of contents: line 3, 5, 6, 7.",
      "tied       p1  Introduction 7 (100%)", "extra      Introduction, passage 1",
      "not found  p3: the text does not have its number",
      "1 tied, 1 in doubt, 2 not found, 9 extra.",
      "Not found, 1: the text does not have its chapter.",
    ] {
      #expect(lines.contains(line), "\(line) in \(lines)")
    }
    #expect(
      lines.contains {
        $0.hasPrefix("in doubt   p2  Introduction 3") && $0.contains(" or Introduction 7")
          && $0.hasSuffix(": the number says one passage, the words another")
      })
    #expect(!lines.contains { $0.contains("p4") })
  }

  @Test("a paragraph that is skipped is named")
  func skipped() throws {
    let text = try ReadText("1. A lamp.\n\n2. A wick.\n\n4. A bell.\n\n5. A rope.")
    let document = Document(text)
    let report = SourceReport.adding(
      document, of: .init("e1"), read: text, Tying(document, to: []), names)
    #expect(report.lines.contains("Not found: paragraph 3."))
  }

  @Test("comparing shows what changed word by word, and what rests on it")
  func comparing() {
    func side(_ texts: [String]) -> (document: Document, tying: Tying) {
      let document = Document(paragraphs: texts)
      let provision = Provision("p1", "Light the lamp on the quay.", paragraph: "1")
      return (document, Tying(document, to: [provision]))
    }
    let report = SourceReport.comparing(
      side(["Crews should light the lamp on every quay.", "Bells ring.", "Old words only."]),
      side(["Crews must light the lamp on every quay.", "Bells ring.", "Quite another thing."]),
      names)
    #expect(
      report.lines == [
        "reworded: 1 -> 1", "| Crews [-should-] {+must+} light the lamp on every quay.",
        "  rests on it: provision p1", "added: 3", "| {+Quite another thing.+}", "gone: 3",
        "| [-Old words only.-]",
        "1 same, 1 reworded, 0 moved, 0 moved and reworded, 1 added, 1 gone.",
      ])
  }

  @Test("a list of nothing says how to begin")
  func emptyList() {
    #expect(
      SourceReport.list(Store.Listing(sources: [], flaws: []), names).lines == [
        "No official text is loaded. Add one: handrail source add FILE"
      ])
  }

  @Test("a check names what is not the same, and counts what is")
  func checking() {
    func passage(_ text: String) -> Passage {
      Passage(
        label: .paragraph("4"), chapter: "Introduction", section: nil, heading: nil,
        blocks: [.init(.text, text)], line: 1, lastLine: 1)
    }
    func checked(_ id: String, _ check: SourceCheck, was: String? = nil, now: String? = nil)
      -> SourceReport.Checked
    {
      SourceReport.Checked(
        provision: .init(id), check: check, was: was.map(passage), now: now.map(passage))
    }
    let changed = SourceCheck.changed(passage: 1, now: Fingerprint("x"))
    let report = SourceReport.checking(
      [
        checked("p1", .same(passage: 0)), checked("p2", .missing),
        checked("p3", changed, was: "A bell rings.", now: "A gong rings."),
        checked("p4", changed, now: "Soup is warm."),
        checked("p5", .unread(passage: 1, now: Fingerprint("x")), now: "Soup is warm."),
      ], names
    ) { $0 == .init("p3") ? ["R4", "C1"] : [] }
    #expect(
      report.lines == [
        "provision p2: missing from this text", "  in this guide: p2",
        "provision p3: changed: look again at what rests on it", "  in this guide: p3",
        "  rests on it: R4, C1", "  Introduction 4", "| A [-bell-] {+gong+} rings.",
        "provision p4: changed: look again at what rests on it", "  in this guide: p4",
        "  Introduction 4", "| Soup is warm.",
        "provision p5: written without this text: read it beside ours", "  in this guide: p5",
        "1 same, 2 changed, 0 accepted, 1 missing, 1 not read before.",
      ])
  }
}
