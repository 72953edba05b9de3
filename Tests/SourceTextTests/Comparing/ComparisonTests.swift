import Guidance
import TestSupport
import Testing

@testable import SourceText

@Suite("Two texts compared") struct ComparisonTests {
  private static let texts = [
    "The harbour master lights a lamp on every quay before the evening bell.",
    "Cooks keep warm soup for children who come in from the winter sea.",
    "The police and the council share one list of boats that are overdue.",
    "Nobody sails alone in fog, and pilots answer every call within one hour.",
  ]

  private func rows(_ old: [String], _ new: [String]) -> [String] {
    Comparison(from: Document(paragraphs: old), to: Document(paragraphs: new)).rows.map { row in
      let places = [row.old, row.new].map { $0.map { "\($0 + 1)" } ?? "-" }
      return "\(row.kind.words) \(places.joined(separator: ">"))"
    }
  }

  @Test("a text is the same as itself")
  func same() {
    #expect(rows(Self.texts, Self.texts) == ["same 1>1", "same 2>2", "same 3>3", "same 4>4"])
  }

  @Test("added, gone and reworded are told apart, and what is gone stands where it was")
  func kinds() {
    var new = Self.texts
    new[0] = "The harbour master must light a lamp on every quay before the first evening bell."
    new[1] = "Ropes are checked daily by somebody trained."
    #expect(
      rows(Self.texts, new) == ["reworded 1>1", "added ->2", "gone 2>-", "same 3>3", "same 4>4"])
  }

  @Test("what stands elsewhere has moved, and may be reworded too")
  func moved() {
    let new = [Self.texts[3], Self.texts[0], Self.texts[1], Self.texts[2]]
    #expect(rows(Self.texts, new) == ["moved 4>1", "same 1>2", "same 2>3", "same 3>4"])
    let other = Self.texts[3].replacing("one hour", with: "two hours")
    #expect(
      rows(Self.texts, [other] + Self.texts.prefix(3))
        == ["moved and reworded 4>1", "same 1>2", "same 2>3", "same 3>4"])
  }

  @Test("an empty text is all gone or all added")
  func empty() {
    #expect(rows(Self.texts, []) == (1...4).map { "gone \($0)>-" })
    #expect(rows([], Self.texts) == (1...4).map { "added ->\($0)" })
  }

  @Test("every passage of either text stands in one row", arguments: 1...8)
  func whole(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let old = try Document(MadeEdition(seed: seed, pages: 6).text)
    var passages = old.passages.shuffled(using: &chance)
    passages.removeLast(passages.count / 4)
    passages += try Document(MadeEdition(seed: seed + 100, pages: 3).text).passages
    let new = Document(title: "", shape: .numbered, passages: passages, notes: [], setAside: [])
    let comparison = Comparison(from: old, to: new)
    let olds = comparison.rows.compactMap(\.old)
    let news = comparison.rows.compactMap(\.new)
    #expect(olds.sorted() == Array(old.passages.indices), "seed \(seed)")
    #expect(news == Array(new.passages.indices), "seed \(seed)")
    #expect(comparison == Comparison(from: old, to: new), "seed \(seed)")
  }

  @Test("the provisions that rest on a row are those of both texts, each once")
  func provisions() {
    let document = Document(paragraphs: Self.texts)
    let tying = Tying(
      document, to: [Provision("p1", "Keep soup for children.", paragraph: "2")])
    let comparison = Comparison(from: document, to: document)
    #expect(
      comparison.provisions(restingOn: comparison.rows[1], old: tying, new: tying) == [.init("p1")])
    #expect(comparison.provisions(restingOn: comparison.rows[0], old: tying, new: tying) == [])
    #expect(comparison.count(of: .same) == 4)
  }
}
