import ArgumentParser
import Content
import Guidance
import Navigation
import TerminalUI

/// Walks through the guide.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Walk through the guide (what happens without a command).")

  @Flag(help: "Lines of text and a prompt, for screen readers and simple terminals.")
  var plain = false

  @Option(help: "Who you are, such as school or health. It changes wording only.")
  var role: String?

  @Option(help: "Start at a step, such as R4.")
  var start: String?

  @Option(help: "Replay a route by its code, such as 4JKM-20QF-7R3N.")
  var route: String?

  @Option(help: "Show the sources of one edition, such as wt2018; it is marked as superseded.")
  var edition: String?

  @OptionGroup var pack: LocalOptions

  @Flag(exclusivity: .exclusive, help: "Draw with plain letters only, or with all of UTF-8.")
  var letters: Letters?

  @Option(help: "Colours: standard, contrast or mono.")
  var theme: Theme = .standard

  @OptionGroup var place: StoreOptions

  @Option(help: "Empty lines: usual, wide (after each paragraph) or double (after each line).")
  var spacing: Spacing = .usual

  @Flag(help: "Never put the source beside the step, as on screens of 100 columns and more.")
  var oneColumn = false

  @OptionGroup(title: "Shared terminals") var sharing: SharingOptions

  @Flag(name: .long, help: "Print the version of the program and its content.")
  var version = false

  enum Letters: String, EnumerableFlag {
    case ascii
    case utf8
  }

  mutating func run() throws {
    let library = Content.library()
    if version {
      try output(Version.text(library) + "\n")
      return
    }
    var settings = GuideRunner.Settings()
    settings.isPlain = plain
    settings.local = pack.local
    settings.theme = theme
    settings.repertoire = letters.map { $0 == .ascii ? .ascii : .utf8 }
    settings.role = try role.map { try library.role(named: $0) }
    settings.start = try start.map { try library.step(named: $0) }
    settings.edition = try edition.map { try library.edition(named: $0) }
    settings.store = place.found
    settings.spacing = spacing
    settings.isOneColumn = oneColumn
    if let route {
      guard start == nil else {
        throw ValidationError("--route says where to stand: it takes no --start.")
      }
      settings.route = try library.route(coded: route)
    }
    settings.idle = sharing.minutes
    settings.kiosk = sharing.kiosk(role: settings.role, lens: settings.edition)
    GuideRunner(settings, library).run()
  }
}

extension Theme: ExpressibleByArgument {}
extension Spacing: ExpressibleByArgument {}

extension Library {
  /// The role a person named on the command line.
  func role(named name: String) throws -> Role.ID {
    guard let role = roles.first(where: { $0.id.rawValue == name }) else {
      let known = roles.map(\.id.rawValue).joined(separator: ", ")
      throw Refusal(sentence: "There is no role \"\(name.shown)\". The roles are: \(known).")
    }
    return role.id
  }

  /// The edition a person named on the command line.
  func edition(named name: String) throws -> Edition.ID {
    let known = editions.filter { !$0.short.isEmpty }.map(\.id.rawValue)
    guard known.contains(name) else {
      throw Refusal(
        sentence: "There is no edition \"\(name.shown)\". The editions are: "
          + "\(known.joined(separator: ", ")).")
    }
    return .init(name)
  }

  /// The route whose code a person gave on the command line.
  func route(coded code: String) throws -> RouteCode.Replay {
    do {
      return try RouteCode.replay(code, in: self)
    } catch {
      throw Refusal(sentence: error.sentence.shown, code: error == .otherContent ? 1 : 2)
    }
  }

  /// The step a person named on the command line.
  func step(named name: String) throws -> Step.ID {
    guard case .step(let step)? = Destination(name, in: self) else {
      throw Refusal(
        sentence: "There is no step \"\(name.shown)\". `handrail map` lists the codes.")
    }
    return step
  }
}

extension String {
  /// A text from outside, fit to be printed.
  var shown: String { Repertoire.utf8.render(self) }
}
