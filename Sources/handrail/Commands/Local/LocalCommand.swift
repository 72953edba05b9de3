import ArgumentParser
import Content
import Guidance
import LocalPacks
import Navigation
import PlainUI
import SourceText

/// What an area adds to the guide.
struct LocalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "local",
    abstract: "Check or show a local pack: your area's own numbers, documents and lines.",
    discussion: """
      A pack is a folder with contacts.csv, pack.txt or both, or one such file. It may add, and \
      shorten a period; it never removes, lengthens or outranks. One mistake leaves all of it out. \
      Content/local-example has a worked one, and says how to write it.
      """,
    subcommands: [LocalCheck.self, LocalShow.self])
}

/// Which local pack is used.
struct LocalOptions: ParsableArguments {
  @Option(help: "A local pack: a folder, or a contacts.csv.")
  var local: String?

  func loaded(with library: Library) -> LoadedPack { LoadedPack(named: local, library) }
}

/// Says all that is wrong with a pack, or all that it adds.
struct LocalCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say all that is wrong with a pack, or all that it adds.")

  @Argument(help: "A folder, or a file.")
  var path: String

  func run() throws {
    let library = Content.library()
    let pack = try LoadedPack(path, library).checked()
    let report = LocalReport(pack, in: library, today: Clock.now().day)
    try output(lines: report.lines.map(\.shown))
    try output(
      (Disk.isOpenToAll(path) ? "\n\(LoadedPack.openToAll)\n" : "")
        + "\nNothing is refused. Read every line above: could one make somebody do less or wait?\n")
  }
}

/// Shows a pack as it will read.
struct LocalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a pack as it will read, step by step.")

  @Argument(help: "A folder, or a file.")
  var path: String

  func run() throws {
    let library = Content.library()
    var guide = Guide(library)
    guide.local = try LoadedPack(path, library).checked()
    guide.now = Clock.now()
    let transcript = Transcript(library)
    _ = guide.perform(.contacts)
    var lines = transcript.lines(of: guide.page().blocks)
    for step in library.steps {
      guide.choose(.step(step.id))
      let added = guide.page().blocks.filter { $0.kind == .local }
      if !added.isEmpty {
        lines += ["", "\(step.code) \(step.title)"] + transcript.lines(of: added)
      }
    }
    for place in (guide.local?.pages ?? []).indices {
      guide.choose(.localPage(place))
      lines += [""] + transcript.lines(of: guide.page().blocks.filter { $0.item == nil })
    }
    try output(lines: lines)
  }
}

extension LoadedPack {
  /// The pack, or a refusal that lists every problem.
  fileprivate func checked() throws -> LocalPack {
    if let pack { return pack }
    guard case .leftOut(let problems, _) = self else { throw Refusal(sentence: "", code: 1) }
    let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    let lines = Self.sentences(of: problems) + ["\(count): nothing of this pack is used."]
    throw Refusal(sentence: lines.joined(separator: "\n"), code: 1)
  }
}
