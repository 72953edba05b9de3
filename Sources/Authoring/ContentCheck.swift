package import Guidance

/// What came of reading a content folder: the parts of a whole library, or everything wrong with it.
package enum ContentCheck: Sendable {
  case sound(Library.Parts)

  /// At least one, in the order of the files.
  case flawed([Diagnostic])

  /// Reads, then asks every rule. Reading goes on past a flaw, so that one run reports them all.
  package init(_ files: [SourceFile], rules: [Rule] = Rule.all) {
    var reader = DraftReader(files)
    reader.read()
    // Steps share the name of their stage, so that one flaw can be found many times.
    let found = Set(reader.reader.diagnostics + rules.flatMap { $0.check(reader.draft) })
    self = found.isEmpty ? .sound(reader.draft.assembled()) : .flawed(found.sorted())
  }

  /// The draft of a folder in which nothing is wrong.
  static func draft(of files: [SourceFile]) -> Draft? {
    guard case .sound = ContentCheck(files) else { return nil }
    var reader = DraftReader(files)
    reader.read()
    return reader.draft
  }
}

extension Diagnostic: Comparable {
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.mark, left.rule, left.words) < (right.mark, right.rule, right.words)
  }
}
