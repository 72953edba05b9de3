/// What can be read from the records of an encoded library.
package protocol Entry: Sendable {
  init(_ records: inout RecordReader) throws(LibraryEncoding.Unreadable)
}

/// Every entry of one kind, in order, each read when it is asked for.
///
/// A practitioner sees a dozen of a thousand entries, and nobody should wait for the others.
package struct Entries<Element: Entry>: RandomAccessCollection, Sendable {
  private let text: EncodedText
  private let table: EncodedText.Table

  init(_ text: EncodedText, _ table: EncodedText.Table) {
    self.text = text
    self.table = table
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { table.count }

  /// - Complexity: O(*n*) in the length of the entry.
  package subscript(place: Int) -> Element {
    var records = text.records(in: table.range(of: place, in: text))
    do {
      return try Element(&records)
    } catch {
      // Whatever made the text has read all of it: only a broken build comes here.
      fatalError("the encoded library cannot be read: \(error)")
    }
  }
}

extension Entries {
  /// The place of the entry with a name.
  ///
  /// - Complexity: O(log *n*).
  func place(ofName name: String) -> Int? {
    let name = name.utf8
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      let place = table.place(ofRank: middle, in: text)
      // A record begins with its tag and a tab; its name follows.
      let range = table.range(of: place, in: text)
      let found = text.bytes(range.lowerBound + 2..<range.upperBound)
        .prefix { $0 != UInt8(ascii: "\t") }
      if found.elementsEqual(name) { return place }
      if found.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
