import Guidance
import Testing

@testable import SourceText

/// However a text was copied, a paragraph has the same words, and so the same fingerprint.
@Suite("The same text in other files") struct SameWordsTests {
  private struct Place: Equatable {
    let place: String
    let fingerprint: Fingerprint
  }

  private func places(_ bytes: [UInt8]) throws -> [Place] {
    Document(try ReadText(bytes, file: "x")).passages.map {
      Place(place: $0.place, fingerprint: Fingerprint($0))
    }
  }

  private func places(_ text: String) throws -> [Place] { try places(Array(text.utf8)) }

  /// The lines of a text broken at blanks.
  private func wrapped(_ text: String, at width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var rows = [""]
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        if rows[rows.count - 1].count + word.count > width { rows.append("") }
        rows[rows.count - 1] += (rows[rows.count - 1].isEmpty ? "" : " ") + word
      }
      return rows.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func page(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { line in
      "<p>" + line.trimmedStart.replacing("&", with: "&amp;").replacing("’", with: "&rsquo;")
        + "</p>"
    }
    return "<html><body>" + lines.joined(separator: "\n") + "</body></html>"
  }

  @Test("in UTF-16, either end first, with a mark and without")
  func wide() throws {
    var little: [UInt8] = []
    var big: [UInt8] = []
    for unit in Texts.numbered.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let whole = try places(Texts.numbered)
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(try places(bytes) == whole)
    }
  }

  @Test("in Windows-1252, with its line ends")
  func windows() throws {
    var bytes: [UInt8] = []
    for scalar in Texts.numbered.unicodeScalars {
      switch scalar {
      case "\n": bytes += [0x0D, 0x0A]
      case "•": bytes.append(0x95)
      case "–": bytes.append(0x96)
      case "’": bytes.append(0x92)
      default: bytes.append(UInt8(scalar.value))
      }
    }
    #expect(try places(bytes) == (try places(Texts.numbered)))
  }

  @Test("wrapped at any width that leaves headings whole", arguments: [60, 66, 72, 80])
  func wrapped(width: Int) throws {
    #expect(try places(wrapped(Texts.numbered, at: width)) == (try places(Texts.numbered)))
  }

  @Test("as a web page of paragraphs", arguments: [Texts.numbered, Texts.headed])
  func page(text: String) throws {
    let fingerprints = try places(page(text)).map(\.fingerprint)
    let whole = try places(text).map(\.fingerprint)
    #expect(fingerprints == whole)
  }

  @Test("a text in Swift's own ligatures, soft hyphens and no-break blanks")
  func signs() throws {
    let printed = Texts.numbered.replacing("ff", with: "\u{FB00}").replacing("fi", with: "\u{FB01}")
      .replacing("Children come", with: "Chil\u{AD}dren come").replacing("the ", with: "the\u{A0}")
    #expect(try places(printed) == (try places(Texts.numbered)))
  }
}
