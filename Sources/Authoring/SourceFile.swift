/// A content file, given as text: readers never open files.
package struct SourceFile: Sendable {
  /// How diagnostics name it.
  package let path: String

  /// The path inside the content folder, such as `flows/concern.yaml`.
  package let name: String

  package let text: String

  package init(path: String, name: String, text: String) {
    self.path = path
    self.name = name
    self.text = text
  }
}
