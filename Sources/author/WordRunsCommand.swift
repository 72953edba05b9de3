import ArgumentParser
import Authoring
import Foundation

/// Makes the numbers that the tests know official sentences by.
struct Runs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every run of twelve words of some texts as a number, for a test of our words.")

  @Argument(help: "The texts.")
  var paths: [String]

  func run() throws {
    var runs = WordRuns()
    for path in paths { runs.add(try String(contentsOfFile: path, encoding: .utf8)) }
    print(runs.text, terminator: "")
  }
}
