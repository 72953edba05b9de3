import Guidance

/// The folder of official texts: one file a text, and one of signatures.
///
/// Only this person may read it. A file is put in place whole, so an interrupted add leaves what
/// was there; a damaged file is named and the others still open.
package struct Store: Sendable {
  /// Its path. It is made when something is first added.
  package let folder: String

  private static let ending = ".source"

  /// - Parameter folder: its path. What stands behind a link's name is no other folder.
  package init(folder: String) {
    var path = folder[...]
    while path.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path = path.dropLast() }
    self.folder = String(path)
  }

  /// What is there, and what could not be read.
  package struct Listing: Sendable {
    /// In the order of their names.
    package let sources: [SourceSummary]
    package let flaws: [StoreError]
  }

  /// - Complexity: O(*n*) in the bytes of the files.
  package func list() throws(StoreError) -> Listing {
    var sources: [SourceSummary] = []
    var flaws: [StoreError] = []
    try Disk.checkFolder(folder)
    for file in try Disk.names(in: folder) where file.hasSuffix(Self.ending) {
      do {
        sources.append(try summary(of: file))
      } catch {
        flaws.append(error)
      }
    }
    return Listing(sources: sources, flaws: flaws)
  }

  private func summary(of file: String) throws(StoreError) -> SourceSummary {
    guard StoredSource.Name(file.dropLast(Self.ending.count)) != nil else {
      throw StoreError(path: path(file), problem: .badName)
    }
    return try OpenedSource(try Disk.read(file, in: folder) ?? [], path: path(file)).summary
  }

  /// One text; the others are not looked at.
  ///
  /// - Throws: `.missing` where there is none of that name.
  package func open(_ name: StoredSource.Name) throws(StoreError) -> OpenedSource {
    let file = name.description + Self.ending
    try Disk.checkFolder(folder)
    guard let bytes = try Disk.read(file, in: folder) else {
      throw StoreError(path: path(file), problem: .missing)
    }
    return try OpenedSource(bytes, path: path(file))
  }

  /// - Parameter replaces: false refuses a name that is there already.
  package func add(_ source: StoredSource, replaces: Bool) throws(StoreError) {
    let file = source.name.description + Self.ending
    try Disk.makeFolder(folder)
    if !replaces, try Disk.read(file, in: folder) != nil {
      throw StoreError(path: path(file), problem: .alreadyThere)
    }
    try Disk.write(StoreEncoding.encode(source), to: file, in: folder)
  }

  /// Takes one text away; signatures stay.
  ///
  /// - Throws: `.missing` where there is none of that name.
  package func remove(_ name: StoredSource.Name) throws(StoreError) {
    try Disk.remove(name.description + Self.ending, in: folder)
  }

  private func path(_ file: String) -> String { folder + "/" + file }
}
