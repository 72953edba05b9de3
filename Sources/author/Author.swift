import ArgumentParser
import Authoring
import Foundation
import Guidance

/// The command content authors run, and the tool behind the build.
@main
struct Author: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "author",
    abstract: "Checks the content of Handrail.",
    subcommands: [
      Check.self, Preview.self, Rules.self, Measure.self, Ledger.self, Mutate.self, Runs.self,
      Fingerprints.self, Embed.self,
    ])
}

/// Reads a content folder and prints everything that is wrong with it.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a content folder: every rule, every file.")

  @Argument(help: "The content folder.")
  var folder: String

  func run() throws {
    let parts = try checked(try ContentFolder(folder).files())
    let outcomes = parts.steps.filter { $0.outcome != nil }.count
    let choices = parts.steps.map(\.choices.count).reduce(0, +)
    print(
      "\(folder): sound. \(parts.steps.count) steps (\(outcomes) outcomes), \(choices) choices, "
        + "\(parts.provisions.count) provisions, \(parts.timescales.count) timescales, "
        + "\(parts.terms.count) terms.")
    for line in ReadingGrades(parts).lines { print(line) }
  }
}

/// Writes the Swift source that carries the content inside the program.
struct Embed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the content and write it as Swift source, for the build.")

  @Option(help: "The folder the files belong to.")
  var folder: String

  @Option(help: "Where to write.")
  var output: String

  @Argument(help: "The files.")
  var paths: [String]

  func run() throws {
    let parts = try checked(try paths.map { try ContentFolder(folder).file(at: $0) })
    // What the rules let through and the program could not read stops the build here.
    _ = try Library(LibraryEncoding.decode(LibraryEncoding.encode(parts)))
    try Embedding.swiftSource(parts).write(
      toFile: output, atomically: true, encoding: .utf8)
  }
}

/// Prints the rules, as they stand in `Content/README.md`.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the rules.")

  func run() {
    for rule in Rule.all { print("- `\(rule.name)`: \(rule.summary)") }
  }
}

/// The parts, or exit code 1 after every diagnostic is printed to standard error.
func checked(_ files: [SourceFile]) throws -> Library.Parts {
  switch ContentCheck(files) {
  case .sound(let parts): return parts
  case .flawed(let diagnostics):
    let printer = DiagnosticPrinter(files)
    for diagnostic in diagnostics {
      FileHandle.standardError.write(Data(printer.print(diagnostic).utf8))
    }
    throw ExitCode.failure
  }
}
