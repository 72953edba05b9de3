import Testing

@testable import SourceText

@Suite("Tags and entities") struct HTMLTagTests {
  private func tag(_ text: String) -> HTMLTag? { HTMLTag.read(Array(text.utf8), at: 0)?.tag }

  private func behind(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let end = HTMLTag.read(bytes, at: 0)?.end else { return nil }
    return String(decoding: bytes[end...], as: UTF8.self)
  }

  @Test("a tag has a name in small letters, and says whether it closes")
  func names() {
    #expect(tag("P>")?.name == "p")
    #expect(tag("/Ul>")?.name == "ul")
    #expect(tag("/ul>")?.isEnd == true)
    #expect(tag("br/>")?.isClosed == true)
    #expect(tag("br>")?.isClosed == false)
    #expect(tag("h2 class=a>")?.name == "h2")
  }

  @Test(
    "attributes are read with either quotation mark and with none",
    arguments: ["ol start=\"4\">", "ol start='4'>", "ol start=4>", "OL  START = 4 reversed>"])
  func attributes(text: String) { #expect(tag(text)?.start == 4) }

  @Test("an attribute may hold the end of a tag, and text goes on behind it")
  func quoted() {
    #expect(behind("a title=\"x > y\" id='fn:1'>text") == "text")
    #expect(tag("a title=\"x > y\" id='fn:1'>text")?.id == "fn:1")
    #expect(tag("ol reversed>")?.isReversed == true)
  }

  @Test("what is no tag is none", arguments: ["", " p>", "3>", "/>", "<p>", "="])
  func none(text: String) { #expect(tag(text) == nil) }

  @Test(
    "a tag that never ends goes as far as the text",
    arguments: ["p", "p class=\"x", "p a=", "p a = "])
  func endless(text: String) { #expect(behind(text) == "") }

  @Test(
    "entities are read by name and by number, and what is none stays text",
    arguments: [
      ("amp;", "&"), ("rsquo;", "’"), ("#38;", "&"), ("#x2019;", "’"), ("#X2019;", "’"),
      ("nbsp;", " "), ("nonsense;", nil), ("amp", nil), ("#;", nil), ("#x;", nil),
      ("#x110000;", nil), ("#xD800;", nil), ("#99999999999999999999;", nil), ("", nil),
    ] as [(String, String?)])
  func entities(text: String, letter: String?) {
    #expect(HTMLEntity.read(Array(text.utf8), at: 0)?.text == letter)
  }
}
