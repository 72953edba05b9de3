import ArgumentParser
import Content
import FoundationEssentials

/// Prints the whole library for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the whole content for other programs (format handrail/1).")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
  }

  @Option(help: "json.")
  var format: Format = .json

  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(ExportedLibrary(Content.library()))
    try output(String(decoding: data, as: UTF8.self) + "\n")
  }
}
