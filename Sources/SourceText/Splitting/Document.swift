/// A text of the guidance, split so that every part of it can be named.
package struct Document: Sendable, Equatable {
  /// As the text has it; empty where it has none.
  package let title: String
  package let shape: Shape

  /// In the order of the text.
  package let passages: [Passage]
  package let notes: [Note]

  /// What was read and belongs to a page or a site, not to the guidance.
  package let setAside: [SetAside]

  package init(
    title: String, shape: Shape, passages: [Passage], notes: [Note], setAside: [SetAside]
  ) {
    self.title = title
    self.shape = shape
    self.passages = passages
    self.notes = notes
    self.setAside = setAside
  }

  /// How its passages are named.
  package enum Shape: String, Sendable, CaseIterable {
    /// Paragraphs carry numbers that may be cited.
    case numbered

    /// Numbers are missing, or are those of lists: headings and places under them name a passage.
    case headed

    /// A page about the guidance: lists of entries.
    case landing
  }

  /// A line that is no text of the guidance.
  package struct SetAside: Sendable, Hashable {
    /// Counted from 1, in the file.
    package let line: Int
    package let text: String
    package let reason: Reason

    package init(line: Int, text: String, reason: Reason) {
      self.line = line
      self.text = text
      self.reason = reason
    }

    /// To what the line belongs.
    package enum Reason: String, Sendable, CaseIterable {
      case pageHeading = "page-heading"
      case pageNumber = "page-number"
      case site
      case contents
    }
  }

  /// The numbers of paragraphs that are skipped within a chapter, with the chapter.
  package var skippedNumbers: [(chapter: String?, number: Int)] {
    var skipped: [(chapter: String?, number: Int)] = []
    var last: Int?
    for passage in passages {
      guard case .paragraph(let text) = passage.label, let number = Int(text) else { continue }
      if let last, number > last + 1, number - last <= 3 {
        skipped += (last + 1..<number).map { (passage.chapter, $0) }
      }
      last = number
    }
    return skipped
  }

  /// The note a mark in a passage leads to: the next with its number, else the last before it.
  package func note(_ number: String, for passage: Passage) -> Note? {
    let same = notes.filter { $0.number == number }
    return same.first { $0.line >= passage.line } ?? same.last
  }
}
