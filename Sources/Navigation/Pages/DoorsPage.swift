import Guidance

extension PageWriter {
  /// The first screen: at most nine plain lines, danger first.
  mutating func writeDoors() -> String {
    add(.title, "What do you need to do now?")
    gap()
    for door in library.doors {
      choice(door.label, .door(door.id), cites: library[door.target].cites)
    }
    gap()
    if let why = guide.localLeftOut { add(.warning, why) }
    add(.note, "For England. A guide to the guidance: it decides nothing and keeps nothing.")
    if guide.role == nil { add(.note, "o: say who you are, so that the wording fits your work.") }
    return "Start"
  }

  mutating func writeRoles() -> String {
    add(.title, "Who are you?")
    add(
      .text, "This changes wording and who does what, never whether a child is protected.")
    gap()
    for role in library.roles {
      let isChosen = guide.role == role.id
      choice(role.name, tag: isChosen ? "chosen" : "", .role(role.id), isHere: isChosen)
    }
    choice("I would rather not say", tag: guide.role == nil ? "chosen" : "", .role(nil))
    return "Role"
  }

  mutating func writeAbout() -> String {
    let front = library.front
    add(.title, "What \(front.title) is")
    add(
      .text,
      "A step-by-step guide to the English statutory guidance Working Together to Safeguard "
        + "Children. Each step and each answer names the source it rests on.")
    add(
      .text,
      "It is a guide to the guidance. It decides nothing, scores nobody, records no case and asks "
        + "for no name. It is not official: it is neither produced nor endorsed by the Department "
        + "for Education.")
    add(.text, "It is for England only.")
    gap()
    add(.heading, "How far to trust it")
    add(.text, front.standing)
    for confidence in Confidence.allCases.reversed() {
      let count = library.provisions.filter { $0.confidence == confidence }.count
      add(.text, "- \(count) sources: \(confidence.words)")
    }
    gap()
    add(.heading, "What it keeps")
    add(
      .text,
      "Nothing, unless you save a print-out. It opens no connection and starts no other program.")
    gap()
    add(.note, "Content \(front.version), SHA-256 \(front.digest)")
    return "About"
  }

  mutating func writeHelp(_ keys: [HelpEntry]) -> String {
    add(.title, "Help")
    add(.text, "Choose an answer by its number. Everything else has one letter.")
    gap()
    for entry in keys {
      let isQuit = entry.sentence == Command.quit.sentence && guide.kiosk != nil
      row(margin: entry.keys, isQuit ? "Clear everything and start afresh." : entry.sentence)
    }
    return "Help"
  }
}
