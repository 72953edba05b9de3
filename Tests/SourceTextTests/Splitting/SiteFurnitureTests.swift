import Testing

@testable import SourceText

@Suite("Furniture of sites") struct SiteFurnitureTests {
  private func kept(_ lines: [String]) -> [String] {
    SiteFurniture.remove(Cleaning(lines.joined(separator: "\n")).lines).kept.map(\.text)
  }

  private static let body = (1...8).map { "Lamp \($0) is lit on the quay." }

  @Test(
    "what a site puts round a text goes",
    arguments: [
      "Powered by lamp.x", "Skip to main content", "Tagged on:", "Download here", "Back to top",
      "Click here to return to the quay.", "Print this page", "Cookies on this site",
    ])
  func lines(line: String) { #expect(kept([line] + Self.body + [line]) == Self.body) }

  @Test("from the words that end a text on, all is the site's")
  func ends() { #expect(kept(Self.body + ["Related Articles", "Lamps sold here"]) == Self.body) }

  @Test("the same words early in a text are a heading")
  func early() {
    #expect(kept(["Share this"] + Self.body) == ["Share this"] + Self.body)
  }

  @Test("a sentence that only contains them stays")
  func sentence() {
    let line = "The lamp is powered by oil, and the download here is free of charge."
    #expect(kept([line]) == [line])
  }

  @Test(
    "a picture's name is taken off the heading it ran into, and off nothing else",
    arguments: [
      ("Capture d’écran 2019-03-04 à 09.10.11About lamps", "About lamps"),
      ("Screenshot 2020-01-02 at 10.11.12 Who reads it", "Who reads it"),
      ("Screening takes 3 days", "Screening takes 3 days"),
      ("Captured in 1989", "Captured in 1989"),
    ])
  func caption(line: String, whole: String) { #expect(kept([line]) == [whole]) }
}
