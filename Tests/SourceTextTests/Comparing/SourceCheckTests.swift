import Guidance
import Testing

@testable import SourceText

@Suite("Checking what a provision was written from") struct SourceCheckTests {
  private let texts = ["A lamp is lit.", "A bell rings.", "Soup is warm."]
  private let tie = Tie(
    provision: .init("p1"), finding: .tied(.init(passage: 1, likeness: 50)))

  private func check(
    _ texts: [String], written: String?, tie: Tie? = nil, acceptances: [Acceptance] = []
  ) -> SourceCheck {
    SourceCheck(
      tie ?? self.tie, writtenFrom: written.map { Fingerprint($0) }, count: texts.count,
      acceptances: acceptances
    ) { Fingerprint(texts[$0]) }
  }

  @Test("the same words are the same, wherever they stand")
  func same() {
    #expect(check(texts, written: "a bell rings") == .same(passage: 1))
    #expect(check(texts, written: "Soup is warm") == .same(passage: 2))
  }

  @Test("other words at its place are a change")
  func changed() {
    #expect(
      check(texts, written: "Two bells ring.")
        == .changed(passage: 1, now: Fingerprint("A bell rings.")))
  }

  @Test("ours written without the text is to be read beside it")
  func unread() {
    #expect(
      check(texts, written: nil) == .unread(passage: 1, now: Fingerprint("A bell rings.")))
  }

  @Test("words alone are no place: other words there are no change")
  func onlyWords() {
    let loose = Tie(
      provision: .init("p1"),
      finding: .inDoubt([.init(passage: 1, likeness: 50)], .onlyWords))
    #expect(check(texts, written: "Two bells ring.", tie: loose) == .missing)
    #expect(check(texts, written: "A bell rings.", tie: loose) == .same(passage: 1))
  }

  @Test("a signature for the second of two places holds")
  func second() throws {
    let tie = Tie(
      provision: .init("p1"),
      finding: .inDoubt(
        [.init(passage: 1, likeness: 50), .init(passage: 2, likeness: 40)], .several))
    let mark = Acceptance(
      provision: .init("p1"), fingerprint: Fingerprint("Soup is warm."),
      initials: try #require(.init("AB")), day: Day(number: 20_000))
    #expect(
      check(texts, written: "Two bells ring.", tie: tie, acceptances: [mark])
        == .accepted(passage: 2, mark))
  }

  @Test("without a passage it is missing")
  func missing() {
    let lost = Tie(provision: .init("p1"), finding: .notFound(.nothingLike))
    #expect(check(texts, written: "Two bells ring.", tie: lost) == .missing)
    #expect(check([], written: "Two bells ring.") == .missing)
  }

  @Test("a signature holds for the words that were read, and for no others")
  func accepted() throws {
    let mark = Acceptance(
      provision: .init("p1"), fingerprint: Fingerprint("A bell rings."),
      initials: try #require(.init("ab")), day: Day(number: 20_000))
    #expect(
      check(texts, written: "Two bells ring.", acceptances: [mark]) == .accepted(passage: 1, mark))
    #expect(
      check(["A lamp.", "Three bells."], written: "Two bells ring.", acceptances: [mark])
        == .changed(passage: 1, now: Fingerprint("Three bells.")))
    #expect(mark.initials.description == "AB")
  }

  @Test("initials are one to five letters, so a name does not fit")
  func initials() {
    for text in ["", "A B", "A.B.", "Robertson", "A1", "É"] {
      #expect(Acceptance.Initials(text) == nil, "\(text)")
    }
    #expect(Acceptance.Initials("jsmqx") != nil)
  }
}
