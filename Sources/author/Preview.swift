import ArgumentParser
import Foundation
import Guidance
import Navigation
import PlainUI

/// Walks through a content folder as text, without building it into the program.
struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walk through a content folder as text, without building it into the program.")

  @Argument(help: "The content folder.")
  var folder: String

  @Option(help: "Start at a step, such as R4.")
  var start: String?

  func run() throws {
    let library = try Library(try checked(try ContentFolder(folder).files()))
    var first: Step.ID?
    if let start {
      guard case .step(let step)? = Destination(start, in: library) else {
        throw ValidationError("There is no step \"\(start)\".")
      }
      first = step
    }
    var session = PlainSession(Guide(library, start: first))
    while true {
      for line in session.output() { print(line) }
      print(PlainSession.prompt, terminator: "")
      fflush(nil)
      guard let line = readLine(), session.take(line) != .quit else { return }
    }
  }
}
