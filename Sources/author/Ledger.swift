import ArgumentParser
import Authoring
import Foundation
import Guidance

/// Writes what is proved of the content as text, to be kept and read when it changes.
struct Ledger: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the ledgers of outcomes, citations and periods into a folder.")

  @Argument(help: "The content folder.")
  var folder: String

  @Option(help: "Where to write.")
  var output: String

  func run() throws {
    let library = try Library(try checked(try ContentFolder(folder).files()))
    for (name, text) in Ledgers.all(library) {
      try text.write(toFile: "\(output)/\(name)", atomically: true, encoding: .utf8)
    }
  }
}

/// Gets the content wrong in every way there is, and tells what nothing noticed.
struct Mutate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Change one thing at a time in the content, and list the changes nothing notices.")

  @Argument(help: "The content folder.")
  var folder: String

  @Option(help: "At most so many of each kind, chosen evenly.")
  var each = 80

  func run() throws {
    guard let mutation = Mutation(try ContentFolder(folder).files()) else {
      throw ValidationError("\(folder) has flaws of its own: `author check` names them.")
    }
    let all = mutation.mutants
    var (caught, tried, escaped) = (0, 0, 0)
    print("what was changed                                tried  caught  by")
    for kind in Mutant.Kind.allCases {
      let own = all.filter { $0.kind == kind }
      let stride = max(1, own.count / each)
      let chosen = own.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
      var guardians: [String: Int] = [:]
      var living: [String] = []
      for mutant in chosen {
        if let guardian = mutation.guardian(of: mutant) {
          guardians[guardian, default: 0] += 1
        } else {
          living.append(mutant.words)
        }
      }
      let names = guardians.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      print(
        kind.rawValue.padding(toLength: 48, withPad: " ", startingAt: 0)
          + String(format: "%5d %7d  ", chosen.count, chosen.count - living.count) + names)
      for words in living { print("    lives: \(words)") }
      tried += chosen.count
      caught += chosen.count - living.count
      if kind.isSafety { escaped += living.count }
    }
    print(
      String(
        format: "%d of %d caught, %.1f%%", caught, tried,
        100 * Double(caught) / Double(max(tried, 1))))
    print("of those that safety or a deadline hangs on, \(escaped) live")
    if escaped > 0 || caught * 100 < tried * 95 { throw ExitCode.failure }
  }
}
