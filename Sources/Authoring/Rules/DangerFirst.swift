extension Rule {
  static let dangerFirst = Rule(
    "danger-first",
    "Every door opens on the emergency step, or on the question whether the child is in danger now."
  ) { draft in
    let graph = DraftGraph(draft)
    return draft.doors.filter { door in
      guard door.target.value != draft.emergency.value,
        let place = graph.place(of: door.target.value)
      else { return false }
      let choices = graph.steps[place].choices
      let worst = choices.filter { !$0.isNotSure }.max { $0.concern < $1.concern }
      let unsure = choices.last { $0.isNotSure }
      return ![worst, unsure].allSatisfy { $0?.target.value == draft.emergency.value }
    }.map { .asksSomethingElse($0) }
  }
}

extension Diagnostic {
  fileprivate static func asksSomethingElse(_ door: DraftDoor) -> Diagnostic {
    Diagnostic(
      door.target.mark, "danger-first",
      "\"\(door.target.value)\" does not ask about danger: its most worrying answer and \"Not "
        + "sure\" lead to the emergency step")
  }
}
