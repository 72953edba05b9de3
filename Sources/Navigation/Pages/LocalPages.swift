import Guidance

extension PageWriter {
  /// What the local pack adds to a step: each line says that it is local, whose it is and when it
  /// was checked. It stands behind the national lines and changes none of them.
  mutating func writeLocal(_ step: Step) {
    guard let pack = guide.local else { return }
    let lines = pack.lines(at: step, in: library, now: guide.trustedNow)
    if lines.isEmpty { return }
    gap()
    add(.note, LocalPack.rank)
    for line in lines { local(line, of: pack) }
  }

  /// The ways to the pages that the pack adds to a step, behind every national way.
  mutating func writeLocalChoices(_ step: Step) {
    guard let pack = guide.local, pack.pages.contains(where: { $0.step == step.id }) else { return }
    gap()
    for (place, page) in pack.pages.enumerated() where page.step == step.id {
      localChoice("Local: \(page.title)", tag: tag(pack.checked, of: pack), .localPage(place))
    }
  }

  /// A page of the pack's own.
  mutating func writeLocalPage(_ place: Int) -> String {
    guard let pack = guide.local, pack.pages.indices.contains(place) else { return "Local" }
    let page = pack.pages[place]
    add(.title, "Local: \(page.title)")
    add(.note, LocalPack.rank)
    gap()
    for line in page.lines { local(LocalLine(text: line, checked: pack.checked), of: pack) }
    gap()
    let step = library[page.step]
    choice("Back to \(step.code), \(step.title)", .close)
    return "Local"
  }

  /// The period that the pack sets beside a national one, with its day.
  mutating func writeLocal(
    _ timescale: Timescale, from occasion: Occasion
  ) {
    guard let pack = guide.local,
      let figure = pack.figures.first(where: { $0.timescale == timescale.id })
    else { return }
    var text = figure.words(timescale)
    let deadline = Deadline(timescale.lasting(figure.period), from: occasion, library.calendar)
    switch deadline.due {
    case .day(let day, let isCertain): text = "\(day.words)\(isCertain ? "" : " (check)"): \(text)"
    case .moment(let moment): text = "\(moment.words): \(text)"
    case .now, .unknown: break
    }
    local(LocalLine(text: text, checked: pack.checked), of: pack)
  }

  /// A line of the pack, marked as what it is.
  mutating func local(_ line: LocalLine, of pack: LocalPack) {
    let isFresh = CheckedDay(line.checked, today: guide.now?.day).isFresh
    add(
      local: line.text, tag: tag(line.checked, of: pack), weight: isFresh ? .usual : .unchecked)
  }

  /// `Northfold Safeguarding Partnership; checked 1 November 2026`.
  private func tag(_ checked: Day, of pack: LocalPack) -> String {
    "\(pack.ownerWords); \(CheckedDay(checked, today: guide.now?.day).words)"
  }
}

extension Timescale {
  /// The same with another period, for a sum.
  fileprivate func lasting(_ period: Period) -> Timescale {
    Timescale(
      id: id, label: label, kind: kind, period: period, from: from, start: start, who: who,
      force: force, cites: cites, standing: standing, caution: caution)
  }
}
