import TestSupport
import Testing

@testable import SourceText

@Suite("What became of a text, word by word") struct WordDiffTests {
  private func shown(_ old: String, _ new: String) -> String {
    WordDiff(from: old, to: new).runs.map { run in
      switch run.kind {
      case .same: run.text
      case .removed: "[-\(run.text)-]"
      case .added: "{+\(run.text)+}"
      }
    }.joined(separator: " ")
  }

  @Test(
    "words that went stand before words that came",
    arguments: [
      ("a lamp", "a lamp", "a lamp"), ("", "a lamp", "{+a lamp+}"), ("a lamp", "", "[-a lamp-]"),
      ("", "", ""), ("a red lamp", "a green lamp", "a [-red-] {+green+} lamp"),
      ("a lamp", "a lit lamp", "a {+lit+} lamp"), ("the lit lamp", "the lamp", "the [-lit-] lamp"),
      (
        "professionals should light lamps in 10 days",
        "practitioners must light all lamps in 15 days",
        "[-professionals should-] {+practitioners must+} light {+all+} lamps in [-10-] {+15+} days"
      ),
      ("Children’s lamps, lit", "children's lamps lit", "children's lamps lit"),
    ])
  func samples(old: String, new: String, whole: String) { #expect(shown(old, new) == whole) }

  @Test("both texts can be read off it", arguments: 1...60)
  func bothTexts(seed: UInt64) {
    var chance = Chance(seed: seed)
    func words() -> [String] {
      (0..<Int.random(in: 0...40, using: &chance)).map { _ in
        ["a", "b", "c", "d", "e"].randomElement(using: &chance) ?? ""
      }
    }
    let old = words()
    let new = words()
    let runs = WordDiff(from: old.joined(separator: " "), to: new.joined(separator: " ")).runs
    let oldRead = runs.filter { $0.kind != .added }.flatMap { $0.text.split(separator: " ") }
    let newRead = runs.filter { $0.kind != .removed }.flatMap { $0.text.split(separator: " ") }
    #expect(oldRead.map(String.init) == old, "seed \(seed)")
    #expect(newRead.map(String.init) == new, "seed \(seed)")
    let edits = runs.filter { $0.kind != .same }.flatMap { $0.text.split(separator: " ") }.count
    #expect(edits == old.count + new.count - 2 * common(old, new), "seed \(seed)")
  }

  /// The length of the longest row of words both have, the slow way.
  private func common(_ old: [String], _ new: [String]) -> Int {
    var last = [Int](repeating: 0, count: new.count + 1)
    for word in old {
      var next = [0]
      for (place, other) in new.enumerated() {
        next.append(word == other ? last[place] + 1 : max(last[place + 1], next[place]))
      }
      last = next
    }
    return last[new.count]
  }

  @Test("texts far apart are one for the other, and nobody waits for it")
  func far() {
    let old = (0..<3000).map { "old\($0)" }.joined(separator: " ")
    let new = (0..<3000).map { "new\($0)" }.joined(separator: " ")
    let diff = WordDiff(from: "same " + old, to: "same " + new)
    #expect(diff.runs == [.init(.same, "same"), .init(.removed, old), .init(.added, new)])
    #expect(!diff.isSame)
  }
}
