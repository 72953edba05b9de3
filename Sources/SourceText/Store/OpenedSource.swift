package import Guidance

/// A text of the store, opened: its lines are known by their beginnings, and each is read when it is
/// asked for.
package struct OpenedSource: Sendable {
  /// What a list says of it.
  package let summary: SourceSummary
  private let file: StoreFile

  /// - Complexity: O(*n*) in the bytes before the body.
  init(_ bytes: [UInt8], path: String) throws(StoreError) {
    file = try StoreFile(bytes, path: path)
    summary = try SourceSummary(try file.fields(of: file.source), in: file)
  }

  /// A passage without its words.
  package struct Entry: Sendable, Equatable {
    package let label: Passage.Label
    package let chapter: String?
    package let section: String?
    package let heading: String?
    package let line: Int
    package let lastLine: Int
    package let fingerprint: Fingerprint

    /// In the bytes of the body.
    let range: Range<Int>
  }

  /// How many passages the text has.
  package var count: Int { file.passages.count }

  /// - Precondition: `place` is below `count`.
  package func entry(_ place: Int) throws(StoreError) -> Entry {
    let line = file.passages[place]
    guard let entry = Entry(try file.fields(of: line)),
      entry.range.upperBound <= file.body.count
    else {
      throw file.damaged(.unknownLine, at: line)
    }
    return entry
  }

  /// A passage with its words, which are those that were stored or it throws.
  ///
  /// - Precondition: `place` is below `count`.
  /// - Complexity: O(*n*) in the passage.
  package func passage(_ place: Int) throws(StoreError) -> Passage {
    let entry = try entry(place)
    var blocks: [Passage.Block] = []
    for line in file.lines(ofBody: entry.range) {
      let fields = try file.fields(of: line)
      guard fields.count == 2, let kind = StoreEncoding.kind(fields[0]) else {
        throw file.damaged(.unknownLine, at: line)
      }
      blocks.append(.init(kind, String(fields[1])))
    }
    let passage = Passage(
      label: entry.label, chapter: entry.chapter, section: entry.section, heading: entry.heading,
      blocks: blocks, line: entry.line, lastLine: entry.lastLine)
    if Fingerprint(passage) != entry.fingerprint {
      throw file.damaged(.otherWords, at: file.line(ofBody: entry.range.lowerBound))
    }
    return passage
  }

  /// What was found for a provision; nothing where the text was not tied to it.
  ///
  /// - Complexity: O(*n*) in the ties.
  package func tie(of provision: Provision.ID) throws(StoreError) -> Tie? {
    let start = Array("tie\t\(provision)\t".utf8)
    for line in file.ties where file.bytes[line.range].starts(with: start) {
      return try tie(at: line)
    }
    return nil
  }

  private func tie(at line: StoreFile.Line) throws(StoreError) -> Tie {
    guard let tie = StoreEncoding.tie(try file.fields(of: line), count: count) else {
      throw file.damaged(.unknownLine, at: line)
    }
    return tie
  }

  /// What was found for each provision when the text was added.
  ///
  /// - Complexity: O(*n*) in the ties.
  package func ties() throws(StoreError) -> [Tie] {
    var ties: [Tie] = []
    for line in file.ties { ties.append(try tie(at: line)) }
    return ties
  }

  /// The mark of each passage's words, in the order of the text; no words are read for it.
  ///
  /// - Complexity: O(*n*) in the passages.
  package func fingerprints() throws(StoreError) -> [Fingerprint] {
    var fingerprints: [Fingerprint] = []
    for place in 0..<count { fingerprints.append(try entry(place).fingerprint) }
    return fingerprints
  }

  /// Every footnote, in the order of the text.
  package func notes() throws(StoreError) -> [Note] {
    var notes: [Note] = []
    for line in file.notes {
      let fields = try file.fields(of: line)
      guard fields.count == 4, let place = Int(fields[2]) else {
        throw file.damaged(.unknownLine, at: line)
      }
      notes.append(Note(number: String(fields[1]), text: String(fields[3]), line: place))
    }
    return notes
  }

  /// Everything.
  ///
  /// - Complexity: O(*n*).
  package func document() throws(StoreError) -> Document {
    var passages: [Passage] = []
    for place in 0..<count { passages.append(try passage(place)) }
    var setAside: [Document.SetAside] = []
    for line in file.asides {
      let fields = try file.fields(of: line)
      guard fields.count == 4, let place = Int(fields[1]),
        let reason = Document.SetAside.Reason(rawValue: String(fields[2]))
      else { throw file.damaged(.unknownLine, at: line) }
      setAside.append(.init(line: place, text: String(fields[3]), reason: reason))
    }
    return Document(
      title: summary.title, shape: summary.shape, passages: passages, notes: try notes(),
      setAside: setAside)
  }
}

extension OpenedSource.Entry {
  fileprivate init?(_ fields: [Substring]) {
    guard fields.count == 10, let label = StoreEncoding.label(fields[1]),
      let line = Int(fields[5]), let lastLine = Int(fields[6]),
      let fingerprint = Fingerprint(parsing: fields[7]), let start = Int(fields[8]),
      let length = Int(fields[9]), start >= 0, length >= 0, start < 1 << 40, length < 1 << 40
    else { return nil }
    func orNothing(_ text: Substring) -> String? { text.isEmpty ? nil : String(text) }
    self.init(
      label: label, chapter: orNothing(fields[2]), section: orNothing(fields[3]),
      heading: orNothing(fields[4]), line: line, lastLine: lastLine, fingerprint: fingerprint,
      range: start..<start + length)
  }
}
