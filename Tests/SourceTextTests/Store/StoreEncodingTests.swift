import Guidance
import Testing

@testable import SourceText

@Suite("How the store writes") struct StoreEncodingTests {
  @Test("a label is read as it was written, and nothing else is one")
  func labels() {
    for label in [Passage.Label.paragraph("16"), .paragraph("3A"), .passage(2), .entry(9)] {
      #expect(StoreEncoding.label(StoreEncoding.encode(label)[...]) == label)
    }
    for text in ["", "n", "p", "px", "x1", "e-"] {
      #expect(StoreEncoding.label(text[...]) == nil, "\(text)")
    }
  }

  @Test("a kind of block is read as it was written, and nothing else is one")
  func kinds() {
    let kinds: [Passage.Block.Kind] = [
      .text, .lead, .bullet(level: 1), .bullet(level: 2), .item(3),
    ]
    for kind in kinds { #expect(StoreEncoding.kind(StoreEncoding.encode(kind)[...]) == kind) }
    for text in ["", "bullet", "bulletx", "item", "word"] {
      #expect(StoreEncoding.kind(text[...]) == nil, "\(text)")
    }
  }

  @Test(
    "a tie that contradicts itself is refused",
    arguments: [
      "tie\tp1\ttied\t", "tie\tp1\ttied\t0:1 1:1", "tie\tp1\tseveral\t",
      "tie\tp1\tnothing-like\t0:1",
      "tie\tp1\tguessed\t0:1", "tie\tp1\ttied\t5:1", "tie\tp1\ttied\t-1:1", "tie\tp1\ttied\t0",
      "tie\tp1\ttied\t0:x", "tie\tp1\ttied",
    ])
  func ties(line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    #expect(StoreEncoding.tie(fields, count: 5) == nil)
  }

  @Test("every doubt and absence is read as it was written")
  func findings() {
    let one = Tie.Candidate(passage: 0, likeness: 40)
    let findings =
      [Tie.Finding.tied(one)] + Tie.Doubt.allCases.map { .inDoubt([one, one], $0) }
      + Tie.Absence.allCases.map { .notFound($0) }
    for finding in findings {
      let name =
        switch finding {
        case .tied: "tied"
        case .inDoubt(_, let doubt): doubt.rawValue
        case .notFound(let absence): absence.rawValue
        }
      let tie = Tie(provision: .init("p1"), finding: finding)
      let pairs = tie.candidates.map { "\($0.passage):\($0.likeness)" }.joined(separator: " ")
      let fields = ["tie", "p1", name, pairs].map { $0[...] }
      #expect(StoreEncoding.tie(fields, count: 1) == tie)
    }
  }
}
