import Guidance

extension Guide {
  /// The print-out of the route taken, as it goes on paper.
  package var printOut: Page {
    var writer = PageWriter(self)
    writer.writePaper()
    return Page(
      title: "\(library.front.title): print-out", standing: standing, blocks: writer.blocks,
      emergencyLine: library.front.emergencyLine)
  }
}

extension PageWriter {
  /// The print-out to be looked at first, with what can be done with it.
  mutating func writePrintOut() -> String {
    add(.title, "Print-out of your route")
    if guide.session.place == .doors {
      add(.text, "There is no route yet: nothing would be on it.")
      return "Print-out"
    }
    add(.text, "This is what it says. Nothing is written until you name a file.")
    if guide.kiosk?.allowsPrint == false {
      add(.text, "Saving is off at this terminal.")
    } else {
      choice("Save it to a file", .saveFile)
    }
    gap()
    writePaper()
    return "Print-out"
  }

  mutating func writeFileEntry() -> String {
    add(.title, "Save the print-out")
    add(.text, "Type a file name, such as print-out.txt, or a path with folders.")
    return "Save"
  }

  /// What goes on paper: what it is, the route, where it led, and blanks to fill in by hand.
  mutating func writePaper() {
    writeWhatItIs()
    writeWay()
    guard let step = guide.session.step else { return }
    gap()
    add(.heading, "Where it led")
    var page = PageWriter(guide)
    page.isPaper = true
    _ = page.write(step)
    append(page.blocks.map(\.onPaper))
    if let question = step.question {
      gap()
      add(.note, "This route has not ended: the question is open. It asks \(question.asks).")
    } else if step.next != nil {
      gap()
      add(.note, "This route has not ended: more follows when this is done.")
    }
    writeBlanks(step)
    writeMadeWith()
  }

  private mutating func writeWhatItIs() {
    let front = library.front
    add(
      .text,
      "A guide, not a record system. It decides nothing and is not official. Your own record is "
        + "kept where your employer says.")
    if let lens = guide.lens {
      add(
        .warning,
        "Read with the sources of \(library[lens].year), on purpose. Do not act on this print-out "
          + "alone.")
    }
    add(.text, front.standing)
    row(margin: "Made on", guide.now?.day.date ?? "the day is not known")
    row(margin: "Route code", guide.routeCode?.text ?? "too long a route for a code")
    if let code = guide.routeCode { row(margin: "Say it", code.spoken) }
    row(margin: "For", guide.roleName ?? "nobody in particular: no role was chosen")
  }

  /// The content and the editions, for whoever checks it later.
  private mutating func writeMadeWith() {
    gap()
    add(.heading, "What it was made with")
    row(margin: "Content", "\(library.front.version), SHA-256 \(library.front.digest)")
    for edition in editionsCited {
      row(margin: edition.short.isEmpty ? "Acts" : edition.short, edition.status)
    }
  }

  /// The editions that the steps of the route rest on, in order, with what stands now.
  private var editionsCited: [Edition] {
    var steps = guide.session.answers.map(\.step)
    if let step = guide.session.step { steps.append(step) }
    var cited = Set(steps.flatMap(\.everyCitation).map { library[$0].edition })
    cited.insert(library.front.newest)
    return library.editions.filter { cited.contains($0.id) }
  }

  /// Each step and what was answered there.
  private mutating func writeWay() {
    gap()
    add(.heading, "The route")
    for move in guide.session.moves {
      switch move {
      case .entered(let id):
        let door = library.doors.first { $0.target == id && guide.session.moves.first == move }
        add(
          .text,
          door.map { "Begun at: \($0.label)" }
            ?? "Gone to \(library[id].code), \(library[id].title)")
      case .answered(let id, let chosen):
        let step = library[id]
        guard let choice = step.choices.first(where: { $0.id == chosen }) else { continue }
        line(
          .text, margin: "-", "\(step.code) \(step.title) \(choice.label)", tag: "",
          cites: choice.cites)
      }
    }
  }

  /// What the outcome says to record, with room to write.
  private mutating func writeBlanks(_ step: Step) {
    guard let outcome = step.outcome, !outcome.record.isEmpty else { return }
    gap()
    add(.heading, "To fill in by hand (no names here; use your own form)")
    for line in outcome.record {
      add(.text, line.withoutBlank)
      if line.withoutBlank != line { add(.blank, "") }
    }
  }
}

extension Guide {
  /// The code of the route taken; nothing at the doors, or where it is too long for one.
  package var routeCode: RouteCode? { RouteCode(session, lens: lens) }
}

extension Page.Block {
  /// The same to be read only: nothing on paper can be chosen.
  fileprivate var onPaper: Self {
    var block = self
    guard let item else { return block }
    block.item = Page.Item(target: .sources(item.cites), number: nil, cites: item.cites)
    if kind == .choice {
      block.kind = .text
      block.margin = "-"
    }
    if item.cites.isEmpty { block.item = nil }
    return block
  }
}

extension String {
  /// A line of a skeleton without the signs that stand for its blank.
  fileprivate var withoutBlank: String {
    var rest = self[...]
    while rest.last == "_" { rest = rest.dropLast() }
    if rest.endIndex == endIndex { return self }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
