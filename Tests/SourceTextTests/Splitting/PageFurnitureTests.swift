import Testing

@testable import SourceText

@Suite("Furniture of pages") struct PageFurnitureTests {
  /// The texts that stay, and those that go, of pages given as their lines.
  private func parted(_ pages: [[String]]) -> (kept: [String], gone: [String]) {
    let text = pages.map { $0.joined(separator: "\n") }.joined(separator: "\n\u{0C}")
    let (kept, aside) = PageFurniture.remove(Cleaning(text).lines)
    return (kept.map(\.text).filter { !$0.isEmpty }, aside.map(\.text))
  }

  private static let bodies = (1...6).map { ["Lamp \($0) is lit.", "Bell \($0) is rung."] }

  @Test("a line on two pages in five goes, the page's own number in it or not")
  func heading() {
    let pages = Self.bodies.enumerated().map { ["Lamps for all  \($0 + 9)"] + $1 + ["\($0 + 9)"] }
    let (kept, gone) = parted(pages)
    #expect(kept == Self.bodies.flatMap(\.self))
    #expect(gone.count == 12)
  }

  @Test("left and right pages may have headings of their own")
  func leftAndRight() {
    let pages = Self.bodies.enumerated().map { [$0 % 2 == 0 ? "Left lamps" : "Right bells"] + $1 }
    #expect(parted(pages).kept == Self.bodies.flatMap(\.self))
  }

  @Test("a heading of one chapter's pages goes, the chapter's own title stays")
  func chapters() {
    var pages: [[String]] = []
    for chapter in 1...4 {
      for page in 1...6 {
        pages.append([
          page == 1 ? "Chapter \(chapter)" : "Lamps of chapter \(chapter)",
          "Text \(chapter).\(page) is here.", "More \(chapter).\(page) is here.",
        ])
      }
    }
    let kept = parted(pages).kept
    for chapter in 1...4 { #expect(kept.contains("Chapter \(chapter)")) }
    #expect(!kept.contains { $0.hasPrefix("Lamps of") })
    #expect(kept.count == 4 + 48)
  }

  @Test("pages may say how many there are")
  func pageOf() {
    let pages = Self.bodies.enumerated().map { $1 + ["Page \($0 + 1) of 6"] }
    #expect(parted(pages).kept == Self.bodies.flatMap(\.self))
  }

  @Test("numbers of paragraphs at the edges stay, whatever the pages are numbered")
  func numbers() {
    let pages = Self.bodies.enumerated().map { ["\($0 * 3 + 1)."] + $1 + ["\($0 + 1)"] }
    let kept = parted(pages).kept
    for number in [1, 4, 7, 10, 13, 16] { #expect(kept.contains("\(number).")) }
    #expect(kept.count == 18)
  }

  @Test("two pages are too few to tell")
  func few() {
    #expect(parted([["Lamps", "a", "1"], ["Lamps", "b", "2"]]).gone.isEmpty)
  }

  @Test("the next line begins the page where the heading did")
  func startsPage() {
    let text = Self.bodies.map { "Lamps\n" + $0.joined(separator: "\n") }.joined(
      separator: "\n\u{0C}")
    let kept = PageFurniture.remove(Cleaning(text).lines).kept
    #expect(kept.filter(\.startsPage).map(\.text) == (2...6).map { "Lamp \($0) is lit." })
  }
}
