extension Provision: Entry {
  package init(_ records: inout RecordReader) throws(LibraryEncoding.Unreadable) {
    _ = records.advance()
    self = try LibraryEncoding.provision(&records)
  }
}

extension Timescale: Entry {
  package init(_ records: inout RecordReader) throws(LibraryEncoding.Unreadable) {
    _ = records.advance()
    self = try LibraryEncoding.timescale(&records)
  }
}

extension Term: Entry {
  package init(_ records: inout RecordReader) throws(LibraryEncoding.Unreadable) {
    _ = records.advance()
    self = LibraryEncoding.term(&records)
  }
}

extension Step: Entry {
  package init(_ records: inout RecordReader) throws(LibraryEncoding.Unreadable) {
    var isAhead = records.advance()
    self = try LibraryEncoding.step(&records, &isAhead)
  }
}

extension Change: Entry {
  package init(_ records: inout RecordReader) throws(LibraryEncoding.Unreadable) {
    _ = records.advance()
    self = try LibraryEncoding.change(&records)
  }
}

extension Chapter: Entry {
  package init(_ records: inout RecordReader) throws(LibraryEncoding.Unreadable) {
    var isAhead = records.advance()
    self = LibraryEncoding.chapter(&records, &isAhead)
  }
}
