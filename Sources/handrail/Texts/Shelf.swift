import Guidance
import SourceText

/// All the texts of a store, read whole and tied anew: what is checked does not hang on what the
/// content was when a text was added.
struct Shelf {
  let texts: [Text]
  let flaws: [StoreError]
  private let library: Library
  private let acceptances: [Acceptance]

  struct Text {
    let summary: SourceSummary
    let document: Document
    let tying: Tying
    let fingerprints: [Fingerprint]
  }

  init(_ store: Store, _ library: Library) throws {
    let listing = try store.list()
    var texts: [Text] = []
    var flaws = listing.flaws
    for summary in listing.sources {
      do {
        let document = try store.open(summary.name).document()
        texts.append(
          Text(
            summary: summary, document: document,
            tying: Tying(document, to: library.provisions(in: summary.edition)),
            fingerprints: document.passages.map { Fingerprint($0) }))
      } catch {
        flaws.append(error)
      }
    }
    let signed = try store.acceptances()
    self.texts = texts
    self.flaws = flaws + signed.flaws
    self.library = library
    acceptances = signed.marks
  }

  /// Each provision that the text has, or was written from it and ought to be there.
  func checks(of text: Text) -> [SourceReport.Checked] {
    text.tying.ties.compactMap { tie in
      if case .notFound(.otherText) = tie.finding { return nil }
      let written = library[tie.provision].fingerprint
      let check = SourceCheck(
        tie, writtenFrom: written, count: text.document.passages.count, acceptances: acceptances
      ) { text.fingerprints[$0] }
      if written == nil, check == .missing { return nil }
      return SourceReport.Checked(
        provision: tie.provision, check: check, was: written.flatMap { passage(with: $0) },
        now: check.passage.map { text.document.passages[$0] })
    }
  }

  /// A passage of any text that has the very words.
  private func passage(with fingerprint: Fingerprint) -> Passage? {
    for text in texts {
      if let place = text.fingerprints.firstIndex(of: fingerprint) {
        return text.document.passages[place]
      }
    }
    return nil
  }
}

extension Shelf.Text {
  /// The passage a signature is for.
  ///
  /// - Parameter place: as a person names it; needed where several may be meant.
  func passage(of id: Provision.ID, at place: String?) throws -> Passage {
    if let place {
      let named = document.passages(named: place)
      guard let first = named.first, named.count == 1 else {
        let words = named.isEmpty ? "has no place named" : "has several places named"
        throw Refusal(sentence: "\(summary.name) \(words) \"\(place.shown)\".", code: 1)
      }
      return document.passages[first]
    }
    let candidates = tying.ties.first { $0.provision == id }?.candidates ?? []
    guard let first = candidates.first, candidates.count == 1 else {
      let places = candidates.map { "\"\(document.passages[$0.passage].place)\"" }
      throw Refusal(
        sentence: "In \(summary.name) it may be \(places.joined(separator: " or ")): "
          + "name the place with --at.", code: 1)
    }
    return document.passages[first.passage]
  }
}
