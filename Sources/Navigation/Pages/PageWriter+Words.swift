import Guidance

extension PageWriter {
  /// Who does something and how strongly, by when, and how far it may be trusted: `you should, at
  /// once`, `social worker should, 1 working day from receipt of the referral; reported`.
  ///
  /// - Parameter isOfOthers: true under "Others will", where a body is named even if it is one's own:
  ///   the duty is the body's, and not one person's.
  func tag(
    who: [Guidance.Actor.ID], force: Force?, timescale: Timescale.ID?, cites: [Provision.ID],
    isOurReading: Bool, isOfOthers: Bool = false
  ) -> String {
    var parts: [String] = []
    let person = isOfOthers && !who.isEmpty ? list(who) : names(who)
    if isOurReading {
      parts.append("\(person): our reading")
    } else {
      parts.append(words(person, force))
    }
    if let timescale { parts.append(period(library[timescale])) }
    if isReported(cites) { parts.append("reported") }
    return parts.joined(separator: "; ")
  }

  private func words(_ person: String, _ force: Force?) -> String {
    switch force {
    case .must: "\(person) must"
    case .should: "\(person) should"
    case .may: "\(person) may"
    case .expected: "the guidance expects it of \(person == "you" ? "you" : person)"
    case .role: person == "you" ? "your role" : "\(person): their role"
    case .definition, .principle, nil: person
    }
  }

  /// Whose tasks are everybody's, while nobody has said who they are.
  private static let anybody = Set(
    ["everyone", "practitioner", "referrer"].map { Guidance.Actor.ID($0) })

  /// `you` where the task is this person's own, else the names.
  private func names(_ who: [Guidance.Actor.ID]) -> String { isOwn(who) ? "you" : list(who) }

  /// True where the task is this person's, or anybody's while nobody has said who they are.
  func isOwn(_ who: [Guidance.Actor.ID]) -> Bool {
    let own = guide.role.map { library[$0].actors } ?? Self.anybody
    return who.isEmpty || who.contains(where: own.contains)
  }

  /// True where a task names the body that the reader works for, and not merely everybody.
  func isOfReadersService(_ who: [Guidance.Actor.ID]) -> Bool {
    guard let role = guide.role else { return false }
    return who.contains(where: library[role].actors.subtracting(Self.anybody).contains)
  }

  private func list(_ who: [Guidance.Actor.ID]) -> String {
    let names = who.map { library[$0].name }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `1 working day from receipt of the referral (2023 text; no change reported)`.
  func period(_ timescale: Timescale) -> String {
    var text = timescale.period.words
    if timescale.period.amount != nil, !timescale.from.isEmpty { text += " from \(timescale.from)" }
    if timescale.period.amount != nil { text += " (\(timescale.standing))" }
    return text
  }

  /// True when nothing it rests on may be stated plainly.
  func isReported(_ cites: [Provision.ID]) -> Bool {
    !cites.isEmpty && cites.allSatisfy { library[$0].standing == .reported }
  }
}
