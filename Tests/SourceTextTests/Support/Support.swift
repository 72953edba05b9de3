import Foundation
import Guidance
import Testing

@testable import SourceText

extension ReadText {
  /// A text as the bytes of UTF-8.
  init(_ text: String) throws(ReadingError) { try self.init(Array(text.utf8), file: "made.txt") }
}

extension Document {
  init(_ text: String) throws(ReadingError) { self.init(try ReadText(text)) }

  /// The paragraph of a number.
  func paragraph(_ number: Int) throws -> Passage {
    try #require(passages.first { $0.label == .paragraph("\(number)") })
  }

  /// The passage of a place, as it is printed.
  func passage(_ place: String) throws -> Passage {
    try #require(passages.first { $0.place == place }, "\(passages.map(\.place))")
  }

  /// Every text a reader could be shown.
  var everything: String {
    var texts = [title]
    for passage in passages {
      texts += [passage.chapter, passage.section, passage.heading].compactMap(\.self)
      texts += passage.blocks.map(\.text)
    }
    texts += notes.map(\.text)
    texts += setAside.map(\.text)
    return texts.joined(separator: "|")
  }
}

extension Passage {
  /// The blocks in one line each: `text This covers:`, `bullet1 lamps`.
  var shape: [String] { blocks.map { "\(StoreEncoding.encode($0.kind)) \($0.text)" } }

  /// A passage of plain text.
  init(_ text: String, number: Int = 1) {
    self.init(
      label: .paragraph("\(number)"), chapter: nil, section: nil, heading: nil,
      blocks: [.init(.text, text)], line: number, lastLine: number)
  }
}

extension Document {
  /// Numbered paragraphs of these texts.
  init(paragraphs texts: [String]) {
    self.init(
      title: "", shape: .numbered,
      passages: texts.enumerated().map { Passage($1, number: $0 + 1) }, notes: [], setAside: [])
  }
}

extension Provision {
  /// A provision with a place and our words.
  init(
    _ id: String, _ says: String, chapter: String? = nil, heading: String? = nil,
    paragraph: String? = nil, isBeside: Bool = false
  ) {
    self.init(
      id: .init(id), edition: .init("wt2018"),
      place: Place(
        chapter: chapter, heading: heading, paragraph: paragraph, pages: nil, flowChart: nil,
        law: []),
      force: .should, who: [], says: says, period: nil, confidence: .checked, standing: .plain,
      isBesideGuidance: isBeside, caution: nil, unusedBecause: nil, sameAs: [], verdict: nil,
      fingerprint: nil)
  }
}

/// True for what could disturb a terminal.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
    true
  default: false
  }
}

/// A folder of its own for a test, gone afterwards.
final class TemporaryFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "source-text-" + UUID().uuidString
    try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    return path + "/" + name
  }

  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }
}
