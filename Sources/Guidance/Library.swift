/// The whole guidance, held so that nothing in it points nowhere.
///
/// A library is made from parts, which it refuses when a name is used twice or leads to nothing, or
/// from the text of one that was. Content rules are stricter and live with the authoring tools.
package struct Library: Sendable {
  package let front: Front
  package let editions: [Edition]
  package let actors: [Actor]
  package let roles: [Role]
  package let stages: [Stage]
  package let doors: [Door]
  package let events: [Event]
  package let calendar: WorkingCalendar
  package let steps: Entries<Step>
  package let provisions: Entries<Provision>
  package let timescales: Entries<Timescale>
  package let terms: Entries<Term>
  package let changes: Entries<Change>
  package let chapters: Entries<Chapter>

  /// What stands at the front: who this is and what holds everywhere.
  package struct Front: Sendable {
    package let title: String

    /// The version of the content, such as `2026.11`.
    package let version: String

    /// SHA-256 of the encoded content, in hexadecimal; empty before it is known.
    package let digest: String

    /// The edition in force as far as is known.
    package let newest: Edition.ID

    /// The sentence of standing that belongs on every page.
    package let standing: String

    package let emergency: Step.ID

    /// The line on every screen.
    package let emergencyLine: String

    package init(
      title: String, version: String, digest: String, newest: Edition.ID, standing: String,
      emergency: Step.ID, emergencyLine: String
    ) {
      self.title = title
      self.version = version
      self.digest = digest
      self.newest = newest
      self.standing = standing
      self.emergency = emergency
      self.emergencyLine = emergencyLine
    }

    func with(digest: String) -> Front {
      Front(
        title: title, version: version, digest: digest, newest: newest, standing: standing,
        emergency: emergency, emergencyLine: emergencyLine)
    }
  }

  /// The lists a library is made of, before they are known to be whole.
  package struct Parts: Sendable {
    package var front: Front
    package var editions: [Edition] = []
    package var actors: [Actor] = []
    package var roles: [Role] = []
    package var stages: [Stage] = []
    package var doors: [Door] = []
    package var events: [Event] = []
    package var calendar = WorkingCalendar.unknown
    package var steps: [Step] = []
    package var provisions: [Provision] = []
    package var timescales: [Timescale] = []
    package var terms: [Term] = []
    package var changes: [Change] = []
    package var chapters: [Chapter] = []

    /// What trying to get the content wrong came to, in words; empty where it was not tried. It is no
    /// part of the library.
    package var mutation = ""

    /// How many fictional cases walk the tree. They are no part of the library either.
    package var scenarios = 0

    package init(front: Front) { self.front = front }
  }

  /// - Throws: the first name that is used twice or leads to nothing.
  /// - Complexity: O(*n* log *n*) in the number of names.
  package init(_ parts: Parts) throws(LibraryFlaw) {
    try Places(parts).check(parts)
    let text = EncodedText(indexing: LibraryEncoding.encode(parts))
    do {
      try self.init(text, digest: parts.front.digest)
    } catch {
      fatalError("what was just encoded cannot be read: \(error)")
    }
  }

  /// Opens a library where its text stands; entries are read when they are asked for.
  ///
  /// - Precondition: the text was made from the parts of a library.
  /// - Complexity: O(*n*) in the length of what stands in front of the entries.
  package init(
    _ text: EncodedText, digest: String
  ) throws(LibraryEncoding.Unreadable) {
    var records = text.front
    let parts = try LibraryEncoding.decode(&records)
    front = parts.front.with(digest: digest)
    editions = parts.editions
    actors = parts.actors
    roles = parts.roles
    stages = parts.stages
    doors = parts.doors
    events = parts.events
    calendar = parts.calendar
    let provisions = EncodedText.Table(at: 2, in: text)
    let timescales = EncodedText.Table(at: provisions.end, in: text)
    let terms = EncodedText.Table(at: timescales.end, in: text)
    let changes = EncodedText.Table(at: terms.end, in: text)
    let chapters = EncodedText.Table(at: changes.end, in: text)
    self.provisions = Entries(text, provisions)
    self.timescales = Entries(text, timescales)
    self.terms = Entries(text, terms)
    self.changes = Entries(text, changes)
    self.chapters = Entries(text, chapters)
    steps = Entries(text, EncodedText.Table(at: chapters.end, in: text))
  }

  // A name held by a library always leads somewhere: see `Places.check`.

  package subscript(id: Edition.ID) -> Edition { editions.first { $0.id == id }! }
  package subscript(id: Actor.ID) -> Actor { actors.first { $0.id == id }! }
  package subscript(id: Role.ID) -> Role { roles.first { $0.id == id }! }
  package subscript(id: Stage.ID) -> Stage { stages.first { $0.id == id }! }
  package subscript(id: Event.ID) -> Event { events.first { $0.id == id }! }
  package subscript(id: Step.ID) -> Step { steps[index(of: id)] }
  package subscript(id: Provision.ID) -> Provision {
    provisions[provisions.place(ofName: id.rawValue)!]
  }
  package subscript(id: Timescale.ID) -> Timescale {
    timescales[timescales.place(ofName: id.rawValue)!]
  }

  /// The place of a step in `steps`, for tables beside it.
  ///
  /// - Complexity: O(log *n*).
  package func index(of id: Step.ID) -> Int { steps.place(ofName: id.rawValue)! }

  /// True when the name is a provision's: for names that came from outside.
  package func contains(_ id: Provision.ID) -> Bool {
    provisions.place(ofName: id.rawValue) != nil
  }
}

/// Why a set of parts is not a library.
package enum LibraryFlaw: Error, Hashable, Sendable {
  /// Two things of one kind share a name.
  case repeated(kind: String, name: String)

  /// A name leads to nothing.
  case dangling(kind: String, name: String, from: String)
}
