import Testing

@testable import SourceText

@Suite("Web pages") struct HTMLTextTests {
  private func lines(_ page: String) throws -> [String] {
    try ReadText("<!DOCTYPE html><html><body>" + page).lines.map(\.text).filter { !$0.isEmpty }
  }

  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let page: String
    let lines: [String]

    var testDescription: String { name }
  }

  @Test(
    "text, lists and marks are read as they look",
    arguments: [
      Sample(
        name: "paragraphs", page: "<p>One\n two</p><P class=x>Three", lines: ["One two", "Three"]),
      Sample(name: "bullets", page: "<ul><li>a<li><p>b</p></li></ul>", lines: ["• a", "• b"]),
      Sample(
        name: "numbers", page: "<ol start='12'><li>a</li><li>b<ul><li>c</li></ul></li></ol>",
        lines: ["12. a", "13. b", "• c"]),
      Sample(
        name: "raised numbers", page: "<p>leaders<sup>4</sup> go</p>", lines: ["leaders[4] go"]),
      Sample(
        name: "linked notes",
        page: "<p>word<sup id='r'><a href='#fn:1'>[footnote 1]</a></sup></p>"
          + "<ol><li id='fn:1'><p>The note. ↩</p></li></ol>",
        lines: ["word[1]", "[1] The note."]),
      Sample(name: "raised letters", page: "<p>the 1<sup>st</sup> day</p>", lines: ["the 1st day"]),
      Sample(
        name: "entities", page: "<p>a&nbsp;b &amp; &#8217; &#x2013; &rsquo; &unknown; &</p>",
        lines: ["a b & ’ – ’ &unknown; &"]),
      Sample(
        name: "what is no text",
        page:
          "<nav>menu</nav><script>if (a<b) {}</script><style>p{}</style><p>text</p><!-- <p>no -->",
        lines: ["text"]),
      Sample(
        name: "control characters as entities", page: "<p>a&#27;[31mb&#10;c</p>",
        lines: ["a [31mb c"]),
      Sample(name: "a tag without an end", page: "<p>text</p><p", lines: ["text"]),
      Sample(name: "less than", page: "<p>1 < 2 and text</p>", lines: ["1 < 2 and text"]),
      Sample(name: "a menu without an end", page: "<nav>menu<p>text</p>", lines: ["menu", "text"]),
      Sample(name: "a drawing closed at once", page: "<svg/><p>text</p>", lines: ["text"]),
      Sample(name: "a page inside a form", page: "<form><p>text</p></form>", lines: ["text"]),
      Sample(name: "blanks", page: "<p>a \t\n  b</p>", lines: ["a b"]),
      Sample(name: "an empty item", page: "<ul><li></li><li>a</li></ul>", lines: ["• a"]),
    ])
  func samples(_ sample: Sample) throws { #expect(try lines(sample.page) == sample.lines) }

  @Test("headings are known as headings, and lines keep their places in the file")
  func headings() throws {
    let text = try ReadText("<html>\n<h2>What this\nis</h2>\n\n<p>Text.</p>\n")
    let full = text.lines.filter { !$0.isBlank }
    #expect(full.map(\.isHeading) == [true, false])
    #expect(full.map(\.number) == [3, 5])
  }

  @Test("what is not understood is named once")
  func named() throws {
    let page = "<html><table><tr><td>a</td><td>b</td></tr></table><img><img><p>text</p>"
    let text = try ReadText(page)
    #expect(text.notUnderstood == ["a table, its cells read in order", "a picture"])
    #expect(text.lines.contains { $0.text == "a | b |" })
  }

  @Test("a page is split like the text it shows")
  func split() throws {
    let page = """
      <html><body><h1>Introduction</h1><h2>What this is</h2>
      <ol><li>This covers:<ul><li>lamps;</li><li>bells.</li></ul></li></ol>
      <p>2. It goes on<sup>1</sup>.</p><h2>Who reads it</h2><p>3. Cooks do.</p>
      <ol><li id="fn:1">A note.</li></ol></body></html>
      """
    let document = try Document(page)
    #expect(document.shape == .numbered)
    #expect(document.passages.map(\.place) == (1...3).map { "Introduction \($0)" })
    #expect(
      document.passages[0].shape == ["text This covers:", "bullet1 lamps;", "bullet1 bells."])
    #expect(document.passages[1].text == "It goes on[1].")
    #expect(document.passages[2].heading == "Who reads it")
    #expect(document.notes.map(\.text) == ["A note."])
  }
}
