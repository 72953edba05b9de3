import Guidance

/// Everything that can be searched, its words looked up once.
struct SearchIndex: Sendable {
  /// Each word that occurs, once.
  private var vocabulary: [String] = []
  private var numbers: [String: Int32] = [:]
  private(set) var entries: [Entry] = []

  /// One thing that can be found.
  struct Entry: Sendable {
    let kind: SearchHit.Kind
    let title: String
    let target: Page.Target
    let cites: [Provision.ID]
    let fields: [Field]
  }

  /// A text of a thing as numbers of words, and how much a hit in it is worth.
  struct Field: Sendable {
    let words: [Int32]
    let weight: Int
  }

  /// - Complexity: O(*n*) in the length of the content.
  init(_ library: Library) {
    for (command, words, target) in Self.pages {
      add(.page, "\(command.letter)  \(command.sentence)", target, [], [(words, 12)])
    }
    for step in library.steps {
      let stage = library[step.stage]
      add(
        .step, "\(step.code)  \(step.title)", .step(step.id), step.cites,
        [
          (step.code, 12), (step.title, 6), (step.also.joined(separator: " "), 5),
          (([stage.title] + stage.also).joined(separator: " "), 3),
          ((step.text + step.actions.map(\.text)).joined(separator: " "), 1),
        ])
    }
    for term in library.terms {
      add(
        .word, term.name, .term(term.name), term.cites,
        [(term.name, 8), (term.also.joined(separator: " "), 8), (term.means, 1)])
    }
    for provision in library.provisions {
      let citation = library.citation(provision.id)
      add(
        .source, "\(citation): \(provision.says.shortened(to: 60))", .sources([provision.id]),
        [provision.id], [(provision.id.rawValue, 8), (citation, 2), (provision.says, 1)])
    }
  }

  /// Pages that are asked for by what is on them.
  private static let pages: [(command: Command, words: String, target: Page.Target)] = [
    (
      .contacts,
      "contact contacts phone telephone number numbers ring call who whom to helpline childline",
      .contacts
    ),
    (
      .dates, "dates date deadline deadlines timescale timescales time limit how long days", .dates
    ),
  ]

  private mutating func add(
    _ kind: SearchHit.Kind, _ title: String, _ target: Page.Target, _ cites: [Provision.ID],
    _ texts: [(text: String, weight: Int)]
  ) {
    var fields: [Field] = []
    for (text, weight) in texts {
      fields.append(Field(words: text.words.map { number(of: $0) }, weight: weight))
    }
    entries.append(Entry(kind: kind, title: title, target: target, cites: cites, fields: fields))
  }

  private mutating func number(of word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(vocabulary.count)
    numbers[word] = number
    vocabulary.append(word)
    return number
  }

  /// The best hits, best first; every word typed has to be found.
  ///
  /// - Complexity: O(*v* + *n*) for *v* different words and *n* words of content, per word typed.
  func hits(for text: String, limit: Int = 30) -> [SearchHit] {
    let likenesses = text.words.map { word in
      vocabulary.map { UInt8(Self.likeness(of: word, to: $0)) }
    }
    if likenesses.isEmpty { return [] }
    let hits = entries.compactMap { entry in
      score(entry, likenesses).map { SearchHit(entry, score: $0) }
    }
    return Array(hits.sorted { $0.score > $1.score }.prefix(limit))
  }

  /// The worth of a thing, or nothing where a word of the query is not in it.
  private func score(_ entry: Entry, _ likenesses: [[UInt8]]) -> Int? {
    var total = 0
    for likeness in likenesses {
      var best = 0
      for field in entry.fields {
        for word in field.words where likeness[Int(word)] > 0 {
          best = max(best, Int(likeness[Int(word)]) * field.weight)
        }
      }
      if best == 0 { return nil }
      total += best
    }
    // A step or a word answers a person sooner than a source does.
    return entry.kind == .source ? total : total * 4
  }

  /// 4 for the word itself, 3 for its beginning, 1 for a slip; 0 for another word.
  private static func likeness(of typed: String, to word: String) -> Int {
    if word == typed { return 4 }
    if typed.utf8.count >= 2, word.hasPrefix(typed) { return 3 }
    return isSlip(of: word, typed) ? 1 : 0
  }

  /// True for one slip in a word of four letters or more, two in one of eight or more.
  private static func isSlip(of word: String, _ typed: String) -> Bool {
    let length = typed.utf8.count
    guard length >= 4, word.utf8.count >= 3, word.utf8.first == typed.utf8.first else {
      return false
    }
    return editDistance(typed, word, atMost: length >= 8 ? 2 : 1) != nil
  }
}

/// One thing that was found.
struct SearchHit: Sendable {
  let kind: Kind
  let title: String
  let target: Page.Target
  let cites: [Provision.ID]
  let score: Int

  enum Kind: String, Sendable {
    case step
    case word
    case page
    case source
  }

  init(_ entry: SearchIndex.Entry, score: Int) {
    kind = entry.kind
    title = entry.title
    target = entry.target
    cites = entry.cites
    self.score = score
  }
}

extension String {
  /// The beginning of a text, cut after a word.
  fileprivate func shortened(to limit: Int) -> String {
    if count <= limit { return self }
    let cut = prefix(limit)
    return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + " ..."
  }
}
