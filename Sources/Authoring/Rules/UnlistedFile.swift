extension Rule {
  static let unlistedFile = Rule(
    "unlisted-file", "Every YAML file is listed by library.yaml or by an edition."
  ) { draft in
    draft.files.filter { !draft.listed.contains($0.name) }.map { .unlisted($0) }
  }
}

extension Diagnostic {
  fileprivate static func unlisted(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      Mark(file: file.path, line: 1, column: 1), "unlisted-file",
      "\(file.name) is listed nowhere, so nothing in it would be seen")
  }
}
