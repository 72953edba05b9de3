import Authoring
import Guidance
import Testing

/// A content folder as texts. A bad one says itself what is wrong with it: each offending line ends
/// with `# expect: words of the diagnostic [rule]`, once for each diagnostic.
struct Fixture {
  private(set) var files: [(name: String, text: String)]

  /// Why a fixture could not be edited.
  struct NotEditable: Error, CustomStringConvertible {
    let description: String
  }

  /// The fixture with one text put in place of another, which stands exactly once in the file.
  func replacing(_ old: String, with new: String, in name: String) throws -> Fixture {
    var fixture = self
    let place = try place(of: name)
    let parts = files[place].text.components(partedBy: old)
    guard parts.count == 2 else {
      throw NotEditable(
        description: "\(name) holds this \(parts.count - 1) times, not once:\n\(old)")
    }
    fixture.files[place].text = parts.joined(separator: new)
    return fixture
  }

  /// The fixture with an expectation behind a line, which stands exactly once in the file.
  func expecting(_ flaw: String, behind line: String, in name: String) throws -> Fixture {
    try replacing(line + "\n", with: line + " # expect: \(flaw)\n", in: name)
  }

  func adding(_ text: String, as name: String) -> Fixture {
    var fixture = self
    fixture.files.append((name, text))
    return fixture
  }

  func removing(_ name: String) throws -> Fixture {
    var fixture = self
    fixture.files.remove(at: try place(of: name))
    return fixture
  }

  private func place(of name: String) throws -> Int {
    guard let place = files.firstIndex(where: { $0.name == name }) else {
      throw NotEditable(description: "there is no \(name) in the fixture")
    }
    return place
  }

  /// As the authoring tools take them.
  var sources: [SourceFile] {
    files.map { SourceFile(path: "Content/\($0.name)", name: $0.name, text: $0.text) }
  }

  func diagnostics(_ rules: [Rule] = Rule.ofTheTree) -> [Diagnostic] {
    if case .flawed(let diagnostics) = ContentCheck(sources, rules: rules) {
      diagnostics
    } else {
      []
    }
  }

  /// The parts of the library; a fixture that is not sound fails the test.
  func parts(sourceLocation: SourceLocation = #_sourceLocation) throws -> Library.Parts {
    expectAsMarked(self, sourceLocation: sourceLocation)
    guard case .sound(let parts) = ContentCheck(sources) else {
      throw NotEditable(description: "the fixture is not sound")
    }
    return parts
  }

  /// What the lines of the fixture say is wrong with them, as `file:line: words [rule]`.
  var expected: [String] {
    sources.flatMap { file in
      file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
        place, line in
        String(line).components(partedBy: "# expect: ").dropFirst().map { flaw in
          "\(file.path):\(place + 1): \(flaw.trimmingBlanks)"
        }
      }
    }
  }
}

/// Checks a fixture and compares what is found with what its lines expect: the same file, line,
/// words and rule, nothing more and nothing less.
func expectAsMarked(
  _ fixture: Fixture, _ rules: [Rule] = Rule.ofTheTree,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = fixture.expected.sorted()
  let found = fixture.diagnostics(rules).map {
    "\($0.mark.file):\($0.mark.line): \($0.words) [\($0.rule)]"
  }.sorted()
  let lists =
    "expected:\n\(expected.joined(separator: "\n"))\nfound:\n\(found.joined(separator: "\n"))"
  #expect(found == expected, Comment(rawValue: lists), sourceLocation: sourceLocation)
}

extension String {
  /// The texts between the places where another text stands.
  func components(partedBy separator: String) -> [String] {
    var parts = [String]()
    var rest = self[...]
    while let place = rest.firstRange(of: separator) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }

  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Rule {
  /// Every rule but those of scenarios: a fixture that changes the tree breaks the walks through it.
  static let ofTheTree = all.filter { !["broken-scenario", "no-scenario"].contains($0.name) }
}
