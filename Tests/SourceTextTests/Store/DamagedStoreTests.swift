import Foundation
import Guidance
import TestSupport
import Testing

@testable import SourceText

@Suite("A damaged store") struct DamagedStoreTests {
  private let folder = TemporaryFolder()
  private var store: Store { Store(folder: folder.path) }
  private let good: [UInt8]

  init() throws {
    let source = StoredSource(
      name: try #require(.init("wt2018")), edition: .init("wt2018"), file: "a.txt",
      added: Day(number: 20_000), document: try Document(Texts.numbered),
      ties: [Tie(provision: .init("p1"), finding: .tied(.init(passage: 1, likeness: 40)))])
    good = StoreEncoding.encode(source)
  }

  private func problem(_ bytes: [UInt8]) throws -> StoreError.Problem? {
    let name = try #require(StoredSource.Name("wt2018"))
    try folder.write(bytes, to: "wt2018.source")
    do {
      let opened = try store.open(name)
      _ = try opened.document()
      _ = try opened.ties()
      return nil
    } catch {
      return error.problem
    }
  }

  /// The file with one line changed, counted from 1.
  private func changed(_ line: Int, to text: String) -> [UInt8] {
    var lines = String(decoding: good, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    lines[line - 1] = text[...]
    return Array(lines.joined(separator: "\n").utf8)
  }

  @Test("a whole file is whole")
  func whole() throws { #expect(try problem(good) == nil) }

  @Test("a line that is not what was written is named by its number")
  func lines() throws {
    #expect(try problem(changed(1, to: "something")) == .damaged(line: 1, .unknownLine))
    #expect(try problem(changed(1, to: "handrail-source\t7")) == .laterVersion("7"))
    #expect(try problem(changed(2, to: "source\tx")) == .damaged(line: 2, .unknownLine))
    #expect(try problem(changed(4, to: "passage\tn1")) == .damaged(line: 4, .unknownLine))
    #expect(try problem(changed(5, to: "junk")) == .damaged(line: 5, .unknownLine))
    #expect(
      try problem(changed(14, to: "tie\tp1\ttied\t999:3")) == .damaged(line: 14, .unknownLine))
  }

  @Test("words that somebody changed are found, by their line")
  func words() throws {
    let text = String(decoding: good, as: UTF8.self)
    let start = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(start.firstIndex { $0.hasSuffix("Their asks steer the crew.") }) + 1
    let other = text.replacing("Their asks steer the crew.", with: "Their asks steer the ship.")
    // The passage begins one line above.
    #expect(try problem(Array(other.utf8)) == .damaged(line: line - 1, .otherWords))
  }

  @Test(
    "a character that could disturb a terminal does not come back from a file, wherever it is put")
  func raw() throws {
    let places = good.indices.filter { good[$0] == 0x20 }
    for place in places {
      var bytes = good
      bytes[place] = 0x1B
      #expect(try problem(bytes) != nil, "byte \(place)")
    }
    try store.accept(
      Acceptance(
        provision: .init("p\u{1B}"), fingerprint: Fingerprint("x"),
        initials: try #require(.init("AB")), day: Day(number: 20_000)))
    #expect(try store.acceptances().flaws.count == 1)
  }

  @Test("a file cut short anywhere never opens as whole, and never crashes")
  func cut() throws {
    for length in stride(from: 0, to: good.count, by: 7) {
      #expect(try problem(Array(good[..<length])) != nil, "\(length)")
    }
  }

  @Test("no change of a byte crashes, and none passes unseen in the words", arguments: [1, 2, 3])
  func bytes(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let opened = try OpenedSource(good, path: "x").document()
    for _ in 0..<300 {
      var bytes = good
      bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(
        in: 0...255, using: &chance)
      guard let other = try? OpenedSource(bytes, path: "x").document() else { continue }
      let words = other.passages.map { Words.of($0.text) }
      #expect(words == opened.passages.map { Words.of($0.text) }, "seed \(seed)")
    }
  }

  @Test("one damaged file is named, and the rest still opens")
  func others() throws {
    try folder.write(good, to: "wt2018.source")
    try folder.write(Array("junk\n".utf8), to: "wt2015.source")
    try folder.write(good, to: "Bad name.source")
    try folder.write(Array("x".utf8), to: "other.txt")
    let listing = try store.list()
    #expect(listing.sources.map(\.name.description) == ["wt2018"])
    #expect(
      listing.flaws == [
        StoreError(path: folder.path + "/Bad name.source", problem: .badName),
        StoreError(
          path: folder.path + "/wt2015.source", problem: .damaged(line: 1, .unknownLine)),
      ])
  }

  @Test("signatures are kept, the newest for the same words; a line that is none is named")
  func acceptances() throws {
    func mark(_ provision: String, _ text: String, _ initials: String) throws -> Acceptance {
      Acceptance(
        provision: .init(provision), fingerprint: Fingerprint(text),
        initials: try #require(.init(initials)), day: Day(number: 20_000))
    }
    #expect(try store.acceptances().marks.isEmpty)
    try store.accept(try mark("p1", "A lamp.", "AB"))
    try store.accept(try mark("p2", "A bell.", "AB"))
    try store.accept(try mark("p1", "A lamp.", "CD"))
    let (marks, flaws) = try store.acceptances()
    #expect(marks == [try mark("p2", "A bell.", "AB"), try mark("p1", "A lamp.", "CD")])
    #expect(flaws.isEmpty)
    let bytes = try folder.bytes(of: "accepted")
    try folder.write(bytes + Array("junk\nhalf".utf8), to: "accepted")
    let damaged = try store.acceptances()
    #expect(damaged.marks.count == 2)
    #expect(
      damaged.flaws.map(\.problem) == [
        .damaged(line: 4, .unknownLine), .damaged(line: 5, .cutShort),
      ])
    let third = try mark("p3", "x", "AB")
    #expect(throws: damaged.flaws[0]) { try store.accept(third) }
  }
}
