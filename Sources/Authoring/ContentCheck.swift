package import Guidance

/// What came of reading a content folder: the parts of a whole library, or everything wrong with it.
package enum ContentCheck: Sendable {
  case sound(Library.Parts)

  /// At least one, in the order of the files.
  case flawed([Diagnostic])

  /// Reads, then asks every rule. Reading goes on past a flaw, so that one run reports them all.
  package init(_ files: [SourceFile], rules: [Rule] = Rule.all) {
    let (draft, found) = Self.reading(files, rules)
    self = found.isEmpty ? .sound(draft.assembled()) : .flawed(found.sorted())
  }

  /// The draft of a folder in which nothing is wrong.
  static func draft(of files: [SourceFile]) -> Draft? {
    let (draft, found) = reading(files, Rule.all)
    return found.isEmpty ? draft : nil
  }

  private static func reading(
    _ files: [SourceFile], _ rules: [Rule]
  ) -> (draft: Draft, found: Set<Diagnostic>) {
    var reader = DraftReader(files)
    reader.read()
    // Steps share the name of their stage, so that one flaw can be found many times.
    return (
      reader.draft, Set(reader.reader.diagnostics + rules.flatMap { $0.check(reader.draft) })
    )
  }
}

extension Diagnostic: Comparable {
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.mark, left.rule, left.words) < (right.mark, right.rule, right.words)
  }
}
