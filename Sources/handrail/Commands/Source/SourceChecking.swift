import ArgumentParser
import Content
import Guidance
import Navigation
import SourceText

/// Holds the provisions against the texts that are kept.
struct SourceCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say whether the texts still have the words the guide was written from.")

  @Argument(help: "One text, as `source list` names it; all of them without it.")
  var name: String?

  @OptionGroup var place: StoreOptions

  func run() throws {
    let library = Content.library()
    let name = try name.map { try StoredSource.Name(asked: $0) }
    var isSound = true
    try withTexts {
      let shelf = try Shelf(try place.opened(), library)
      let texts = shelf.texts.filter { name == nil || $0.summary.name == name }
      guard !texts.isEmpty || !shelf.flaws.isEmpty else {
        let what = name.map { "There is no text \"\($0.description)\"." } ?? "No text is kept."
        throw Refusal(sentence: what + " `handrail source add FILE` takes one.", code: 1)
      }
      let index = Index(library)
      for text in texts {
        let checks = shelf.checks(of: text)
        let edition = text.summary.edition
        let title = library.edition(ofText: edition)?.title ?? edition.rawValue
        try output(lines: ["\(text.summary.name): \(title)"])
        let report = SourceReport.checking(checks, library.sourceNames) {
          library.codes(restingOn: $0, index)
        }
        try output(lines: report.lines)
        isSound = isSound && checks.allSatisfy(\.check.isSound)
      }
      for flaw in shelf.flaws { printError(flaw.sentence) }
      isSound = isSound && shelf.flaws.isEmpty
    }
    if !isSound { throw ExitCode(1) }
  }
}

/// Signs for words that have changed.
struct SourceAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Sign that changed words were read, such as: source accept wt18.INT-18 --initials AB."
  )

  @Argument(help: "The provision, by its name or as it is cited.")
  var provision: [String]

  @Option(help: "One to five letters.")
  var initials: String

  @Option(help: "Its place in the text, such as \"Introduction 16\", where that is in doubt.")
  var at: String?

  @OptionGroup var place: StoreOptions

  func run() throws {
    let library = Content.library()
    let asked = provision.joined(separator: " ")
    guard case .provisions(let ids)? = Destination(asked, in: library) else {
      throw Refusal(sentence: "There is no provision \"\(asked.shown)\".")
    }
    guard let initials = Acceptance.Initials(initials) else {
      throw Refusal(sentence: "Initials are one to five letters, such as AB: no name is kept.")
    }
    try withTexts {
      let store = try place.opened()
      let shelf = try Shelf(store, library)
      if let flaw = shelf.flaws.first { throw flaw }
      // All or nothing: what cannot be signed for is said before anything is written.
      let marks = try ids.flatMap { try acceptances(of: $0, library, shelf, initials) }
      for mark in marks {
        try store.accept(mark)
        try output(
          "Accepted \(library.citation(mark.provision)) (\(mark.provision)) for "
            + "\(mark.initials) on \(mark.day.date).\n")
      }
    }
  }

  private func acceptances(
    of id: Provision.ID, _ library: Library, _ shelf: Shelf, _ initials: Acceptance.Initials
  ) throws -> [Acceptance] {
    let name = "\(library.citation(id)) (\(id))"
    let found = shelf.texts.flatMap { text in
      shelf.checks(of: text).filter { $0.provision == id }.map { (text, $0) }
    }
    guard !found.isEmpty else {
      throw Refusal(sentence: "No text that is kept has \(name).", code: 1)
    }
    var marks: [Acceptance] = []
    for (text, checked) in found {
      switch checked.check {
      case .same, .accepted: continue
      case .missing:
        guard at != nil else {
          throw Refusal(sentence: "\(text.summary.name) does not have \(name).", code: 1)
        }
      case .changed, .unread: break
      }
      let passage = try text.passage(of: id, at: at)
      marks.append(
        Acceptance(
          provision: id, fingerprint: Fingerprint(passage), initials: initials,
          day: Clock.now().day))
    }
    guard !marks.isEmpty else {
      throw Refusal(
        sentence: "\(name) is as it was written from, or signed for: there is nothing to accept.",
        code: 1)
    }
    return marks
  }
}

extension SourceCheck {
  /// False where somebody has to look.
  fileprivate var isSound: Bool {
    switch self {
    case .same, .accepted, .unread: true
    case .changed, .missing: false
    }
  }
}

extension Library {
  /// The codes of the steps that rest on a provision, each once.
  func codes(restingOn id: Provision.ID, _ index: Index) -> [String] {
    var codes: [String] = []
    for case let step? in index.uses(of: id).map(\.step) where !codes.contains(self[step].code) {
      codes.append(self[step].code)
    }
    return codes
  }
}
