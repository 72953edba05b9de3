/// A stretch of a block of a passage.
package struct TextSpan: Sendable, Hashable {
  /// A place in the passages of the document, counted from 0.
  package let passage: Int

  /// A place in the blocks of the passage, counted from 0.
  package let block: Int

  /// In the UTF-8 bytes of the block's text; whole characters.
  package let range: Range<Int>

  package init(passage: Int, block: Int, range: Range<Int>) {
    self.passage = passage
    self.block = block
    self.range = range
  }

  /// The words themselves.
  ///
  /// - Precondition: the span was found in this document.
  package func text(in document: Document) -> String {
    let text = document.passages[passage].blocks[block].text
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
