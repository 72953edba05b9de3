import ArgumentParser
import Content
import Guidance
import SourceText

/// Reads a file, ties it to the provisions and keeps it.
struct SourceAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Read a file of the guidance, tie it, and keep it.")

  @Argument(help: "Text, HTML or PDF.")
  var file: String

  @Option(help: "The edition it is, such as wt2018, where it cannot be told.")
  var edition: String?

  @Flag(help: "Take the place of the text that is kept already.")
  var replace = false

  @Flag(help: "Show what would be done, and write nothing.")
  var dryRun = false

  @OptionGroup var place: StoreOptions

  func run() throws {
    let library = Content.library()
    let named = try edition.map { try library.edition(named: $0) }
    try withTexts { try add(library, named) }
  }

  private func add(_ library: Library, _ named: Edition.ID?) throws {
    var bytes = try SourceFile.read(file)
    if FileKind(bytes) == .pdf { bytes = try PDFText.read(file) }
    let text = try ReadText(bytes, file: file)
    let document = Document(text)
    let recognition = Recognition(document)
    let sentences = recognition.sentences(file: file) { library[$0].title }
    guard let edition = edition(of: recognition, named) else {
      throw Refusal(sentence: sentences.joined(separator: "\n").shownLines, code: 1)
    }
    try output(lines: sentences)
    let tying = Tying(document, to: library.provisions(in: edition))
    let report = SourceReport.adding(
      document, of: edition, read: text, tying, library.sourceNames)
    try output(lines: report.lines)
    guard !dryRun else { return try output("Nothing was written.\n") }
    guard let name = StoredSource.Name(for: edition, document.shape) else {
      throw Refusal(sentence: "A text of this edition cannot be kept.", code: 1)
    }
    let last = file.split(separator: "/").last.map { String($0).shown } ?? ""
    try place.opened().add(
      StoredSource(
        name: name, edition: edition, file: last, added: Clock.now().day, document: document,
        ties: tying.ties), replaces: replace)
    try output("Added as \(name.description).\n")
  }

  /// The edition to take it for; nothing where it is the wrong document, or nobody can tell.
  private func edition(of recognition: Recognition, _ named: Edition.ID?) -> Edition.ID? {
    switch recognition {
    case .recognised(let match): named ?? match.edition
    case .inDoubt: named
    // A wrong document is not made right by an option.
    case .otherCountry, .notTheGuidance: nil
    }
  }
}

extension String {
  /// Several lines from outside, each fit to be printed.
  fileprivate var shownLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).shown }
      .joined(separator: "\n")
  }
}
