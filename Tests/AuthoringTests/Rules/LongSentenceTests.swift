import Testing

@testable import Authoring

@Suite("long-sentence") struct LongSentenceTests {
  @Test(
    "a text of many short sentences is not long, however they are parted",
    arguments: [".", "?", "!", ":", ";"])
  func short(sign: String) throws {
    let words = [words(26), words(26)].joined(separator: "\(sign) ") + "."
    expectAsMarked(try Fixture.sound.replacing(old, with: "say: '\(words)'", in: care))
  }

  @Test("a sentence of 27 words on a step is refused", arguments: [27, 40])
  func long(count: Int) throws {
    let flaw =
      "a sentence of \(count) words; at most 26 can be taken in at a glance [long-sentence]"
    expectAsMarked(
      try Fixture.sound.replacing(
        old, with: "say: Short. \(words(count)). # expect: \(flaw)", in: care))
  }

  @Test("a folded sentence is refused at its beginning, with all its lines counted")
  func folded() throws {
    let flaw = "a sentence of 30 words; at most 26 can be taken in at a glance [long-sentence]"
    expectAsMarked(
      try Fixture.sound.replacing(
        old, with: "say: >- # expect: \(flaw)\n      \(words(15))\n      \(words(15)).", in: care))
  }

  @Test("what a provision says may be as long as it has to be")
  func provision() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "says: Worries are talked over.", with: "says: \(words(60)).", in: "editions/old/care.yaml")
    )
  }

  private let care = "flows/care.yaml"
  private let old = "say: Keep looking."

  private func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }
}
