import Guidance
import Testing

@testable import SourceText

@Suite("Fingerprints") struct FingerprintTests {
  @Test("they are FNV-1a over the words, as others compute it")
  func known() {
    #expect(Fingerprint("").hash == 0xcbf2_9ce4_8422_2325)
    #expect(Fingerprint("a").hash == 0xaf63_dc4c_8601_ec8c)
    #expect(Fingerprint("Foobar!").hash == 0x8594_4171_f739_67e8)
    #expect(Fingerprint("A lamp.").words == 2)
  }

  @Test(
    "a change of signs leaves them, a change of words does not",
    arguments: [
      ("Children’s lamps[4], lit.", "childrens lamps lit", true),
      ("co-\u{AD}operation", "cooperation", true), ("a lamp", "a lamps", false),
      ("must be lit", "should be lit", false), ("lamp lit", "lit lamp", false),
      ("ab c", "a bc", false), ("within 45 days", "within 15 days", false),
    ])
  func changes(old: String, new: String, isSame: Bool) {
    #expect((Fingerprint(old) == Fingerprint(new)) == isSame)
  }

  @Test("a passage has that of its blocks' words, whatever the blocks are")
  func passage() {
    let passage = Passage(
      label: .paragraph("1"), chapter: nil, section: nil, heading: "H",
      blocks: [.init(.text, "It covers:"), .init(.bullet(level: 1), "lamps;")], line: 1, lastLine: 3
    )
    #expect(Fingerprint(passage) == Fingerprint("It covers lamps"))
  }

  @Test("what is written of one is read again, and nothing else is")
  func written() {
    for text in ["", "a", "It covers lamps and bells."] {
      let fingerprint = Fingerprint(text)
      #expect(Fingerprint(parsing: fingerprint.description) == fingerprint)
    }
    for text in [
      "", "-", "3", "3-", "x-0000000000000000", "-1-0000000000000000", "3-000000000000000",
      "3-000000000000000G", "03-0000000000000000", "3-ABCDEF0000000000", "+3-0000000000000000",
    ] {
      #expect(Fingerprint(parsing: text) == nil, "\(text)")
    }
  }
}
