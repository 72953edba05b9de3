import Guidance
import Navigation
import SourceText
import Synchronization

/// The texts of a store, as the guide asks for them. Nothing is opened before a source, or a step
/// that rests on a text, is looked at; what was opened stays at hand.
final class KeptTexts: OfficialTexts {
  private let store: Store
  private let library: Library
  private let kept = Mutex(Kept())

  private struct Kept {
    /// By the name of the text; nothing where there is none of that name.
    var texts: [String: OfficialResult<KeptText>?] = [:]
    var acceptances: [Acceptance]?
    var changed: [Provision.ID: Bool] = [:]
  }

  init(_ store: Store, _ library: Library) {
    self.store = store
    self.library = library
  }

  var attribution: [String] { Attribution.lines }

  func findings(for provision: Provision) -> [OfficialFinding] {
    guard !provision.isBesideGuidance else { return [] }
    return kept.withLock { kept in
      texts(holding: provision, &kept).flatMap { text, opened -> [OfficialFinding] in
        switch opened {
        case .refused(let sentence):
          [OfficialFinding(text: text, places: [], remarks: [sentence], isChanged: false)]
        case .found(let opened):
          finding(for: provision, in: opened, text, signed(&kept)).map { [$0] } ?? []
        }
      }
    }
  }

  func isChanged(_ provision: Provision) -> Bool {
    guard provision.fingerprint != nil else { return false }
    return kept.withLock { kept in
      if let known = kept.changed[provision.id] { return known }
      let isChanged = texts(holding: provision, &kept).contains { _, opened in
        guard case .found(let opened) = opened,
          case .changed? = try? opened.check(provision, signed(&kept))
        else { return false }
        return true
      }
      kept.changed[provision.id] = isChanged
      return isChanged
    }
  }

  func passage(_ place: Int, of text: OfficialText) -> OfficialResult<OfficialPassage> {
    whole(text) { opened in
      let passage = opened.document.passages[place]
      let quotation = Quotation(passage, of: opened.document, name: text.short)
      return OfficialPassage(
        name: passage.place, heading: passage.heading, opening: quotation.opening,
        closing: Quotation.closing, quoted: quotation.quoted, place: place,
        count: opened.document.passages.count, references: opened.references(in: place),
        provisions: opened.provisions(restingOn: place))
    }
  }

  func find(_ words: String, in text: OfficialText) -> OfficialResult<[OfficialHit]> {
    whole(text) { $0.hits(words) }
  }

  /// Asks something of a text that is read whole.
  private func whole<Value: Sendable>(
    _ text: OfficialText, _ ask: (WholeText) -> Value
  ) -> OfficialResult<Value> {
    kept.withLock { kept in
      switch opened(text.name, &kept) {
      case .found(let opened)?:
        do throws(StoreError) {
          return .found(ask(try opened.whole()))
        } catch {
          return .refused(error.sentence)
        }
      case .refused(let sentence)?: return .refused(sentence)
      case nil: return .refused("\(text.name) is no longer kept.")
      }
    }
  }

  private func signed(_ kept: inout Kept) -> [Acceptance] {
    if let signed = kept.acceptances { return signed }
    let signed = (try? store.acceptances().marks) ?? []
    kept.acceptances = signed
    return signed
  }

  /// The texts of a provision's edition, of the page about it, and of its later printings.
  private func texts(
    holding provision: Provision, _ kept: inout Kept
  ) -> [(OfficialText, OfficialResult<KeptText>)] {
    var found: [(OfficialText, OfficialResult<KeptText>)] = []
    for edition in library.editions where library.isText(provision, of: edition.id) {
      for name in StoredSource.Name.all(of: edition.id) {
        if let opened = opened(name.description, &kept) {
          found.append((OfficialText(name: name.description, short: edition.short), opened))
        }
      }
    }
    return found
  }

  private func opened(_ name: String, _ kept: inout Kept) -> OfficialResult<KeptText>? {
    if let known = kept.texts[name] { return known }
    var result: OfficialResult<KeptText>?
    do {
      if let name = StoredSource.Name(name), let source = try store.opened(name) {
        result = .found(KeptText(source))
      }
    } catch {
      result = .refused(error.sentence)
    }
    kept.texts[name] = .some(result)
    return result
  }

  private func finding(
    for provision: Provision, in opened: KeptText, _ text: OfficialText, _ signed: [Acceptance]
  ) -> OfficialFinding? {
    do {
      guard let tie = try opened.source.tie(of: provision.id) else {
        let words = "\(text.short) was added before this was written: add it again with --replace."
        return OfficialFinding(text: text, places: [], remarks: [words], isChanged: false)
      }
      var remarks: [String] = []
      switch tie.finding {
      case .tied: break
      case .inDoubt(_, let doubt): remarks.append("In doubt: \(doubt.words).")
      // The other text of the edition is where it is looked for.
      case .notFound(.otherText): return nil
      case .notFound(let absence):
        remarks.append("Not found in the text of \(text.short): \(absence.words).")
      }
      let check = try opened.check(provision, signed)
      var isChanged = false
      switch check {
      case .changed:
        isChanged = true
        remarks.append("These are other words than those ours were written from.")
      case .accepted: remarks.append("These words were \(check.words).")
      case .same, .unread, .missing: break
      }
      let places =
        tie.candidates.isEmpty ? [check.passage].compactMap(\.self) : tie.candidates.map(\.passage)
      return OfficialFinding(text: text, places: places, remarks: remarks, isChanged: isChanged)
    } catch {
      return OfficialFinding(text: text, places: [], remarks: [error.sentence], isChanged: false)
    }
  }
}

extension StoredSource.Name {
  /// What the texts of an edition are called: the guidance, and the page about it.
  static func all(of edition: Edition.ID) -> [Self] {
    Document.Shape.allCases.compactMap { Self(for: edition, $0) }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}
