internal import Yams

/// Reads YAML into nodes with marks, and collects what is wrong on the way.
///
/// Values are read as text and nothing else: YAML's own guesses (`no` as false, `0123` as 83) never
/// come into it.
struct ContentReader {
  private(set) var diagnostics: [Diagnostic] = []

  /// A node holds its anchor weakly, and the parser is what holds it: without the parsers no anchor
  /// would be seen.
  private var parsers: [Yams.Parser] = []

  mutating func report(_ mark: Mark, _ rule: String, _ words: String) {
    diagnostics.append(Diagnostic(mark, rule, words))
  }

  /// The mapping at the top of a file.
  mutating func mapping(of file: SourceFile) -> MappingReader? {
    let top = Mark(file: file.path, line: 1, column: 1)
    do {
      let parser = try Yams.Parser(yaml: file.text)
      parsers.append(parser)
      guard let node = try parser.singleRoot() else {
        report(top, "yaml", "the file is empty")
        return nil
      }
      return MappingReader(node, in: file.path, &self)
    } catch let error as YamlError {
      report(error, file.path)
    } catch {
      report(top, "yaml", "the file is not YAML")
    }
    return nil
  }

  private mutating func report(_ error: YamlError, _ path: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(Mark(file: path, line: mark.line, column: mark.column), "yaml", problem)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { $0.description }.joined(separator: ", ")
      report(
        Mark(file: path, line: context.mark.line, column: context.mark.column), "yaml",
        "the key \(names) stands twice in one mapping")
    case .reader(let problem, _, _, _):
      // Where the character stands, the rule on characters says.
      report(Mark(file: path, line: 1, column: 1), "yaml", problem)
    default:
      report(Mark(file: path, line: 1, column: 1), "yaml", "the file is not YAML: \(error)")
    }
  }
}
