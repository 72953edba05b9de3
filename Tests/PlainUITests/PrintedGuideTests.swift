import Content
import Guidance
import Navigation
import PlainUI
import Testing

private let library = Content.library()

@Suite("The printed guide") struct PrintedGuideTests {
  @Test("holds every step, answer and action, with the standing and the hash")
  func whole() {
    let text = PrintedGuide(library).text()
    let words = text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    for step in library.steps {
      #expect(words.contains("\(step.code) "))
      for choice in step.choices {
        #expect(words.contains("\(choice.label) -> \(library[choice.target].code)"))
      }
    }
    #expect(text.contains(library.front.digest))
    #expect(text.contains("18 March 2026"))
  }

  @Test("one stage alone holds no other", arguments: library.stages.map(\.id))
  func stage(id: Stage.ID) {
    let text = PrintedGuide(library).text(stage: id)
    for step in library.steps {
      #expect(text.contains("> \(step.title)") == (step.stage == id) || step.stage != id)
    }
  }
}
