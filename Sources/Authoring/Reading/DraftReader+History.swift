import Guidance

extension DraftReader {
  /// What changed between editions, which provisions state one rule, and where chapters went.
  mutating func readHistory(_ mapping: inout MappingReader) {
    for var inner in mapping.mappings("changes", &reader) {
      let confidence: Confidence? = inner.value("confidence", &reader, isNeeded: true)
      draft.changes.append(
        DraftChange(
          id: inner.name(&reader), from: inner.text("from", &reader),
          to: inner.text("to", &reader), says: inner.text("says", &reader),
          todo: inner.optionalText("do", &reader), was: inner.texts("was", &reader),
          now: inner.texts("now", &reader), confidence: confidence ?? .unconfirmed))
      inner.finish(&reader)
    }
    for var inner in mapping.mappings("same", &reader) {
      draft.same.append(inner.texts("rule", &reader))
      inner.finish(&reader)
    }
    for var inner in mapping.mappings("newest", &reader) {
      let verdict: Verdict? = inner.value("verdict", &reader, isNeeded: true)
      draft.verdicts.append((verdict ?? .silent, inner.texts("provisions", &reader)))
      inner.finish(&reader)
    }
    for var inner in mapping.mappings("chapters", &reader) {
      let places = inner.mappings("places", &reader).map { readChapterPlace($0) }
      draft.chapters.append(
        DraftChapter(
          id: inner.name(&reader), places: places, note: inner.optionalText("note", &reader)))
      inner.finish(&reader)
    }
    mapping.finish(&reader)
  }

  private mutating func readChapterPlace(_ mapping: MappingReader) -> DraftChapterPlace {
    var mapping = mapping
    let place = DraftChapterPlace(
      edition: mapping.text("edition", &reader), number: mapping.text("number", &reader).value,
      title: mapping.text("title", &reader), isSeen: !mapping.flag("unseen", &reader))
    mapping.finish(&reader)
    return place
  }

  /// The bank holidays, and how far the list goes.
  mutating func readCalendar(_ mapping: inout MappingReader) {
    let source = mapping.text("source", &reader).value
    let taken = readDay(mapping.text("taken", &reader))
    let first = readDay(mapping.text("from", &reader))
    let last = readDay(mapping.text("until", &reader))
    let holidays = mapping.texts("holidays", &reader).map { (readDay($0), $0.mark) }
    for (holiday, mark) in holidays {
      if let holiday, let first, let last, holiday < first || holiday > last {
        reader.report(mark, "unknown-word", "this day lies outside what the list covers")
      }
    }
    mapping.finish(&reader)
    guard let taken, let first, let last, first <= last else { return }
    draft.calendar = WorkingCalendar(
      holidays: holidays.compactMap(\.0).sorted(), known: first...last, source: source,
      taken: taken)
  }

  private mutating func readDay(_ text: Located<String>) -> Day? {
    let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    if parts.count == 3, numbers.count == 3, parts.map(\.count) == [4, 2, 2],
      let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    {
      return day
    }
    reader.report(text.mark, "unknown-word", "a day is written like 2026-03-18")
    return nil
  }
}
