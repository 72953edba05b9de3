import ArgumentParser
import Content
import Guidance
import Navigation
import PlainUI

/// Prints the whole guide as text, in order.
struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the whole guide as text.")

  @Option(help: "One stage only, such as referral.")
  var stage: String?

  @Option(help: "Who it is for, such as school or health.")
  var role: String?

  @OptionGroup var pack: LocalOptions

  @Flag(help: "Print every provision instead, with a box to sign, for whoever checks them.")
  var provisions = false

  @OptionGroup var place: StoreOptions

  func run() throws {
    let library = Content.library()
    if provisions {
      guard stage == nil, role == nil else {
        throw ValidationError("--provisions prints all of them: it takes no stage and no role.")
      }
      return try output(ProvisionLedger(library).text())
    }
    let role = try role.map { try library.role(named: $0) }
    var only: Stage.ID?
    if let stage {
      guard let found = library.stages.first(where: { $0.id.rawValue == stage }) else {
        let known = library.stages.map(\.id.rawValue).joined(separator: ", ")
        throw Refusal(sentence: "There is no stage \"\(stage.shown)\". The stages are: \(known).")
      }
      only = found.id
    }
    let texts = place.found.map { KeptTexts($0, library) }
    let local = pack.loaded(with: library)
    if let why = local.leftOut { printError(why) }
    try output(
      PrintedGuide(library, role: role, texts: texts, local: local.pack).text(stage: only))
  }
}

/// Draws the tree.
struct Map: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw every step and every way between them.")

  @Option(help: "text, dot or mermaid.")
  var format: LibraryMap.Format = .text

  func run() throws {
    try output(LibraryMap(Content.library()).drawn(as: format))
  }
}

extension LibraryMap.Format: ExpressibleByArgument {}
