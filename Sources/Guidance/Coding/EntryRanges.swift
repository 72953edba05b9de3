/// Where the entries of each kind stand among the records, before the contents are put in front.
struct EntryRanges {
  /// The tags of the kinds, in the order of the contents.
  static let tags: [UInt8] = [
    UInt8(ascii: "P"), UInt8(ascii: "T"), UInt8(ascii: "W"), UInt8(ascii: "C"),
    UInt8(ascii: "M"), UInt8(ascii: "S"),
  ]

  /// An entry of each kind: its name and where it begins.
  private(set) var kinds: [[(name: String, start: Int)]] = tags.map { _ in [] }
  private var ends = tags.map { _ in 0 }
  private var frontEnd = 0

  init(_ records: String) {
    var start = 0
    for record in records.utf8.split(separator: UInt8(ascii: "\n")) {
      let end = start + record.count + 1
      if let kind = Self.tags.firstIndex(where: { $0 == record.first }) {
        let name = record.dropFirst(2).prefix { $0 != UInt8(ascii: "\t") }
        if kinds[kind].isEmpty { ends[kind] = start }
        kinds[kind].append((String(Substring(name)), start))
        ends[kind] = end
      } else if let kind = Self.tags.indices.last(where: { !kinds[$0].isEmpty }) {
        // A record with a small letter belongs to the entry above it.
        ends[kind] = end
      } else {
        frontEnd = end
      }
      start = end
    }
  }

  /// The contents, with every place moved by the length of the contents themselves.
  func words(movedBy offset: Int) -> [Int] {
    var words = [offset, frontEnd + offset]
    for (kind, entries) in kinds.enumerated() {
      words.append(entries.count)
      words += entries.map { $0.start + offset } + [ends[kind] + offset]
      words += entries.indices.sorted {
        entries[$0].name.utf8.lexicographicallyPrecedes(entries[$1].name.utf8)
      }
    }
    return words
  }
}
