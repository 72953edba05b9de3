/// Pieces to passages, notes and what is set aside.
struct Assembly {
  let pieces: [Piece]
  let contents: Contents
  let chain: NumberChain
  let shape: Document.Shape

  private(set) var title = ""
  private(set) var passages: [Passage] = []
  private(set) var notes: [Note] = []
  private(set) var setAside: [Document.SetAside] = []

  private var titlePlace: Int?
  private var chapter: String?
  private var section: String?
  private(set) var heading: String?
  private(set) var current: PassageDraft?

  /// How many passages stand under the heading so far.
  private var count = 0

  /// Notes whose number stood alone: their texts come next, in their order.
  private var openNotes: [Int] = []

  init(_ pieces: [Piece], _ contents: Contents, _ chain: NumberChain, shape: Document.Shape) {
    self.pieces = pieces
    self.contents = contents
    self.chain = chain
    self.shape = shape
  }

  /// - Complexity: O(*n*).
  mutating func run() {
    titlePlace = findTitle()
    for place in pieces.indices { take(place) }
    close()
    var marks = FootnoteMarks(notes: notes)
    passages = passages.map { passage in
      Passage(
        label: passage.label, chapter: passage.chapter, section: passage.section,
        heading: passage.heading,
        blocks: passage.blocks.map {
          .init($0.kind, marks.marked(LineJoining.tidy($0.text.withoutLink)))
        },
        line: passage.line, lastLine: passage.lastLine)
    }
    notes = notes.map { Note(number: $0.number, text: LineJoining.tidy($0.text), line: $0.line) }
  }

  /// The first piece that names the guidance; else the first, where it looks like a title.
  private func findTitle() -> Int? {
    let start = pieces.indices.filter { !contents.places.contains($0) }.prefix(8)
    return start.first { isNamed(pieces[$0]) }
      ?? start.first.flatMap { pieces[$0].looksLikeHeading ? $0 : nil }
  }

  private func isNamed(_ piece: Piece) -> Bool {
    piece.sign == .none && piece.text.utf8.count <= 240 && !piece.endsSentence
      && Words.key(piece.text).contains("workingtogethertosafeguardchildren")
  }

  private mutating func take(_ place: Int) {
    let piece = pieces[place]
    if contents.places.contains(place) { return leave(piece, .contents) }
    if place == titlePlace {
      title = LineJoining.tidy(piece.text)
      // A part of a text begins with a heading, not with the title of the whole.
      let isPart = !isNamed(piece) && shape != .landing && isHeading(place)
      if piece.chapter != nil || isPart { beginHeading(piece) }
      return
    }
    // On a landing page what stands before the list is the site's.
    if shape == .landing, let titlePlace, place < titlePlace { return leave(piece, .site) }
    switch piece.sign {
    case .note(let number): addNote(number, piece)
    case .number(let number, _, let hasStop):
      if !hasStop, !chain.members.contains(place), isMarked(number) {
        addNote(number, piece)
      } else if chain.isPageNumber(place) {
        leave(piece, .pageNumber)
      } else {
        addNumbered(number, place)
      }
    case .bullet: addBullet(piece, place)
    case .none: addText(piece, place)
    }
  }

  private mutating func leave(_ piece: Piece, _ reason: Document.SetAside.Reason) {
    // A number that stands alone has no text beside it.
    let text = piece.text.isEmpty ? piece.number.map(String.init) ?? "" : piece.text
    setAside.append(.init(line: piece.line, text: text, reason: reason))
  }

  // MARK: What a piece becomes

  private mutating func addNote(_ number: Int, _ piece: Piece) {
    notes.append(Note(number: String(number), text: piece.text, line: piece.line))
    if piece.text.isEmpty { openNotes.append(notes.count - 1) }
  }

  private mutating func addNumbered(_ number: Int, _ place: Int) {
    let piece = pieces[place]
    if chain.members.contains(place) {
      begin(.paragraph(String(number)), piece)
      if !piece.text.isEmpty { current?.add(.text, piece) }
      return
    }
    switch shape {
    case .landing:
      begin(.entry(number), piece)
      current?.add(.text, piece)
    case .headed where current?.expectsItems != true:
      begin(.passage(count + 1), piece)
      if !piece.text.isEmpty { current?.add(.text, piece) }
    case .headed, .numbered:
      if current == nil { begin(.passage(count + 1), piece) }
      current?.add(.item(number), piece)
    }
  }

  private mutating func addBullet(_ piece: Piece, _ place: Int) {
    if shape == .landing {
      begin(.entry(count + 1), piece)
      current?.add(.text, piece)
      return
    }
    if current == nil { begin(.passage(count + 1), piece) }
    current?.addBullet(piece)
  }

  private mutating func addText(_ piece: Piece, _ place: Int) {
    let kind: Passage.Block.Kind = isLead(place) ? .lead : .text
    if piece.startsPage { openNotes = [] }
    if !awaitsText, let note = openNotes.first {
      openNotes.removeFirst()
      notes[note] = Note(number: notes[note].number, text: piece.text, line: notes[note].line)
    } else if goesOn(piece) {
      current?.goOn(piece)
    } else if isMasthead(place) {
      leave(piece, .site)
    } else if isHeading(place) {
      beginHeading(piece)
    } else if shape == .numbered, case .paragraph = current?.label {
      current?.add(kind, piece)
    } else {
      if shape == .landing { placeOnLanding(piece) }
      begin(.passage(count + 1), piece)
      current?.add(kind, piece)
    }
  }

  /// The dates of a page stand with its updates; a sentence below a list is not of the list.
  private mutating func placeOnLanding(_ piece: Piece) {
    if piece.isDateOfPage {
      if heading != Self.updates { beginHeading(Self.updates) }
    } else if case .entry = current?.label {
      beginHeading(nil)
    }
  }

  private static let updates = "Updates"

  // MARK: Opening and closing

  private mutating func beginHeading(_ piece: Piece) {
    openNotes = []
    close()
    count = 0
    if let (name, title) = piece.chapter {
      chapter = name
      heading = title ?? LineJoining.tidy(piece.text)
    } else {
      let text = piece.text.hasSuffix(":") ? String(piece.text.dropLast()) : piece.text
      let tidied = LineJoining.tidy(text)
      heading = tidied.isEmpty ? nil : tidied
    }
    if piece.chapter != nil {
      section = nil
    } else if contents.headings.contains(Words.key(piece.text)) {
      section = heading
    }
  }

  private mutating func beginHeading(_ heading: String?) {
    close()
    count = 0
    self.heading = heading
  }

  private mutating func begin(_ label: Passage.Label, _ piece: Piece) {
    close()
    openNotes = []
    if case .paragraph = label {} else { count += 1 }
    current = PassageDraft(label: label, line: piece.line)
  }

  private mutating func close() {
    guard let draft = current else { return }
    current = nil
    let blocks = draft.blocks.filter { !$0.text.isEmpty }
    // A number without text is still a paragraph that was found.
    if case .paragraph = draft.label {} else if blocks.isEmpty { return }
    passages.append(
      Passage(
        label: draft.label, chapter: chapter, section: section ?? heading, heading: heading,
        blocks: blocks.map { .init($0.kind, $0.text) }, line: draft.line, lastLine: draft.lastLine))
  }
}
