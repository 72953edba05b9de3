import Guidance

extension DraftReader {
  /// An edition's own file, and the files of provisions it lists.
  mutating func readEdition(_ listing: Located<String>) {
    let folder = "editions/\(listing.value)"
    guard var mapping = open(listing, "\(folder)/edition.yaml") else { return }
    let id = mapping.name(&reader)
    if id.value != listing.value {
      reader.report(
        id.mark, "unknown-word", "this edition lies in \(folder), so its id is the same")
    }
    let corrections = mapping.mappings("corrections", &reader).map { inner in
      var inner = inner
      let date = inner.text("date", &reader).value
      let what = inner.text("what", &reader)
      inner.finish(&reader)
      return (date, what)
    }
    draft.editions.append(
      DraftEdition(
        id: id, title: mapping.text("title", &reader),
        short: mapping.text("short", &reader, mayBeEmpty: true).value,
        published: mapping.text("published", &reader).value,
        status: mapping.text("status", &reader).value,
        replacedBy: mapping.optionalText("replaced-by", &reader),
        printingOf: mapping.optionalText("printing-of", &reader),
        changes: mapping.texts("changes", &reader), corrections: corrections,
        caution: mapping.optionalText("caution", &reader)))
    let lists = mapping.texts("provisions", &reader)
    mapping.finish(&reader)
    for list in lists {
      guard var inner = open(list, "\(folder)/\(list.value)") else { continue }
      let edition = inner.text("edition", &reader)
      if edition.value != listing.value {
        reader.report(
          edition.mark, "unknown-word", "this file lies in \(folder), so its edition is the same")
      }
      let unused = inner.optionalText("unused", &reader)?.value
      for provision in inner.mappings("provisions", &reader) {
        readProvision(provision, edition: listing.value, unused: unused)
      }
      inner.finish(&reader)
    }
  }

  private mutating func readProvision(
    _ mapping: MappingReader, edition: String, unused: String?
  ) {
    var mapping = mapping
    let place = Provision.Place(
      chapter: mapping.optionalText("chapter", &reader)?.value,
      heading: mapping.optionalText("heading", &reader)?.value,
      paragraph: mapping.optionalText("paragraph", &reader)?.value,
      pages: mapping.optionalText("pages", &reader)?.value,
      flowChart: mapping.optionalText("chart", &reader)?.value,
      law: mapping.texts("law", &reader).map(\.value))
    let confidence: Confidence? = mapping.value("confidence", &reader, isNeeded: true)
    let standing: Provision.Standing? = mapping.value("standing", &reader, isNeeded: true)
    let force: Force? = mapping.value("force", &reader, isNeeded: true)
    let provision = DraftProvision(
      id: mapping.name(&reader), edition: edition, force: force ?? .principle,
      who: mapping.texts("who", &reader), says: mapping.text("says", &reader),
      period: mapping.optionalText("period", &reader)?.value, place: place,
      confidence: confidence ?? .unconfirmed, standing: standing ?? .notAsDuty,
      isBesideGuidance: mapping.flag("beside", &reader),
      caution: mapping.optionalText("caution", &reader),
      unused: mapping.optionalText("unused", &reader)?.value ?? unused,
      fingerprint: fingerprint(&mapping))
    mapping.finish(&reader)
    draft.provisions.append(provision)
  }

  private mutating func fingerprint(_ mapping: inout MappingReader) -> Fingerprint? {
    guard let text = mapping.optionalText("fingerprint", &reader) else { return nil }
    let fingerprint = Fingerprint(parsing: text.value)
    if fingerprint == nil {
      reader.report(
        text.mark, "unknown-word",
        "a fingerprint is a number of words and 16 figures, as `author fingerprint` prints it")
    }
    return fingerprint
  }

  mutating func readTimescales(_ mapping: inout MappingReader) {
    for var inner in mapping.mappings("events", &reader) {
      let precision: Event.Precision? = inner.value("asks", &reader, isNeeded: true)
      draft.events.append(
        DraftEvent(
          id: inner.name(&reader), label: inner.text("label", &reader),
          precision: precision ?? .day, mayBeAhead: inner.flag("ahead", &reader)))
      inner.finish(&reader)
    }
    for var inner in mapping.mappings("timescales", &reader) {
      let id = inner.name(&reader)
      let amount = inner.optionalText("amount", &reader)
      let unit = inner.text("unit", &reader)
      // What is not a number is refused as 0 is, and not taken for nothing.
      let period = Period(amount: amount.map { Int($0.value) ?? 0 }, unit: unit.value)
      if period == nil {
        reader.report(
          (amount ?? unit).mark, "unknown-word",
          "a period is a whole number of working-day, day, hour or month, or one of "
            + "immediately, as-soon-as-possible and none without a number")
      }
      let kind: Timescale.Kind? = inner.value("kind", &reader, isNeeded: true)
      let force: Force? = inner.value("force", &reader, isNeeded: true)
      draft.timescales.append(
        DraftTimescale(
          id: id, label: inner.text("label", &reader), kind: kind ?? .none,
          period: period ?? .noNationalFigure, from: inner.optionalText("from", &reader),
          event: inner.optionalText("event", &reader),
          missed: inner.optionalText("missed", &reader),
          undated: inner.optionalText("undated", &reader),
          who: inner.texts("who", &reader), force: force ?? .principle,
          standing: inner.text("standing", &reader),
          caution: inner.optionalText("caution", &reader), cites: inner.texts("cites", &reader)))
      inner.finish(&reader)
    }
    mapping.finish(&reader)
  }

  mutating func readGlossary(_ mapping: inout MappingReader) {
    for var inner in mapping.mappings("terms", &reader) {
      draft.terms.append(
        DraftTerm(
          name: inner.text("term", &reader), also: inner.texts("also", &reader),
          isOld: inner.flag("old", &reader), means: inner.text("means", &reader),
          cites: inner.texts("cites", &reader)))
      inner.finish(&reader)
    }
    mapping.finish(&reader)
  }
}
