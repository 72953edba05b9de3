import Testing

@testable import SourceText

/// Pasted from a viewer of PDF, pages leave their numbers between the lines and no form feed.
@Suite("Pages without form feeds") struct PastedPagesTests {
  private static let text = """
    1. The lamp on the north quay is lit.

    2. The lamp on the south quay is lit.

    14

    3. The bell on the north quay is rung.

    4. The bell on the south quay is rung.

    15

    5. The rope on the north quay is dry.

    16

    6. The rope on the south quay is dry.
    """

  @Test("numbers alone between leading ones are those of pages, and are set aside")
  func numbers() throws {
    let document = try Document(Self.text)
    #expect(document.passages.map(\.place) == (1...6).map(String.init))
    #expect(document.passages.allSatisfy { $0.blocks.count == 1 })
    #expect(document.setAside.map(\.text) == ["14", "15", "16"])
    #expect(document.setAside.map(\.line) == [5, 11, 15])
  }
}
