import Guidance

extension PageWriter {
  /// The answers so far; choosing one changes it.
  mutating func writeAnswers() -> String {
    let answers = guide.session.answers
    add(.title, "Your answers")
    if answers.isEmpty {
      add(.text, "You have answered nothing yet.")
      return "Answers"
    }
    add(.text, "Choose one to change it. You see what that changes before it is made.")
    gap()
    for (place, answer) in answers.enumerated() {
      choice(
        "\(answer.step.code) \(answer.step.title) \(answer.choice.label)",
        tag: library.shortCitations(answer.choice.cites), .answer(place), cites: answer.choice.cites
      )
    }
    gap()
    if let code = guide.routeCode {
      row(margin: "Route code", code.text)
      row(margin: "Say it", code.spoken)
      add(.note, "It holds these answers and nothing personal. g and the code replay them.")
      gap()
    }
    let editions = library.editions.filter { !$0.short.isEmpty && $0.id != library.front.newest }
    for edition in editions.suffix(3).reversed() {
      let newest = library[library.front.newest]
      choice(
        "This route in \(edition.year) and in \(newest.year)", .route(edition.id, newest.id))
    }
    return "Answers"
  }

  /// One answer, and what else could be answered.
  mutating func writeAnswer(_ place: Int) -> String {
    let answer = guide.session.answers[place]
    add(.title, "\(answer.step.code)  \(answer.step.title)")
    add(.text, "You answered: \(answer.choice.label)")
    gap()
    for choice in answer.step.choices where choice.id != answer.choice.id {
      self.choice(
        "Change to: \(choice.label)", .answerChange(place, choice.id), cites: choice.cites)
    }
    return "Change an answer"
  }

  /// What a change drops and where it leads, before it is made.
  mutating func writeChange(_ place: Int, _ id: Choice.ID) -> String {
    let answer = guide.session.answers[place]
    let change = guide.session.changing(answer, to: id)
    let label = answer.step.choices.first { $0.id == id }?.label ?? ""
    add(.title, "Change to: \(label)")
    add(.text, "\(answer.step.code) \(answer.step.title) You answered: \(answer.choice.label)")
    list("These answers are dropped", change.dropped.map { "\($0.step.title) \($0.choice.label)" })
    list("These answers are kept", change.kept.map { "\($0.step.title) \($0.choice.label)" })
    gap()
    if let step = change.session.step {
      add(.text, "You would then be at \(step.code), \(step.title)")
    }
    choice("Make this change", .confirmChange(place, id), cites: answer.choice.cites)
    return "Change an answer"
  }
}
