package import Guidance

/// What a list says of a text in the store.
package struct SourceSummary: Sendable, Equatable {
  package let name: StoredSource.Name
  package let edition: Edition.ID
  package let shape: Document.Shape
  package let added: Day
  package let file: String
  package let title: String

  init(_ fields: [Substring], in file: StoreFile) throws(StoreError) {
    guard fields.count == 7, fields[0] == "source", let name = StoredSource.Name(fields[1]),
      let shape = Document.Shape(rawValue: String(fields[3])), let added = Day(digits: fields[4]),
      // An edition is named as a text is.
      StoredSource.Name(fields[2]) != nil
    else { throw file.damaged(.unknownLine, at: file.source) }
    self.name = name
    edition = .init(String(fields[2]))
    self.shape = shape
    self.added = added
    self.file = String(fields[5])
    title = String(fields[6])
  }
}
