extension LibraryEncoding {
  /// A record that cannot be read: the build that wrote it and the one that reads it differ.
  package struct Unreadable: Error {
    /// Counted from 1.
    package let line: Int
    package let field: String
  }

  /// Reads what `encode` wrote.
  ///
  /// - Complexity: O(*n*) in the length of the text; each byte is looked at twice.
  package static func decode(_ text: String) throws(Unreadable) -> Library.Parts {
    var records = RecordReader(text)
    return try decode(&records)
  }

  static func decode(_ records: inout RecordReader) throws(Unreadable) -> Library.Parts {
    guard records.advance(), records.tag == UInt8(ascii: "H") else {
      throw Unreadable(line: 1, field: "H")
    }
    var parts = Library.Parts(
      front: Library.Front(
        title: records.string(), version: records.string(), digest: "", newest: records.id(),
        standing: records.string(), emergency: records.id(), emergencyLine: records.string()))
    var isAhead = records.advance()
    while isAhead {
      switch records.tag {
      case UInt8(ascii: "E"):
        parts.editions.append(edition(&records, &isAhead))
        continue
      case UInt8(ascii: "S"):
        parts.steps.append(try step(&records, &isAhead))
        continue
      case UInt8(ascii: "A"):
        parts.actors.append(Actor(id: records.id(), name: records.string()))
      case UInt8(ascii: "R"):
        let (id, name, lead) = (records.id(of: Role.self), records.string(), records.string())
        parts.roles.append(Role(id: id, name: name, actors: Set(records.ids()), lead: lead))
      case UInt8(ascii: "G"):
        parts.stages.append(
          Stage(
            id: records.id(), title: records.string(), note: records.optional(),
            also: records.list(), cites: records.ids(), isInformation: records.flag()))
      case UInt8(ascii: "V"):
        parts.events.append(
          Event(
            id: records.id(), label: records.string(), precision: try records.value(),
            mayBeAhead: records.flag()))
      case UInt8(ascii: "K"):
        parts.calendar = try calendar(&records)
      case UInt8(ascii: "C"):
        parts.changes.append(try change(&records))
      case UInt8(ascii: "M"):
        parts.chapters.append(chapter(&records, &isAhead))
        continue
      case UInt8(ascii: "D"):
        parts.doors.append(
          Door(id: records.id(), label: records.string(), target: records.id()))
      case UInt8(ascii: "P"):
        parts.provisions.append(try provision(&records))
      case UInt8(ascii: "T"):
        parts.timescales.append(try timescale(&records))
      case UInt8(ascii: "W"):
        parts.terms.append(term(&records))
      default:
        throw records.unreadable("tag")
      }
      isAhead = records.advance()
    }
    return parts
  }

  private static func edition(_ records: inout RecordReader, _ isAhead: inout Bool) -> Edition {
    let (id, title, short) = (records.id(of: Edition.self), records.string(), records.string())
    let (published, status) = (records.string(), records.string())
    let (replacedBy, caution) = (records.optionalID(of: Edition.self), records.optional())
    let printingOf = records.optionalID(of: Edition.self)
    var changes: [String] = []
    var corrections: [Edition.Correction] = []
    isAhead = records.advance()
    while isAhead {
      if records.tag == UInt8(ascii: "c") {
        changes.append(records.string())
      } else if records.tag == UInt8(ascii: "k") {
        corrections.append(.init(date: records.string(), what: records.string()))
      } else {
        break
      }
      isAhead = records.advance()
    }
    return Edition(
      id: id, title: title, short: short, published: published, status: status,
      replacedBy: replacedBy, printingOf: printingOf, changes: changes, corrections: corrections,
      caution: caution)
  }

  static func provision(
    _ records: inout RecordReader
  ) throws(Unreadable) -> Provision {
    let (id, edition) = (records.id(of: Provision.self), records.id(of: Edition.self))
    let (force, confidence): (Force, Confidence) = (try records.value(), try records.value())
    let standing: Provision.Standing = try records.value()
    let isBeside = records.flag()
    let (who, says, period) = (records.ids(of: Actor.self), records.string(), records.optional())
    let place = Provision.Place(
      chapter: records.optional(), heading: records.optional(), paragraph: records.optional(),
      pages: records.optional(), flowChart: records.optional(), law: records.list())
    return Provision(
      id: id, edition: edition, place: place, force: force, who: who, says: says, period: period,
      confidence: confidence, standing: standing, isBesideGuidance: isBeside,
      caution: records.optional(), unusedBecause: records.optional(), sameAs: records.ids(),
      verdict: try records.optionalValue(),
      fingerprint: records.optional().flatMap { Fingerprint(parsing: $0) })
  }

  static func timescale(
    _ records: inout RecordReader
  ) throws(Unreadable) -> Timescale {
    let (id, label) = (records.id(of: Timescale.self), records.string())
    let kind: Timescale.Kind = try records.value()
    let (amount, unit) = (records.optional(), records.string())
    guard let period = Period(amount: amount.map { Int($0) ?? 0 }, unit: unit) else {
      throw records.unreadable("period")
    }
    let (from, who) = (records.string(), records.ids(of: Actor.self))
    let force: Force = try records.value()
    let (cites, standing) = (records.ids(of: Provision.self), records.string())
    let caution = records.optional()
    let (event, missed) = (records.optionalID(of: Event.self), records.id(of: Step.self))
    let undated = records.string()
    return Timescale(
      id: id, label: label, kind: kind, period: period, from: from,
      start: event.map { .event($0, missed: missed) } ?? .none(undated), who: who, force: force,
      cites: cites, standing: standing, caution: caution)
  }

  static func term(_ records: inout RecordReader) -> Term {
    Term(
      name: records.string(), also: records.list(), isOld: records.flag(),
      means: records.string(), cites: records.ids())
  }
}
