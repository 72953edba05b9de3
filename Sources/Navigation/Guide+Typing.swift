import Guidance

/// The line to type on, and what is done with what is typed.
extension Guide {
  /// The text on the open line to type on, where one is open.
  package var typed: String? {
    switch views.last {
    case .search(let text), .go(let text), .trained(let text), .date(_, let text),
      .find(_, let text), .file(let text):
      text
    default: nil
    }
  }

  /// True while it is said why what was typed was not taken.
  package var isRefused: Bool { typed != nil && notice != nil && armed == nil }

  /// True while a command waits for its second time.
  package var isArmed: Bool { armed != nil }

  /// Closes what is open on top.
  package mutating func close() {
    settle()
    views = views.dropLast()
  }

  /// Changes what is typed on the open line.
  package mutating func type(_ text: String) {
    // The same again can be what was asked for.
    if text == typed { return }
    settle()
    switch views.last {
    case .search: views[views.count - 1] = .search(text)
    case .go: views[views.count - 1] = .go(text)
    case .date(let event, _): views[views.count - 1] = .date(event, text)
    case .trained: views[views.count - 1] = .trained(text)
    case .find(let official, _): views[views.count - 1] = .find(official, text)
    case .file: views[views.count - 1] = .file(text)
    default: break
    }
  }

  /// Takes what is typed as whole: goes where a name leads, works a date out. Says so where it
  /// cannot.
  ///
  /// - Returns: what is asked of whoever runs the guide.
  @discardableResult
  package mutating func enterTyped() -> Effect {
    let isGoAgain = armed == .go
    let isSaveAgain = armed == .print
    settle()
    switch views.last {
    case .go(let text):
      if let word = kiosk?.word, text == word { return .quit }
      go(to: text, again: isGoAgain)
    case .file(let text): return save(as: text, again: isSaveAgain)
    case .date(let event, let text): workOut(event, text)
    case .trained(let text): compare(since: text)
    default: break
    }
    return .none
  }

  private mutating func workOut(_ event: Event.ID, _ text: String) {
    settle()
    do {
      let occasion = try TypedDate.read(
        text, library[event].precision, mayBeAhead: library[event].mayBeAhead, now: now)
      views.removeLast()
      open(.deadlines(event, occasion))
    } catch {
      notice = error.sentence
    }
  }

  private mutating func compare(since text: String) {
    settle()
    do {
      let day = try TypedDate.read(text, .day, now: now).day
      guard let edition = library.edition(on: day) else {
        notice = "No edition of that time is held here. The oldest is of 2013."
        return
      }
      if edition.id == library.front.newest {
        notice = "Nothing newer is known: \(edition.year) was published before that day."
        return
      }
      views.removeLast()
      open(.changes(edition.id, library.front.newest))
    } catch {
      notice = error.sentence
    }
  }

  private mutating func go(to text: String, again isSecond: Bool) {
    switch Destination(text, in: library) {
    case .step(let step):
      views = []
      session.enter(step)
    case .provisions(let ids):
      views.removeLast()
      openSources(ids)
    case nil where RouteCode.isMeant(by: text): replay(text, again: isSecond)
    case nil: notice = "Nothing is called \"\(text)\". Try a code such as R4, or search instead."
    }
  }

  /// Walks the route of a code. Answers that it takes the place of are asked about first.
  private mutating func replay(_ code: String, again isSecond: Bool) {
    do {
      let replay = try RouteCode.replay(code, in: library)
      if session.hasAnswers, !isSecond {
        return arm(.go, "This takes the place of your answers. Enter it again to replay it.")
      }
      take(replay)
    } catch {
      notice = error.sentence
    }
  }

  /// Stands where a route leads, its answers given.
  package mutating func take(_ replay: RouteCode.Replay) {
    settle()
    session = replay.session
    lens = replay.lens
    views = []
    let count = session.answers.count
    notice = "The route is replayed: \(count) answer\(count == 1 ? "" : "s"). a shows them."
  }
}
