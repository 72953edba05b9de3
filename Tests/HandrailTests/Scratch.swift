import Foundation

/// A folder that is a person's home for the length of a test.
final class Scratch {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handrail-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What is in it, folders within folders included.
  var files: [String] { FileManager.default.subpaths(atPath: path) ?? [] }

  /// Goes before the program: this folder is its home, its place for temporary files, and where it
  /// is started.
  var environment: String { "-C \(path) HOME=\(path) TMPDIR=\(path)" }
}
