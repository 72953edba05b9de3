package import Guidance

/// Two editions side by side, as far as the evidence goes: which rules both hold, what changed, what
/// only one of them is known to hold.
package struct Comparison: Sendable {
  package let from: Edition
  package let to: Edition

  /// The editions that came after `from`, up to `to`.
  package let later: [Edition]

  /// What changed on the way, oldest first.
  package let changes: [Change]

  /// Provisions of the earlier edition that the later one states as well.
  package let same: [Provision.ID]

  /// Provisions of either edition that a change is about.
  package let changed: [Provision.ID]

  /// Provisions of the earlier edition of which nothing is known in the later one.
  package let gone: [Provision.ID]

  /// Provisions of the later edition of which nothing is known in the earlier one.
  package let added: [Provision.ID]

  /// - Complexity: O(*n*) in the number of provisions.
  package init(_ from: Edition.ID, _ to: Edition.ID, in library: Library) {
    let start = library.editions.firstIndex { $0.id == from } ?? 0
    let end = library.editions.firstIndex { $0.id == to } ?? start
    self.from = library[from]
    self.to = library[to]
    later = Array(library.editions[(min(start, end) + 1)..<(max(start, end) + 1)])
    let place = Dictionary(
      library.editions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let changes = library.changes.filter { change in
      let (first, last) = (place[change.from] ?? 0, place[change.to] ?? 0)
      return first >= start - (library[from].printingOf == nil ? 0 : 1) && last <= end
    }
    self.changes = changes

    let touched = Set(changes.flatMap { $0.was + $0.now })
    let isNewest = to == library.front.newest
    var (same, changed) = ([Provision.ID](), [Provision.ID]())
    var (gone, added) = ([Provision.ID](), [Provision.ID]())
    for provision in library.provisions where !provision.isBesideGuidance {
      let isEarlier = library.isText(provision, of: from)
      let isLater = library.isText(provision, of: to)
      guard isEarlier || isLater else { continue }
      let other = isEarlier ? to : from
      if isEarlier && isLater {
        same.append(provision.id)
      } else if provision.sameAs.contains(where: { library.isText(library[$0], of: other) }) {
        if isEarlier { same.append(provision.id) }
      } else if touched.contains(provision.id) || isNewest && provision.verdict == .changed {
        changed.append(provision.id)
      } else if isEarlier, isNewest, provision.verdict == .confirmed {
        same.append(provision.id)
      } else if isEarlier {
        gone.append(provision.id)
      } else {
        added.append(provision.id)
      }
    }
    (self.same, self.changed, self.gone, self.added) = (same, changed, gone, added)
  }

  /// The steps that rest on a provision which changed, or which only one of the editions is known to
  /// hold.
  package func steps(in library: Library) -> [Step] {
    let touched = Set(changed + added)
    return library.steps.filter { $0.everyCitation.contains(where: touched.contains) }
  }
}

extension Library {
  /// True for text of an edition; a later printing holds what the first one held. Acts are text of
  /// no edition.
  package func isText(_ provision: Provision, of edition: Edition.ID) -> Bool {
    provision.edition == edition || provision.edition == self[edition].printingOf
  }

  /// The edition that had been published on a day, as far as is known: the last of them.
  package func edition(on day: Day) -> Edition? {
    editions.last { edition in
      guard !edition.short.isEmpty else { return false }
      let parts = edition.published.split(separator: "-").compactMap { Int($0) }
      guard let year = parts.first else { return false }
      let published = Day(
        year: year, month: parts.count > 1 ? parts[1] : 12, day: parts.count > 2 ? parts[2] : 1)
      return published.map { $0 <= day } ?? false
    }
  }
}
