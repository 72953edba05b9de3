import Content
import Guidance
import Navigation
import PlainUI
import Testing

private let shipped = Content.library()

@Suite("The printed guide") struct PrintedGuideTests {
  @Test("holds every step, answer and action, with the standing and the hash")
  func whole() {
    let text = PrintedGuide(shipped).text()
    let words = text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    for step in shipped.steps {
      #expect(words.contains("\(step.code) "))
      for choice in step.choices {
        #expect(words.contains("\(choice.label) -> \(shipped[choice.target].code)"))
      }
    }
    #expect(text.contains(shipped.front.digest))
    #expect(text.contains("18 March 2026"))
  }

  @Test("one stage alone holds no other", arguments: shipped.stages.map(\.id))
  func stage(id: Stage.ID) {
    let text = PrintedGuide(shipped).text(stage: id)
    for step in shipped.steps {
      let start = step.title.prefix { $0 != " " }
      #expect(text.contains("\n\(step.code) \(start)") == (step.stage == id), "\(step.code)")
    }
  }
}
