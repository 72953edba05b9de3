import Foundation
import Guidance
import LocalPacks
import Navigation
import Testing

/// Packs changed by chance: none crashes the reader, and none that is taken weakens the guide.
///
/// `HANDRAIL_FUZZ` says how many, ten thousand else; `HANDRAIL_FUZZ_SEED` and
/// `HANDRAIL_FUZZ_ROUND` repeat one that failed.
@Suite("Packs changed by chance") struct FuzzTests {
  private static let count = number("HANDRAIL_FUZZ").map { Int($0) } ?? 10_000

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }

  private static let tables = [
    "service,hours,number,checked-on\npolice,24 hours,101,2026-11-02\n",
    "service,area,hours,number,note,checked-on\nmash,A,weekdays 09:00-17:00,01632 960001,\"x, y\","
      + "2/11/2026\nedt,A,out of hours,01632 960002,,2026-11-02\n",
  ].map { Array($0.utf8) }

  private static let texts = [
    "note R4: Ring.\ndo R15 now: Send it.\n[page R13: A]\nB: c\n",
    "[escalation]\n1, 2 days: Speak.\n2: Ask.\n[figures]\nts.core-group-first: 8 working days\n",
    "[documents]\nprocedures: On the pages\n[steps]\nnote E12: Read it.\n",
  ].map { Array((head + $0).utf8) }

  /// Pieces that readers trip over, and words that would weaken the guide.
  private static let splinters: [[UInt8]] =
    [
      [0x1B, 0x5B], [0], [0xFF, 0xFE], [0xE2, 0x80, 0xAE], [0xEF, 0xBB, 0xBF], [0xC2, 0xA0], [0x22],
      [0x22, 0x22], [0x2C], [0x3B], [0x09], [0x0D, 0x0A], [0x0D],
    ]
    + [
      "999", "do not ring ", "need not ", "[", "]", ":", "R4", "P1", "note C14: ", "do R4 by: ",
      "[page R4: ", "[figures]\nts.section-47: 90 working days\n", "\n1: ", "2026-11-02",
      "9999999999",
      "instead of ", "out of hours", "00:00-24:00", "ext ", "+44 ", "sep=;\n", "{lead}", "{",
      "d\u{F3}",
    ].map { Array($0.utf8) }

  private static func mutate(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      let place = Int.random(in: 0...bytes.count, using: &chance)
      switch Int.random(in: 0..<6, using: &chance) {
      case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &chance)
      case 1 where place < bytes.count:
        bytes[place] = UInt8.random(in: 0x20...0x7E, using: &chance)
      case 2:
        bytes.removeSubrange(
          place..<min(bytes.count, place + Int.random(in: 0...9, using: &chance)))
      case 3:
        let part = Array(bytes[place..<min(bytes.count, place + 30)])
        bytes.insert(contentsOf: part, at: Int.random(in: 0...bytes.count, using: &chance))
      default:
        bytes.insert(contentsOf: splinters.randomElement(using: &chance) ?? [], at: place)
      }
    }
    return bytes
  }

  /// What of a pack that was taken could weaken the guide, as far as it can be told without the
  /// reader's own rules.
  private static func weakness(of pack: LocalPack) -> String? {
    for figure in pack.figures {
      let national = shipped[figure.timescale].period
      guard let amount = national.amount else {
        if national != .noNationalFigure { return "a number for \(figure.timescale)" }
        continue
      }
      if figure.period.unit != national.unit || (figure.period.amount ?? .max) >= amount {
        return "a longer \(figure.timescale)"
      }
    }
    let added = pack.notes.map(\.step) + pack.pages.map(\.step)
    if added.contains(shipped.front.emergency) { return "a line at the emergency step" }
    let texts =
      pack.contacts.flatMap { [$0.area, $0.note] } + pack.documents.map(\.text)
      + pack.stages.map(\.text) + pack.notes.map(\.text)
      + pack.pages.flatMap { [$0.title] + $0.lines }
    for text in texts.map({ $0.lowercased() }) {
      let words = text.split { !$0.isLetter }.joined(separator: " ")
      for phrase in [" need not ", " do not ring ", " instead of "]
      where " \(words) ".contains(phrase) {
        return text
      }
      if text.split(whereSeparator: { !$0.isNumber }).contains("999") { return text }
    }
    return pack.contacts.contains { $0.number.hasPrefix("999") } ? "999 as a number" : nil
  }

  @Test("nothing crashes; what is taken only adds, and what is refused says where and why")
  func mutations() throws {
    let seed = Self.number("HANDRAIL_FUZZ_SEED") ?? UInt64(Date().timeIntervalSince1970)
    let first = Self.number("HANDRAIL_FUZZ_ROUND").map { Int($0) }
    var taken = 0
    var compared = 0
    for round in first.map({ $0..<$0 + 1 }) ?? 0..<Self.count {
      var chance = Chance(seed: seed &+ UInt64(round))
      var files: [PackFile] = []
      if round % 3 != 0 {
        let table = Self.tables[round % Self.tables.count]
        files.append(PackFile(name: "contacts.csv", bytes: Self.mutate(table, &chance)))
      }
      if round % 3 != 1 {
        let text = Self.texts[round % Self.texts.count]
        files.append(PackFile(name: "pack.txt", bytes: Self.mutate(text, &chance)))
      }
      if round % 16 == 0 {
        files = Example.files.map { file in
          PackFile(name: file.name, bytes: Self.mutate(file.bytes, &chance))
        }
      }
      switch read(files) {
      case .failure(let refusal):
        #expect(!refusal.problems.isEmpty, "seed \(seed), round \(round)")
        for problem in refusal.problems {
          let sentence = problem.sentence
          let isSound = sentence.hasSuffix(".") || sentence.hasSuffix("?")
          if !isSound || sentence.unicodeScalars.contains(where: { $0.value < 0x20 }) {
            Issue.record("seed \(seed), round \(round): \(sentence)")
          }
        }
      case .success(let pack):
        taken += 1
        if let flaw = Self.weakness(of: pack) {
          Issue.record("seed \(seed), round \(round): \(flaw)")
        }
        // Every page in turn over the rounds, and those that the pack touches.
        let steps = Set(pack.notes.map(\.step) + pack.pages.map(\.step)).union([
          shipped.steps[round % shipped.steps.count].id
        ])
        for step in steps {
          compared += 1
          if let flaw = Beside.flaw(of: pack, at: step) {
            Issue.record("seed \(seed), round \(round), \(step): \(flaw)")
          }
        }
      }
    }
    #expect(first != nil || taken > Self.count / 20)
    print("packs: seed \(seed), \(Self.count) made, \(taken) taken, \(compared) pages compared")
  }
}

/// Chance that a seed repeats (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
