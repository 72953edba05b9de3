import SourceText

extension Store {
  /// One text; nothing where there is none of that name. The others are not read.
  func opened(_ name: StoredSource.Name) throws(StoreError) -> OpenedSource? {
    do {
      return try open(name)
    } catch {
      if error.problem == .missing { return nil }
      throw error
    }
  }
}
