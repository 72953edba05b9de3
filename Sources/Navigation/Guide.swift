package import Guidance

/// The guide as one person uses it: a walk, a role, and what is open on top of it.
///
/// A value without a front end: it draws nothing, reads nothing and knows no clock.
package struct Guide: Sendable {
  package var session: Session
  package var role: Role.ID?

  /// The edition whose sources are shown; nothing shows what stands now.
  package var lens: Edition.ID?

  /// What the clock says, where whoever runs the guide has one: for dates only.
  package var now: Moment?

  /// The official texts on this machine, where whoever runs the guide has some.
  package var texts: (any OfficialTexts)?

  /// What the area adds, where it was loaded.
  package var local: LocalPack?

  /// Why a pack was left out, in a sentence, where one was.
  package var localLeftOut: String?

  /// How long nobody has pressed a key, where that matters.
  package var idle: Idle?

  /// The rules of a shared terminal, where it is one.
  package var kiosk: Kiosk?

  /// True while the neutral screen hides the page.
  var isHidden = false

  /// How often everything was cleared: front ends then forget what they keep.
  package private(set) var clearings = 0

  /// What is open on top of the place, the last of it seen.
  package internal(set) var views: [View] = []

  /// Said once, on the next page.
  package internal(set) var notice: String?

  /// Made when the search is first opened: nobody waits for it at the start.
  private(set) var searchIndex: SearchIndex?

  /// Made when the first source is opened.
  private(set) var index: Index?

  /// A command that has to be given twice, after its first time.
  var armed: Command?

  package init(_ library: Library, role: Role.ID? = nil, start: Step.ID? = nil) {
    session = Session(library)
    self.role = role
    if let start { session.enter(start) }
  }

  package var library: Library { session.library }

  /// What can be open on top of the place.
  package enum View: Hashable, Sendable {
    case sources([Provision.ID])

    /// The sources of a whole screen, a line each.
    case sourceList([Provision.ID])
    case why(Step.ID)
    case answers
    case answer(Int)
    case answerChange(Int, Choice.ID)
    case map
    case search(String)
    case go(String)
    case role
    case dates
    case contacts
    case localPage(Int)
    case date(Event.ID, String)
    case deadlines(Event.ID, Occasion)
    case editions
    case edition(Edition.ID)
    case trained(String)
    case changes(Edition.ID, Edition.ID)
    case difference(Edition.ID, Edition.ID, Difference)
    case change(Guidance.Change.ID)
    case route(Edition.ID, Edition.ID)
    case reader(OfficialText, Int)
    case find(OfficialText, String)
    case words
    case term(String)
    case about
    case help
    case printOut

    /// The name a print-out is to be saved under.
    case file(String)
  }

  /// The lists of a comparison.
  package enum Difference: Hashable, Sendable {
    case same
    case changed
    case gone
    case added
    case steps
  }

  /// What a command asks of whoever runs the guide.
  package enum Effect: Hashable, Sendable {
    case none
    case quit

    /// To write the print-out to a file of this name; what came of it goes to `saved`.
    case save(String, replaces: Bool)
  }

  /// - Parameter item: the line that has the focus, for commands that are about a line.
  package mutating func perform(_ command: Command, on item: Page.Item? = nil) -> Effect {
    let isSecond = armed == command
    settle()
    switch command {
    case .emergency:
      isHidden = false
      views = []
      if session.place != .step(library.front.emergency) { session.enter(library.front.emergency) }
    case .back: goBack()
    case .forward:
      if session.goForward() {
        views = []
      } else {
        notice = "There is nothing to go forward to."
      }
    case .source: openSource(of: item)
    case .why:
      guard let step = session.step else {
        notice = "Choose a line first."
        break
      }
      let yes = views.isEmpty ? answer("yes") : nil
      open(.why(step.id))
      // Whoever typed the beginning of a yes is told.
      if let yes { notice = "For Yes: \(Command.back.letter), then \(yes.number)." }
    case .answers: open(.answers)
    case .map: open(.map)
    case .search:
      searchIndex = searchIndex ?? SearchIndex(library)
      open(.search(""))
    case .go: open(.go(""))
    case .role: open(.role)
    case .dates: open(.dates)
    case .contacts: open(.contacts)
    case .editions: open(.editions)
    case .words: open(.words)
    case .about: open(.about)
    case .help: open(.help)
    case .print: open(.printOut)
    case .hide: isHidden = true
    case .clear:
      let letter = Command.clear.letter
      if isSecond { clear() } else { arm(.clear, "\(letter) again clears everything.") }
    case .quit:
      if kiosk == nil {
        if isSecond || !session.hasAnswers { return .quit }
        arm(.quit, "\(Command.quit.letter) again leaves; answers are not kept.")
      } else if isSecond || !session.hasAnswers {
        clear()
      } else {
        arm(.quit, "\(Command.quit.letter) again clears all and starts afresh.")
      }
    }
    return .none
  }

  /// Asks for the same again before it is done.
  mutating func arm(_ command: Command, _ words: String) {
    armed = command
    notice = words
  }

  mutating func clear() {
    settle()
    session.clear()
    role = kiosk?.role
    lens = kiosk?.lens
    views = []
    isHidden = false
    clearings += 1
    notice = "Everything is cleared."
  }

  /// The one answer to the question on the screen that begins with a word, such as yes or no, and
  /// its number from 1.
  package func answer(_ word: String) -> (number: Int, id: Choice.ID)? {
    guard views.isEmpty, let choices = session.step?.question?.choices else { return nil }
    let places = choices.indices.filter {
      choices[$0].label.lowercased().prefix { $0.isLetter } == word
    }
    return places.count == 1 ? (places[0] + 1, choices[places[0]].id) : nil
  }

  private mutating func goBack() {
    if views.popLast() != nil { return }
    if !session.goBack() { notice = "This is the start." }
  }

  private mutating func openSource(of item: Page.Item?) {
    var cites = item?.cites ?? []
    if item == nil {
      // No line was meant, so all of them are: each source of the screen once.
      for id in page().blocks.compactMap(\.item).flatMap(\.cites) where !cites.contains(id) {
        cites.append(id)
      }
    }
    if cites.isEmpty {
      notice = "There is no source to show here."
    } else if item == nil {
      open(.sourceList(cites))
    } else {
      openSources(cites)
    }
  }

  mutating func openSources(_ ids: [Provision.ID]) {
    index = index ?? Index(library)
    open(.sources(ids))
  }

  /// Opens a view. One that is open already comes to the top: going back never meets it twice.
  mutating func open(_ view: View) {
    views.removeAll { $0 == view }
    views.append(view)
  }

  /// Lets go of what was said once, and of a command that waits for its second time: whatever else
  /// is done, the next `X` or `q` is a first one again.
  package mutating func settle() {
    armed = nil
    notice = nil
  }

  /// Says something once.
  package mutating func say(_ words: String) { notice = words }

  /// Does what choosing an item does.
  package mutating func choose(_ target: Page.Target) {
    settle()
    switch target {
    case .door(let id):
      if let door = library.doors.first(where: { $0.id == id }) { session.enter(door.target) }
    case .choice(let id): session.choose(id)
    case .step(let id):
      views = []
      session.enter(id)
    case .sources(let ids): openSources(ids)
    case .role(let id):
      if role != id {
        let name = id.map { library[$0].name } ?? "nobody in particular"
        notice = "Now for: \(name). \(Command.role.letter) changes it."
      }
      role = id
      views = views.dropLast()
    case .edition(let id): open(.edition(id))
    case .event(let id):
      views.removeAll { if case .deadlines = $0 { true } else { false } }
      open(.date(id, ""))
    case .term(let name): open(.term(name))
    case .answer(let place): open(.answer(place))
    case .answerChange(let place, let choice): open(.answerChange(place, choice))
    case .trained: open(.trained(""))
    case .saveFile where kiosk?.allowsPrint != false: open(.file(""))
    case .saveFile: notice = "Saving is off at this terminal."
    case .changes(let from, let to): open(.changes(from, to))
    case .difference(let from, let to, let kind): open(.difference(from, to, kind))
    case .change(let id): open(.change(id))
    case .route(let from, let to): open(.route(from, to))
    case .localPage(let place): open(.localPage(place))
    case .contacts: open(.contacts)
    case .dates: open(.dates)
    case .close: views = views.dropLast()
    case .lens(let edition):
      lens = edition
      views = []
    case .reader(let text, let place):
      // One passage gives way to the next: going back leaves the text, not every page of it.
      if case .reader(text, _)? = views.last { views.removeLast() }
      open(.reader(text, place))
    case .find(let text): open(.find(text, ""))
    case .confirmChange(let place, let choice):
      session = session.changing(session.answers[place], to: choice).session
      views = []
    }
  }
}
