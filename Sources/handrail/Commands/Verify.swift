import ArgumentParser
import Content
import Guidance
import SourceText

/// Says what this copy is, and what was proved of its content.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what this copy is, what was proved of it and what nothing rests on.")

  @OptionGroup var pack: LocalOptions

  @OptionGroup var place: StoreOptions

  func run() throws {
    let library = Content.library()
    let newest = library[library.front.newest].title
    var lines = [Version.text(library), "", "in force as far as is known: \(newest)"]
    lines += ["", "counted:"]
    lines += Counts(library).lines.map { "  \($0)" }
    lines += ["", "proved when this content was built (a flaw in any stops the build):"]
    lines += Content.rules.map { "  \($0)" }
    lines += [
      "", "\(Content.scenarios) fictional cases walk the tree, one or more to each outcome",
    ]
    if !Content.mutation.isEmpty { lines.append(Content.mutation) }
    lines += ["", "local pack:"] + pack.loaded(with: library).states.map { "  \($0)" }
    lines += ["", "official texts on this machine:"] + texts(library).map { "  \($0)" }
    let unused = library.provisions.compactMap(\.unusedBecause)
    lines += ["", "provisions that nothing rests on: \(unused.count), by reason:"]
    let reasons = Dictionary(unused.map { ($0, 1) }, uniquingKeysWith: +)
    for (reason, count) in reasons.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      lines.append("  \(count): \(reason)")
    }
    try output(lines.joined(separator: "\n") + "\n")
  }
}

extension Verify {
  /// Each text that is kept, and how many of the provisions written from it still have its words.
  private func texts(_ library: Library) -> [String] {
    do {
      guard let store = place.found else { return ["none"] }
      let shelf = try Shelf(store, library)
      let lines = shelf.texts.map { text in
        let report = SourceReport.checking(shelf.checks(of: text), library.sourceNames) { _ in [] }
        return "\(text.summary.name): \(report.lines.last ?? "")"
      }
      let open = Disk.isOpenToAll(store.folder) ? [LoadedPack.openToAll] : []
      let all = lines + shelf.flaws.map(\.sentence) + open
      return all.isEmpty ? ["none"] : all
    } catch let error as StoreError {
      return [error.sentence]
    } catch {
      return ["They could not be read."]
    }
  }
}

/// How much there is of everything.
struct Counts {
  let lines: [String]

  init(_ library: Library) {
    let questions = library.steps.filter { $0.question != nil }.count
    let outcomes = library.steps.filter { $0.outcome != nil }.count
    let choices = library.steps.map(\.choices.count).reduce(0, +)
    let routes = Routes(library)
    let ways = routes.count.map { "\($0)" } ?? "more than can be counted"
    let used = library.provisions.filter { $0.unusedBecause == nil }.count
    lines = [
      "\(library.steps.count) steps: \(questions) questions, \(outcomes) outcomes",
      "\(choices) choices",
      "\(ways) routes from a door to an outcome that never turn back",
      "\(routes.reachable().count) steps reached from the doors by answers alone, "
        + "\(routes.reachable(followingPointers: true).count) with what outcomes point to",
      "\(library.provisions.count) provisions, \(used) in use",
      "\(library.timescales.count) timescales, \(library.terms.count) words",
    ]
  }
}
