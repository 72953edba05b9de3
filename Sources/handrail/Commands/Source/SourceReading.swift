import ArgumentParser
import Content
import Glibc
import Guidance
import Navigation
import SourceText

/// Lists the texts that are kept.
struct SourceList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the texts that are kept.")

  @OptionGroup var place: StoreOptions

  func run() throws {
    let names = Content.library().sourceNames
    try withTexts {
      try output(lines: SourceReport.list(try place.opened().list(), names).lines)
    }
  }
}

/// Shows a place of the official text.
struct SourceShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show official wording, such as: source show WT2018 Introduction 16.")

  @Argument(help: "The edition and the place.")
  var words: [String]

  @OptionGroup var place: StoreOptions

  func run() throws {
    let library = Content.library()
    let asked = words.joined(separator: " ")
    guard let (edition, rest) = library.edition(beginning: asked), !rest.isEmpty else {
      throw Refusal(
        sentence: "Name an edition and a place, such as WT2018 Introduction 16.")
    }
    try withTexts { try show(edition, rest) }
  }

  private func show(_ edition: Edition, _ asked: String) throws {
    let store = try place.opened()
    var lines: [String] = []
    var isKept = false
    // `wt2023-page Updates` asks for the page about the guidance alone.
    let page = "-page"
    let isPage = asked.hasPrefix(page)
    let rest = isPage ? String(asked.dropFirst(page.count).drop { $0 == " " }) : asked
    for suffix in isPage ? [page] : ["", page] {
      guard let name = StoredSource.Name(edition.id.rawValue + suffix),
        let source = try store.opened(name)
      else { continue }
      isKept = true
      let document = try source.document()
      for passage in document.passages(named: rest) {
        lines +=
          Quotation(document.passages[passage], of: document, name: edition.short) {
            Self.wrapped($0)
          }.lines
      }
    }
    guard isKept else {
      throw Refusal(
        sentence: "No text of \(edition.short) is kept. `handrail source add FILE` takes one.",
        code: 1)
    }
    guard !lines.isEmpty else {
      throw Refusal(
        sentence: "\(edition.short) has no place named \"\(rest.shown)\".", code: 1)
    }
    try output(lines: lines + Attribution.lines)
  }

  /// Lines fit a terminal; what another program reads is left whole.
  private static func wrapped(_ text: String) -> [String] {
    isatty(1) == 1 ? Wrapping.lines(of: text, width: 74) : [text]
  }
}

/// Compares two texts that are kept, paragraph by paragraph.
struct SourceCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two texts that are kept, such as wt2015 wt2018.")

  @Argument(help: "The earlier text.")
  var earlier: String

  @Argument(help: "The later text.")
  var later: String

  @OptionGroup var place: StoreOptions

  func run() throws {
    let library = Content.library()
    try withTexts {
      let store = try place.opened()
      func tied(_ name: String) throws -> (document: Document, tying: Tying) {
        let opened = try store.open(try StoredSource.Name(asked: name))
        let document = try opened.document()
        return (document, Tying(document, to: library.provisions(in: opened.summary.edition)))
      }
      let report = SourceReport.comparing(
        try tied(earlier), try tied(later), library.sourceNames)
      try output(lines: report.lines)
    }
  }
}

/// Removes a text.
struct SourceRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a text that is kept, such as wt2018.")

  @Argument(help: "Its name, as `source list` gives it.")
  var name: String

  @OptionGroup var place: StoreOptions

  func run() throws {
    try withTexts {
      try place.opened().remove(try StoredSource.Name(asked: name))
      try output("Removed \(name.shown).\n")
    }
  }
}

extension StoredSource.Name {
  /// A name as a person typed it.
  init(asked text: String) throws {
    guard let name = Self(text) else {
      throw Refusal(
        sentence: "There is no text \"\(text.shown)\". `handrail source list` names them.")
    }
    self = name
  }
}
