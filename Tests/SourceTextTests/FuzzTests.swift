import Guidance
import TestSupport
import Testing

@testable import SourceText

/// Texts changed by chance go through everything.
@Suite("Texts changed by chance") struct FuzzTests {
  private static let page = """
    <html><body><h1>Introduction</h1><ol start="3"><li>Lamps<sup>1</sup></li></ol><p>4. Bells &amp;
    &#8217; ropes.</p><ul><li>a</li></ul><table><tr><td>x</td></tr></table></body></html>
    """

  /// Pieces that have broken readers before.
  private static let splinters: [[UInt8]] = [
    [0x1B, 0x5B], [0x1B, 0x5D], [0x9B], [0xC2, 0x9B], [0xE2, 0x80, 0xAE], [0xEF, 0xBB, 0xBF],
    [0xFF, 0xFE], [0xFE, 0xFF], [0x0C], [0x0D], [0x00], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], Array("\n12\n".utf8), Array("\n1. ".utf8), Array("\n  • ".utf8),
    Array("[1]".utf8), Array("99999999999999999999".utf8), Array("<".utf8), Array("&#x1B;".utf8),
    Array("</".utf8), Array("<ol start=-9223372036854775808><li>".utf8), Array("%PDF-".utf8),
    Array("\u{AD}\n".utf8), Array("-\n".utf8), Array("Chapter 2\n\n".utf8),
    Array("....... 4\n".utf8),
    Array("Contents\n".utf8), Array("last updated published ".utf8), Array("\u{301}".utf8),
    Array("Last updated 1\nPublished 2\n".utf8),
  ]

  @Test("nothing crashes, nothing that disturbs a terminal gets out, and the store gives it back")
  func mutations() throws {
    let seeds: [[UInt8]] = [
      Array(Texts.numbered.utf8), Array(Texts.headed.utf8), Array(Texts.restarting.utf8),
      Array(Texts.landing.utf8), Array(Self.page.utf8),
      Array(MadeEdition(seed: 1, pages: 4).text.utf8.prefix(6000)),
    ]
    let provisions = [
      Provision("p1", "The quay counts its needs.", chapter: "Introduction", paragraph: "7"),
      Provision("p2", "Masters read it.", heading: "Who reads it"),
    ]
    let day = Day(number: 20_000)
    let fuzz = Fuzz(usually: 1000, splinters: Self.splinters, changes: 8)
    for round in fuzz.rounds {
      var chance = fuzz.chance(of: round)
      let origin = seeds[round % seeds.count]
      let bytes = fuzz.mutate(origin, &chance)
      guard let text = try? ReadText(bytes, file: "made") else { continue }
      let document = Document(text)
      let raw = document.everything.unicodeScalars.first { isControl($0) }
      #expect(raw == nil, "seed \(fuzz.seed), round \(round)")
      _ = Recognition(document).sentences(file: "made") { $0.rawValue }
      let tying = Tying(document, to: provisions)
      let source = StoredSource(
        name: try #require(.init("made")), edition: .init("wt2018"), file: "made", added: day,
        document: document, ties: tying.ties)
      let opened = try OpenedSource(StoreEncoding.encode(source), path: "made")
      #expect(try opened.document() == document, "seed \(fuzz.seed), round \(round)")
      #expect(try opened.ties() == tying.ties, "seed \(fuzz.seed), round \(round)")
      for place in document.passages.indices { _ = document.references(in: place) }
      _ = document.find("lamp")
      if round % 16 == 0 {
        let other = Document(try ReadText(origin, file: "made"))
        #expect(
          !Comparison(from: other, to: document).rows.isEmpty, "seed \(fuzz.seed), round \(round)")
      }
    }
  }
}
