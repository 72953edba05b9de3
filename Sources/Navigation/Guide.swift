package import Guidance

/// The guide as one person uses it: a walk, a role, and what is open on top of it.
///
/// A value without a front end: it draws nothing, reads nothing and knows no clock.
package struct Guide: Sendable {
  package var session: Session
  package var role: Role.ID?

  /// What is open on top of the place, the last of it seen.
  package private(set) var views: [View] = []

  /// Said once, on the next page.
  package private(set) var notice: String?

  /// Made when the search is first opened: nobody waits for it at the start.
  private(set) var searchIndex: SearchIndex?

  /// A command that has to be given twice, after its first time.
  private var armed: Command?

  package init(_ library: Library, role: Role.ID? = nil, start: Step.ID? = nil) {
    session = Session(library)
    self.role = role
    if let start { session.enter(start) }
  }

  package var library: Library { session.library }

  /// What can be open on top of the place.
  package enum View: Hashable, Sendable {
    case sources([Provision.ID])
    case why(Step.ID)
    case answers
    case answer(Int)
    case change(Int, Choice.ID)
    case map
    case search(String)
    case go(String)
    case role
    case editions
    case edition(Edition.ID)
    case words
    case term(String)
    case about
    case help
  }

  /// What a command asks of whoever runs the guide.
  package enum Effect: Hashable, Sendable {
    case none
    case quit
  }

  /// - Parameter item: the line that has the focus, for commands that are about a line.
  package mutating func perform(_ command: Command, on item: Page.Item? = nil) -> Effect {
    let isSecond = armed == command
    armed = nil
    notice = nil
    switch command {
    case .emergency:
      views = []
      if session.place != .step(library.front.emergency) { session.enter(library.front.emergency) }
    case .back: goBack()
    case .forward:
      views = []
      if !session.goForward() { notice = "There is nothing to go forward to." }
    case .source: openSource(of: item)
    case .why:
      if let step = session.step { open(.why(step.id)) } else { notice = "Choose a line first." }
    case .answers: open(.answers)
    case .map: open(.map)
    case .search:
      searchIndex = searchIndex ?? SearchIndex(library)
      open(.search(""))
    case .go: open(.go(""))
    case .role: open(.role)
    case .editions: open(.editions)
    case .words: open(.words)
    case .about: open(.about)
    case .help: open(.help)
    case .clear:
      if isSecond { clear() } else { arm(.clear, "Press X again to clear everything.") }
    case .quit:
      if isSecond || !session.hasAnswers { return .quit }
      arm(.quit, "Your answers are not kept. Press q again to leave.")
    }
    return .none
  }

  private mutating func arm(_ command: Command, _ words: String) {
    armed = command
    notice = words
  }

  private mutating func clear() {
    session.clear()
    role = nil
    views = []
    notice = "Everything is cleared."
  }

  private mutating func goBack() {
    if views.popLast() != nil { return }
    if !session.goBack() { notice = "This is the start." }
  }

  private mutating func openSource(of item: Page.Item?) {
    let cites = item?.cites ?? []
    if !cites.isEmpty {
      open(.sources(cites))
    } else if let step = session.step {
      open(.sources(step.everyCitation))
    } else {
      notice = "This line has no source of its own."
    }
  }

  /// Opens a view; the same kind is not opened twice over.
  private mutating func open(_ view: View) {
    if views.last != view { views.append(view) }
  }

  /// Closes what is open on top.
  package mutating func close() {
    views = views.dropLast()
    notice = nil
  }

  /// Changes what is typed on the open line.
  package mutating func type(_ text: String) {
    notice = nil
    switch views.last {
    case .search: views[views.count - 1] = .search(text)
    case .go: views[views.count - 1] = .go(text)
    default: break
    }
  }

  /// Goes where the typed name leads; says so where it leads nowhere.
  package mutating func goToTyped() {
    guard case .go(let text) = views.last else { return }
    switch Destination(text, in: library) {
    case .step(let step):
      views = []
      session.enter(step)
    case .provisions(let ids): views[views.count - 1] = .sources(ids)
    case nil: notice = "Nothing is called \"\(text)\". Try a code such as R4, or search with /."
    }
  }

  /// Does what choosing an item does.
  package mutating func choose(_ target: Page.Target) {
    armed = nil
    notice = nil
    switch target {
    case .door(let id):
      if let door = library.doors.first(where: { $0.id == id }) { session.enter(door.target) }
    case .choice(let id): session.choose(id)
    case .step(let id):
      views = []
      session.enter(id)
    case .sources(let ids): open(.sources(ids))
    case .role(let id):
      role = id
      views = views.dropLast()
    case .edition(let id): open(.edition(id))
    case .term(let name): open(.term(name))
    case .answer(let place): open(.answer(place))
    case .change(let place, let choice): open(.change(place, choice))
    case .confirmChange(let place, let choice):
      session = session.changing(session.answers[place], to: choice).session
      views = []
    }
  }
}

extension Step {
  /// Everything the step rests on, each once, in order.
  package var everyCitation: [Provision.ID] {
    var seen = Set<Provision.ID>()
    let all =
      cites + actions.flatMap(\.cites) + others.flatMap(\.cites) + choices.flatMap(\.cites)
      + (outcome?.expect.flatMap(\.cites) ?? [])
    return all.filter { seen.insert($0).inserted }
  }
}
