import ArgumentParser
import Authoring
import Foundation
import Guidance
import Navigation

/// Times what the program does at the start, for a search and for a key, on the content many times
/// over.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Time reading, searching and one key on the content, and on many copies of it.")

  @Argument(help: "The content folder.")
  var folder: String

  @Option(help: "How many copies, several times over.")
  var copies: [Int] = [1, 10, 100]

  func run() throws {
    let parts = try checked(try ContentFolder(folder).files())
    print("copies      text KB   read ms   open search ms   search ms   key ms")
    for count in copies { print(try row(parts.repeated(count), count)) }
  }

  private func row(_ parts: Library.Parts, _ count: Int) throws -> String {
    let encoded = EncodedText(indexing: LibraryEncoding.encode(parts))
    let text = encoded.text
    let read = try median { _ = try Library(encoded, digest: "") }
    let library = try Library(parts)
    let open = median {
      var guide = Guide(library)
      _ = guide.perform(.search)
    }
    var searching = Guide(library)
    _ = searching.perform(.search)
    let search = median {
      searching.type("stratgey discussion")
      _ = searching.page()
    }
    var walking = Guide(library, start: library.doors[1].target)
    let key = median {
      walking.choose(walking.page().item(numbered: 1)!.target)
      _ = walking.page()
      _ = walking.perform(.back)
    }
    let cells = [Double(text.utf8.count) / 1000, read, open, search, key]
    return "\(count)".padding(toLength: 6, withPad: " ", startingAt: 0)
      + cells.map { String(format: "%12.3f", $0) }.joined()
  }

  /// In milliseconds, of eleven runs.
  private func median(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let times = try (0..<11).map { _ in try clock.measure(work) }.sorted()
    let middle = times[5].components
    return Double(middle.seconds) * 1000 + Double(middle.attoseconds) / 1e15
  }
}

extension Library.Parts {
  /// The steps, provisions and terms many times over; every copy but the first has names of its own.
  fileprivate func repeated(_ count: Int) -> Library.Parts {
    var many = self
    for copy in stride(from: 1, to: count, by: 1) {
      many.provisions += provisions.map { $0.renamed(copy) }
      many.steps += steps.map { $0.renamed(copy) }
      many.terms += terms.map {
        Term(
          name: "\($0.name) \(copy)", also: $0.also, isOld: $0.isOld, means: $0.means,
          cites: $0.cites)
      }
    }
    return many
  }
}

extension Provision {
  fileprivate func renamed(_ copy: Int) -> Provision {
    Provision(
      id: .init("\(id).\(copy)"), edition: edition, place: place, force: force, who: who,
      says: says, period: period, confidence: confidence, standing: standing,
      isBesideGuidance: isBesideGuidance, caution: caution, unusedBecause: unusedBecause,
      sameAs: sameAs, verdict: verdict, fingerprint: fingerprint)
  }
}

extension Step {
  fileprivate func renamed(_ copy: Int) -> Step {
    Step(
      id: .init("\(id).\(copy)"), code: "\(code)x\(copy)", stage: stage, title: title, text: text,
      why: why, voice: voice, cites: cites, actions: actions, others: others, kind: kind)
  }
}
