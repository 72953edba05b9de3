import Guidance
import LocalPacks
import Navigation
import TestSupport
import Testing

/// Packs changed by chance: none crashes the reader, and none that is taken weakens the guide.
@Suite("Packs changed by chance") struct FuzzTests {
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
    let added = (pack.notes.map(\.step) + pack.pages.map(\.step)).map { shipped[$0].stage }
    if added.contains(shipped[shipped.front.emergency].stage) { return "a line in an emergency" }
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
    let fuzz = Fuzz(usually: 10_000, splinters: Self.splinters, changes: 2)
    var taken = 0
    var compared = 0
    for round in fuzz.rounds {
      var chance = fuzz.chance(of: round)
      var files: [PackFile] = []
      if round % 3 != 0 {
        let table = Self.tables[round % Self.tables.count]
        files.append(PackFile(name: "contacts.csv", bytes: fuzz.mutate(table, &chance)))
      }
      if round % 3 != 1 {
        let text = Self.texts[round % Self.texts.count]
        files.append(PackFile(name: "pack.txt", bytes: fuzz.mutate(text, &chance)))
      }
      if round % 16 == 0 {
        files = Example.files.map { file in
          PackFile(name: file.name, bytes: fuzz.mutate(file.bytes, &chance))
        }
      }
      switch read(files) {
      case .failure(let refusal):
        #expect(!refusal.problems.isEmpty, "seed \(fuzz.seed), round \(round)")
        for problem in refusal.problems {
          let sentence = problem.sentence
          let isSound = sentence.hasSuffix(".") || sentence.hasSuffix("?")
          if !isSound || sentence.unicodeScalars.contains(where: { $0.value < 0x20 }) {
            Issue.record("seed \(fuzz.seed), round \(round): \(sentence)")
          }
        }
      case .success(let pack):
        taken += 1
        if let flaw = Self.weakness(of: pack) {
          Issue.record("seed \(fuzz.seed), round \(round): \(flaw)")
        }
        // Every page in turn over the rounds, and those that the pack touches.
        let steps = Set(pack.notes.map(\.step) + pack.pages.map(\.step)).union([
          shipped.steps[round % shipped.steps.count].id
        ])
        for step in steps {
          compared += 1
          if let flaw = Beside.flaw(of: pack, at: step) {
            Issue.record("seed \(fuzz.seed), round \(round), \(step): \(flaw)")
          }
        }
      }
    }
    #expect(fuzz.isRepeat || taken > fuzz.rounds.count / 20)
    print(
      "packs: seed \(fuzz.seed), \(fuzz.rounds.count) made, \(taken) taken, \(compared) pages compared"
    )
  }
}
