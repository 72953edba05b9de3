extension LibraryEncoding {
  static func change(_ records: inout RecordReader) throws(Unreadable) -> Change {
    Change(
      id: records.id(), from: records.id(), to: records.id(), says: records.string(),
      todo: records.optional(), was: records.ids(), now: records.ids(),
      confidence: try records.value())
  }

  /// Reads a chapter and the places below it, and moves on to the record after them.
  static func chapter(_ records: inout RecordReader, _ isAhead: inout Bool) -> Chapter {
    let (id, note) = (records.id(of: Chapter.self), records.optional())
    var places: [Chapter.Place] = []
    isAhead = records.advance()
    while isAhead, records.tag == UInt8(ascii: "m") {
      places.append(
        .init(
          edition: records.id(), number: records.string(), title: records.string(),
          isSeen: records.flag()))
      isAhead = records.advance()
    }
    return Chapter(id: id, places: places, note: note)
  }

  static func calendar(_ records: inout RecordReader) throws(Unreadable) -> WorkingCalendar {
    let (first, last) = (Day(number: try records.number()), Day(number: try records.number()))
    let (taken, source) = (Day(number: try records.number()), records.string())
    guard first <= last else { throw records.unreadable("calendar") }
    var holidays: [Day] = []
    for text in records.words() {
      guard let number = Int(text) else { throw records.unreadable(text) }
      holidays.append(Day(number: number))
    }
    return WorkingCalendar(
      holidays: holidays, known: first...last, source: source, taken: taken)
  }
}
