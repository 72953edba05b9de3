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

  @Option(help: "Print the route of a code instead, such as 4JKM-20QF-7R3N.")
  var route: String?

  @Flag(help: "Print every provision instead, with a box to sign, for whoever checks them.")
  var provisions = false

  @OptionGroup var place: StoreOptions

  func run() throws {
    let library = Content.library()
    if provisions {
      guard stage == nil, role == nil, route == nil else {
        throw ValidationError(
          "--provisions prints all of them: it takes no stage, no role and no route.")
      }
      return try output(ProvisionLedger(library).text())
    }
    let role = try role.map { try library.role(named: $0) }
    let texts = place.found.map { KeptTexts($0, library) }
    let local = pack.loaded(with: library)
    if let why = local.leftOut { printError(why) }
    if let route {
      guard stage == nil else { throw ValidationError("--route prints one route: no stage.") }
      var guide = Guide(library, role: role)
      guide.take(try library.route(coded: route))
      guide.now = Clock.now()
      guide.texts = texts
      guide.local = local.pack
      return try output(PrintOut(guide).text())
    }
    var only: Stage.ID?
    if let stage {
      guard let found = library.stages.first(where: { $0.id.rawValue == stage }) else {
        let known = library.stages.map(\.id.rawValue).joined(separator: ", ")
        throw Refusal(sentence: "There is no stage \"\(stage.shown)\". The stages are: \(known).")
      }
      only = found.id
    }
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
