import Synchronization

/// What can be read from the records of an encoded library.
package protocol Entry: Sendable {
  init(_ records: inout RecordReader) throws(LibraryEncoding.Unreadable)
}

/// Every entry of one kind, in order, each read when it is first asked for.
///
/// A practitioner sees a dozen of a thousand entries, and nobody should wait for the others.
package struct Entries<Element: Entry>: RandomAccessCollection, Sendable {
  private let text: EncodedText
  private let table: EncodedText.Table
  private let known = Known()

  /// What was read once is kept: copies of a library share it.
  private final class Known: Sendable {
    let entries = Mutex<[Int: Element]>([:])
    let places = Mutex<[String: Int]>([:])
  }

  init(_ text: EncodedText, _ table: EncodedText.Table) {
    self.text = text
    self.table = table
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { table.count }

  /// - Complexity: O(*n*) in the length of the entry the first time, then constant.
  package subscript(place: Int) -> Element {
    if let entry = known.entries.withLock({ $0[place] }) { return entry }
    var records = text.records(in: table.range(of: place, in: text))
    do {
      let entry = try Element(&records)
      known.entries.withLock { $0[place] = entry }
      return entry
    } catch {
      // Whatever made the text has read all of it: only a broken build comes here.
      fatalError("the encoded library cannot be read: \(error)")
    }
  }
}

extension Entries {
  /// The place of the entry with a name.
  ///
  /// - Complexity: O(log *n*) the first time, then constant.
  func place(ofName name: String) -> Int? {
    if let place = known.places.withLock({ $0[name] }) { return place }
    guard let place = search(for: name.utf8) else { return nil }
    known.places.withLock { $0[name] = place }
    return place
  }

  private func search(for name: String.UTF8View) -> Int? {
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
