package import Guidance

/// What `handrail source` prints, a line each.
package struct SourceReport: Sendable {
  /// Nothing in them can disturb a terminal.
  package private(set) var lines: [String] = []

  /// How editions and provisions are called.
  package struct Names: Sendable {
    /// `WT2018`.
    let edition: @Sendable (Edition.ID) -> String

    /// `WT2018 Introduction 16`.
    let provision: @Sendable (Provision.ID) -> String

    package init(
      edition: @escaping @Sendable (Edition.ID) -> String,
      provision: @escaping @Sendable (Provision.ID) -> String
    ) {
      self.edition = edition
      self.provision = provision
    }
  }

  private let names: Names

  private init(_ names: Names) { self.names = names }

  /// What was read, tied and set aside.
  package static func adding(
    _ document: Document, of edition: Edition.ID, read text: ReadText, _ tying: Tying,
    _ names: Names
  ) -> SourceReport {
    var report = SourceReport(names)
    report.writeReading(document, edition, text)
    report.writeTies(document, tying)
    return report
  }

  private mutating func writeReading(_ document: Document, _ edition: Edition.ID, _ text: ReadText)
  {
    let count = document.passages.count
    lines.append("\(names.edition(edition)): \(count) passages, \(document.notes.count) footnotes.")
    lines.append("Read as \(text.encoding.rawValue); \(document.shape.words).")
    if text.removed > 0 { lines.append("Control characters left out: \(text.removed).") }
    if text.unreadable > 0 { lines.append("Letters that could not be read: \(text.unreadable).") }
    for words in text.notUnderstood { lines.append("Not understood: \(words).") }
    for skipped in document.skippedNumbers {
      lines.append("Not found: paragraph \(skipped.number).")
    }
    for reason in Document.SetAside.Reason.allCases {
      let aside = document.setAside.filter { $0.reason == reason }
      if aside.isEmpty { continue }
      let places = aside.prefix(12).map { "\($0.line)" }.joined(separator: ", ")
      let more = aside.count > 12 ? " and \(aside.count - 12) more" : ""
      lines.append("Set aside, \(reason.words): line \(places)\(more).")
    }
  }

  private mutating func writeTies(_ document: Document, _ tying: Tying) {
    func places(_ tie: Tie) -> String {
      tie.candidates.map { "\(document.passages[$0.passage].place) (\($0.likeness)%)" }
        .joined(separator: " or ")
    }
    var count = (tied: 0, inDoubt: 0, notFound: 0)
    var absences: [Tie.Absence: Int] = [:]
    for tie in tying.ties {
      switch tie.finding {
      case .tied:
        count.tied += 1
        lines.append("tied       \(tie.provision)  \(places(tie))")
      case .inDoubt(_, let doubt):
        count.inDoubt += 1
        lines.append("in doubt   \(tie.provision)  \(places(tie)): \(doubt.words)")
      case .notFound(let absence):
        count.notFound += 1
        absences[absence, default: 0] += 1
        // A whole chapter that is missing is one line below, not a line a provision.
        if absence != .chapterNotThere, absence != .otherText {
          lines.append("not found  \(tie.provision): \(absence.words)")
        }
      }
    }
    for passage in tying.extra {
      lines.append("extra      \(document.passages[passage].place)")
    }
    lines.append(
      "\(count.tied) tied, \(count.inDoubt) in doubt, \(count.notFound) not found, "
        + "\(tying.extra.count) extra.")
    for absence in Tie.Absence.allCases {
      if let number = absences[absence] { lines.append("Not found, \(number): \(absence.words).") }
    }
  }

  /// One line a text, then what could not be read.
  package static func list(_ listing: Store.Listing, _ names: Names) -> SourceReport {
    var report = SourceReport(names)
    for source in listing.sources {
      report.lines.append(
        "\(source.name)  \(names.edition(source.edition)), \(source.shape.words), "
          + "added \(source.added.date) from \(source.file)")
    }
    report.lines += listing.flaws.map(\.sentence)
    if report.lines.isEmpty {
      report.lines = ["No official text is loaded. Add one: handrail source add FILE"]
    }
    return report
  }

  /// Passage by passage; of what is the same only the count.
  package static func comparing(
    _ old: (document: Document, tying: Tying), _ new: (document: Document, tying: Tying),
    _ names: Names
  ) -> SourceReport {
    var report = SourceReport(names)
    let comparison = Comparison(from: old.document, to: new.document)
    for row in comparison.rows where row.kind != .same {
      report.write(row, old.document, new.document)
      let resting = comparison.provisions(restingOn: row, old: old.tying, new: new.tying)
      if !resting.isEmpty {
        report.lines.append(
          "  rests on it: " + resting.map(names.provision).joined(separator: "; "))
      }
    }
    let counts = Comparison.Kind.allCases.map { "\(comparison.count(of: $0)) \($0.words)" }
    report.lines.append(counts.joined(separator: ", ") + ".")
    return report
  }

  private mutating func write(_ row: Comparison.Row, _ old: Document, _ new: Document) {
    let was = row.old.map { old.passages[$0] }
    let now = row.new.map { new.passages[$0] }
    let places = [was?.place, now?.place].compactMap(\.self).joined(separator: " -> ")
    lines.append("\(row.kind.words): \(places)")
    switch (was, now) {
    case (let was?, let now?):
      if row.kind != .moved { lines.append("| " + WordDiff(from: was.text, to: now.text).marked) }
    case (let was?, nil): lines.append("| [-\(was.text)-]")
    case (nil, let now?): lines.append("| {+\(now.text)+}")
    case (nil, nil): break
    }
  }

  /// One provision held against one text.
  package struct Checked: Sendable {
    package let provision: Provision.ID
    package let check: SourceCheck

    /// The words it was written from, where another text that is kept has them.
    package let was: Passage?

    /// The words that are there now.
    package let now: Passage?

    package init(provision: Provision.ID, check: SourceCheck, was: Passage?, now: Passage?) {
      self.provision = provision
      self.check = check
      self.was = was
      self.now = now
    }
  }

  /// What is the same as a count; of the rest a line each, with what rests on it and its words.
  ///
  /// - Parameter steps: the codes of the steps that rest on a provision.
  package static func checking(
    _ all: [Checked], _ names: Names, steps: (Provision.ID) -> [String]
  ) -> SourceReport {
    var report = SourceReport(names)
    var counts: [String: Int] = [:]
    for one in all {
      counts[one.check.kind, default: 0] += 1
      if case .same = one.check { continue }
      report.lines.append("\(names.provision(one.provision)): \(one.check.words)")
      report.lines.append("  in this guide: \(one.provision)")
      let codes = steps(one.provision)
      if !codes.isEmpty { report.lines.append("  rests on it: " + codes.joined(separator: ", ")) }
      guard case .changed = one.check, let now = one.now else { continue }
      let words = one.was.map { WordDiff(from: $0.text, to: now.text).marked } ?? now.text
      report.lines.append("  \(now.place)")
      report.lines.append("| " + words)
    }
    let kinds = ["same", "changed", "accepted", "missing", "not read before"]
    report.lines.append(
      kinds.map { "\(counts[$0] ?? 0) \($0)" }.joined(separator: ", ") + ".")
    return report
  }
}

extension SourceCheck {
  fileprivate var kind: String {
    switch self {
    case .same: "same"
    case .changed: "changed"
    case .unread: "not read before"
    case .accepted: "accepted"
    case .missing: "missing"
    }
  }
}

extension WordDiff {
  /// In one line, `[-what went-]` and `{+what came+}` in their places.
  package var marked: String {
    runs.map { run in
      switch run.kind {
      case .same: run.text
      case .removed: "[-\(run.text)-]"
      case .added: "{+\(run.text)+}"
      }
    }.joined(separator: " ")
  }
}
