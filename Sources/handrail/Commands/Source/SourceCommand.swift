import ArgumentParser
import Content
import Guidance
import Navigation
import SourceText

/// The official text on this machine.
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Read the official text that you have, and tie it to the guide.",
    discussion: """
      Handrail carries its own words and exact places. The official sentences come from the copy \
      you have: text, HTML, or PDF where pdftotext is installed. Nothing is fetched.
      """,
    subcommands: [
      SourceAdd.self, SourceList.self, SourceShow.self, SourceCompare.self, SourceCheckCommand.self,
      SourceAccept.self, SourceRemove.self,
    ])
}

/// Where the texts are kept.
struct StoreOptions: ParsableArguments {
  @Option(help: "The folder the official texts are kept in.")
  var store: String?

  /// The folder that was named, or the usual one; nothing where there is no place for one.
  var found: Store? { store.map { Store(folder: $0) } ?? Self.usual }

  func opened() throws -> Store {
    guard let found else {
      throw Refusal(
        sentence: "There is no home folder to keep texts in. Name a folder with --store.", code: 1)
    }
    return found
  }

  /// A folder beside the program, for a stick; else the user's own.
  static var usual: Store? {
    if let beside = ProgramFolder.beside("handrail-texts") { return Store(folder: beside) }
    if let data = Environment.value("XDG_DATA_HOME"), data.hasPrefix("/") {
      return Store(folder: data + "/handrail/texts")
    }
    if let home = Environment.value("HOME"), home.hasPrefix("/") {
      return Store(folder: home + "/.local/share/handrail/texts")
    }
    return nil
  }
}

extension Library {
  /// How editions and provisions are called in what is printed of a text.
  var sourceNames: SourceReport.Names {
    SourceReport.Names(
      edition: { edition(ofText: $0)?.short ?? $0.rawValue }, provision: { self.citation($0) })
  }

  /// The edition of a text; nothing where a version that knows more editions has kept it.
  func edition(ofText id: Edition.ID) -> Edition? { editions.first { $0.id == id } }

  /// The provisions a text of an edition may hold.
  func provisions(in edition: Edition.ID) -> [Provision] {
    guard self.edition(ofText: edition) != nil else { return [] }
    return provisions.filter { isText($0, of: edition) }
  }

  /// The edition whose name stands at the start of some words, and the words after it.
  func edition(beginning words: String) -> (edition: Edition, rest: String)? {
    let folded = words.lowercased()
    let names = editions.filter { !$0.short.isEmpty }
      .flatMap { [($0, $0.short.lowercased()), ($0, $0.id.rawValue)] }
      .sorted { $0.1.count > $1.1.count }
    for (edition, name) in names where folded.hasPrefix(name) {
      var rest = words.dropFirst(name.count)
      while rest.first == " " { rest = rest.dropFirst() }
      return (edition, String(rest))
    }
    return nil
  }
}

/// Runs a piece of work with texts; what went wrong becomes a sentence and exit code 1.
func withTexts(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let error as ReadingError {
    throw Refusal(sentence: error.sentence, code: 1)
  } catch let error as StoreError {
    throw Refusal(sentence: error.sentence, code: 1)
  }
}

/// Prints a report, a line each.
func output(lines: [String]) throws {
  if !lines.isEmpty { try output(lines.joined(separator: "\n") + "\n") }
}
