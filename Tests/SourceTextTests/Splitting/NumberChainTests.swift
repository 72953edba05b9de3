import Testing

@testable import SourceText

@Suite("Numbers of paragraphs") struct NumberChainTests {
  /// The labels and the items of a text.
  private func shapes(_ text: String) throws -> [String] {
    try Document(text).passages.map { passage in
      let items = passage.blocks.compactMap { block -> String? in
        if case .item(let number) = block.kind { "\(number)" } else { nil }
      }
      return passage.place + (items.isEmpty ? "" : " [" + items.joined(separator: " ") + "]")
    }
  }

  @Test("a list that begins again inside a paragraph is of the paragraph")
  func sublist() throws {
    #expect(
      try shapes(
        "1. Three lamps:\n\n   1. red;\n\n   2. green;\n\n   3. white.\n\n2. Two bells.\n\n3. One quay."
      )
        == ["1 [1 2 3]", "2", "3"])
  }

  @Test("so is one without an indent")
  func flatSublist() throws {
    #expect(
      try shapes(
        "1. A lamp.\n\n2. Three lamps:\n\n1. red;\n\n2. green;\n\n3. white.\n\n3. Two bells.\n\n4. One."
      )
        == ["1", "2 [1 2 3]", "3", "4"])
  }

  @Test("numbers may begin again with a chapter")
  func chapters() throws {
    let text = """
      Chapter 1: Lamps

      1. A lamp.

      2. A wick.

      Chapter 2: Bells

      1. A bell.

      2. A rope.
      """
    #expect(try shapes(text) == ["chapter 1 1", "chapter 1 2", "chapter 2 1", "chapter 2 2"])
    #expect(try Document(text).passages.map(\.heading) == ["Lamps", "Lamps", "Bells", "Bells"])
  }

  @Test("or go on through chapters")
  func through() throws {
    #expect(
      try shapes("Chapter 1\n\n1. A lamp.\n\n2. A wick.\n\nChapter 2\n\n3. A bell.\n\n4. A rope.")
        == ["chapter 1 1", "chapter 1 2", "chapter 2 3", "chapter 2 4"])
  }

  @Test("a part of a text keeps its numbers, and a number that is missing is named")
  func part() throws {
    let document = try Document("110. A lamp.\n\n111. A wick.\n\n113. A bell.\n\n114. A rope.")
    #expect(document.passages.map(\.place) == ["110", "111", "113", "114"])
    #expect(document.skippedNumbers.map(\.number) == [112])
  }

  @Test("a number in a sentence is no number of a paragraph")
  func sentence() throws {
    #expect(
      try shapes(
        "1. The lamps on this quay stand by section\n   2. of the Tide Act, as all quays know.\n\n2. Bells.\n\n3. Ropes."
      )
        == ["1", "2", "3"])
  }

  @Test("one number alone does not make a text numbered")
  func alone() throws {
    #expect(try Document("A lamp.\n\n7. A bell.\n\nA rope.").shape == .headed)
  }
}
