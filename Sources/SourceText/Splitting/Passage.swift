/// One part of a text that can be named: a numbered paragraph, a passage under a heading, an entry
/// of a list. Bullets belong to the passage they stand under.
package struct Passage: Sendable, Equatable {
  /// What names it under its heading or in its chapter.
  package let label: Label

  /// `Introduction`, or the number of a chapter; nothing where the text names none.
  package let chapter: String?

  /// The heading the contents name, where `heading` is one under it; else the same.
  package let section: String?
  package let heading: String?
  package let blocks: [Block]

  /// Its first and last line in the file, counted from 1.
  package let line: Int
  package let lastLine: Int

  package init(
    label: Label, chapter: String?, section: String?, heading: String?, blocks: [Block], line: Int,
    lastLine: Int
  ) {
    self.label = label
    self.chapter = chapter
    self.section = section
    self.heading = heading
    self.blocks = blocks
    self.line = line
    self.lastLine = lastLine
  }

  /// A number as printed, or a place counted by us: the two are never confused.
  package enum Label: Sendable, Hashable {
    /// The number as printed.
    case paragraph(String)

    /// Its place under its heading, counted from 1.
    case passage(Int)

    /// Its place in its list, counted from 1.
    case entry(Int)
  }

  /// A run of text. Footnote marks stand in it as `[4]`.
  package struct Block: Sendable, Equatable {
    package let kind: Kind
    package internal(set) var text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }

    /// How a run of text stands in its passage.
    package enum Kind: Sendable, Hashable {
      case text

      /// A line that stands over a list or a box.
      case lead

      /// 1 for a bullet of the passage, 2 for one under it.
      case bullet(level: Int)

      /// An item of a numbered list inside the passage.
      case item(Int)
    }
  }

  /// All its words, blocks parted by a blank.
  package var text: String { blocks.map(\.text).joined(separator: " ") }

  /// How it is named inside its edition: `Introduction 16`, `chapter 2, paragraph 4`,
  /// `About this guidance, passage 2`.
  package var place: String {
    let isNumber = chapter?.allSatisfy(\.isNumber) ?? false
    let part = chapter.map { isNumber ? "chapter \($0)" : $0 }
    switch label {
    case .paragraph(let number):
      return [part, number].compactMap(\.self).joined(separator: " ")
    case .passage(let place):
      return [heading ?? part, "passage \(place)"].compactMap(\.self).joined(separator: ", ")
    case .entry(let place):
      return [heading ?? part, "entry \(place)"].compactMap(\.self).joined(separator: ", ")
    }
  }

  /// The footnotes marked in it, in order.
  package var marks: [String] { blocks.flatMap { FootnoteMarks.numbers(in: $0.text) } }
}

/// A footnote, apart from the text that marks it.
package struct Note: Sendable, Equatable {
  /// As the text has it; numbers may come again in another chapter.
  package let number: String
  package let text: String

  /// Counted from 1, in the file.
  package let line: Int

  package init(number: String, text: String, line: Int) {
    self.number = number
    self.text = text
    self.line = line
  }
}
