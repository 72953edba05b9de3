import Guidance
import Navigation
import SourceText
import Synchronization

/// A text that was opened; it is read whole when a passage of it is first shown.
final class KeptText: Sendable {
  let source: OpenedSource
  private let read = Mutex<WholeText?>(nil)

  init(_ source: OpenedSource) { self.source = source }

  func whole() throws(StoreError) -> WholeText {
    if let text = read.withLock({ $0 }) { return text }
    let text = WholeText(try source.document(), try source.ties())
    read.withLock { $0 = text }
    return text
  }

  /// Holds a provision against the text, by what was found when the text was added.
  func check(_ provision: Provision, _ signed: [Acceptance]) throws(StoreError) -> SourceCheck {
    let tie = try source.tie(of: provision.id)
    return try SourceCheck(
      tie ?? Tie(provision: provision.id, finding: .notFound(.nothingLike)),
      writtenFrom: provision.fingerprint, count: source.count, acceptances: signed,
      fingerprint: { place throws(StoreError) in try source.entry(place).fingerprint })
  }
}

/// A text with all its words, to be read on in.
struct WholeText: Sendable {
  let document: Document
  private let resting: [Int: [Provision.ID]]

  /// Characters shown before and after what is found.
  private static let around = 60

  init(_ document: Document, _ ties: [Tie]) {
    self.document = document
    var resting: [Int: [Provision.ID]] = [:]
    for tie in ties {
      for candidate in tie.candidates {
        resting[candidate.passage, default: []].append(tie.provision)
      }
    }
    self.resting = resting
  }

  func provisions(restingOn place: Int) -> [Provision.ID] { resting[place] ?? [] }

  /// The places a passage sends to, each once.
  func references(in place: Int) -> [OfficialPassage.Reference] {
    var seen: Set<String> = []
    return document.references(in: place).compactMap { reference in
      let words = reference.span.text(in: document)
      guard seen.insert(words.lowercased()).inserted else { return nil }
      // Footnotes stand below the passage already, and a page is no place in a plain text.
      switch reference.target {
      case .footnote, .page: return nil
      case .chapter, .paragraph, .appendix, .flowChart: break
      }
      let target = document.passages(at: reference.target, from: place).first
      return .init(words: words, place: target)
    }
  }

  /// The passages that have some words, each once.
  func hits(_ words: String) -> [OfficialHit] {
    var seen: Set<Int> = []
    return document.find(words, limit: 200).compactMap { span in
      guard seen.insert(span.passage).inserted else { return nil }
      let passage = document.passages[span.passage]
      return OfficialHit(
        place: span.passage, name: passage.place,
        excerpt: passage.blocks[span.block].text.excerpt(around: span.range, by: Self.around))
    }
  }
}

extension String {
  /// A stretch of the text with whole words around it.
  ///
  /// - Parameter range: in bytes of UTF-8; whole characters.
  fileprivate func excerpt(around range: Range<Int>, by reach: Int) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(startIndex, offsetBy: range.upperBound)
    var before = self[..<start].suffix(reach)
    var after = self[end...].prefix(reach)
    let isCutBefore = before.startIndex > startIndex
    let isCutAfter = after.endIndex < endIndex
    if isCutBefore { before = before.drop { $0 != " " } }
    if isCutAfter, let blank = after.lastIndex(of: " ") { after = after[..<blank] }
    return (isCutBefore ? "..." : "") + before + self[start..<end] + after
      + (isCutAfter ? " ..." : "")
  }
}
