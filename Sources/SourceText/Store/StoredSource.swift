package import Guidance

/// An official text with what is known of it: what the store keeps.
package struct StoredSource: Sendable, Equatable {
  /// What it is called in the store: `wt2018`, `wt2023-page`.
  package let name: Name
  package let edition: Edition.ID

  /// The file it came from, without its folders.
  package let file: String
  package let added: Day
  package let document: Document
  package let ties: [Tie]

  package init(
    name: Name, edition: Edition.ID, file: String, added: Day, document: Document, ties: [Tie]
  ) {
    self.name = name
    self.edition = edition
    self.file = file.oneLine
    self.added = added
    self.document = document
    self.ties = ties
  }

  /// Small letters, digits and hyphens, at most 40: it is the name of a file too.
  package struct Name: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let description: String

    /// Nothing where a sign is none of those, so that no path fits in a name.
    package init?(_ text: some StringProtocol) {
      let isPlain = text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      guard isPlain, (1...40).contains(text.utf8.count), !text.hasPrefix("-") else { return nil }
      description = String(text)
    }

    /// The name a text gets by itself: a page about the guidance stands beside the guidance.
    package init?(for edition: Edition.ID, _ shape: Document.Shape) {
      self.init(edition.rawValue + (shape == .landing ? "-page" : ""))
    }

    package static func < (left: Self, right: Self) -> Bool {
      left.description < right.description
    }
  }
}

extension String {
  /// Without anything that would end a line or a field, or disturb a terminal.
  var oneLine: String {
    Cleaning(self).lines.map(\.text).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
  }
}
