import Authoring
import Foundation

/// A content folder on disk.
struct ContentFolder {
  private let path: String

  init(_ path: String) { self.path = path.hasSuffix("/") ? String(path.dropLast()) : path }

  /// Every YAML file below the folder, in order of name.
  func files() throws -> [SourceFile] {
    guard let walk = FileManager.default.enumerator(atPath: path) else {
      throw Unreadable(path: path)
    }
    var names: [String] = []
    while let name = walk.nextObject() as? String {
      if name.hasSuffix(".yaml") { names.append(name) }
    }
    if names.isEmpty { throw Unreadable(path: path) }
    return try names.sorted().map { try file(at: "\(path)/\($0)") }
  }

  /// One file of the folder, by its path.
  func file(at path: String) throws -> SourceFile {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(data: data, encoding: .utf8)
    else { throw Unreadable(path: path) }
    let prefix = self.path + "/"
    let name = path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    return SourceFile(path: path, name: name, text: text)
  }

  struct Unreadable: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path) cannot be read as a content folder or as UTF-8 text" }
  }
}
