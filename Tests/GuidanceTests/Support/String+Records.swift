extension String {
  /// The records of an encoded library.
  var records: [String] { split(separator: "\n").map(String.init) }

  /// The fields of a record.
  var fields: [String] {
    split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}
