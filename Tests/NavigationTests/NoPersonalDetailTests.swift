import Guidance
import Navigation
import Testing

@Suite("Nothing personal is asked for") struct NoPersonalDetailTests {
  private static let personal = [
    "name of the child", "child's name", "your name", "full name", "date of birth", "how old",
    "address", "postcode", "telephone number", "nhs number", "case number",
  ]

  @Test("a line to type on asks for words, a place, a date or a file, and for nothing else")
  func prompts() {
    var guide = Guide(shipped)
    var prompts: Set<String> = []
    func note() { if let entry = guide.page().entry { prompts.insert(entry.prompt) } }
    for command in Command.allCases where ![.clear, .quit, .hide].contains(command) {
      _ = guide.perform(command)
      note()
    }
    for event in shipped.events {
      guide.choose(.event(event.id))
      note()
    }
    guide.choose(.trained)
    note()
    guide.choose(.saveFile)
    note()
    guide.choose(.find(OfficialText(name: "wt2018", short: "WT2018")))
    note()
    #expect(prompts == ["Find", "Go to", "Date", "Find", "File"])
  }

  @Test("no question and no answer asks for a detail of a person")
  func questions() {
    for step in shipped.steps {
      guard let question = step.question else { continue }
      let words = ([step.title] + step.text + question.choices.map(\.label) + [question.asks])
        .joined(separator: " ").lowercased()
      for detail in Self.personal {
        #expect(!words.contains(detail), "\(step.code): \(detail)")
      }
    }
  }
}
