import Guidance
import Navigation
import Testing

@testable import TerminalUI

@Suite("The focus") struct FocusTests {
  @Test("what is not in sight is never chosen", arguments: [Size.usual, .small, .large])
  func choosesOnlyWhatIsSeen(size: Size) {
    for step in shipped.steps {
      for opening in ["", "s", "e", "m", "w", "o", "i"] {
        var app = App.at(.usual, start: step.code)
        app.type(opening)
        app.resize(to: size)
        let hasMark = app.frame.plainText.split(separator: "\n").contains { $0.hasPrefix("> ") }
        let before = (app.guide.session.moves, app.guide.views)
        app.type("<Enter>")
        if !hasMark {
          #expect(before.0 == app.guide.session.moves, "\(step.id) \(opening)")
          #expect(before.1 == app.guide.views, "\(step.id) \(opening)")
        }
      }
    }
  }

  @Test("Enter on a question answers nothing: no answer is marked yet")
  func enterOnAQuestion() {
    for step in shipped.steps where step.question != nil {
      var app = App.at(.usual, start: step.code)
      app.type("<Enter><Enter>")
      #expect(app.guide.session.answers.isEmpty, "\(step.id)")
    }
  }

  @Test("a number whose line is out of sight shows the line, and chooses at the second press")
  func numberOutOfSight() {
    var app = App.at(.small, start: "concern.what")
    app.type("6")
    #expect(app.guide.session.step?.id == .init("concern.what"))
    #expect(app.frame.plainText.contains("> 6 Not sure"))
    app.type("6")
    #expect(app.guide.session.step?.id != .init("concern.what"))
  }

  @Test(
    "the second X counts only right after the first", arguments: ["<Down>", "z", "h", "s<Esc>"])
  func armed(between: String) {
    var app = App.at(.usual)
    app.type("21X\(between)X")
    #expect(app.guide.session.hasAnswers)
    app.type("X")
    #expect(!app.guide.session.hasAnswers || between == "h")
  }

  @Test("a megabyte of paste into the search costs no search a letter")
  func bigPaste() {
    var app = App.at(.usual)
    app.type("/")
    _ = app.apply(.pasteStart)
    let clock = ContinuousClock()
    let time = clock.measure {
      for _ in 0..<1_000_000 { _ = app.apply(.character("a")) }
    }
    _ = app.apply(.pasteEnd)
    #expect(app.guide.typed?.count == 80)
    #expect(time < .seconds(30))
  }

  @Test("the map opens where one is")
  func mapAtHere() {
    for code in ["C9", "R8", "X14"] {
      var app = App.at(.usual, start: code)
      app.type("m")
      #expect(app.frame.plainText.contains("> "), "\(code)")
      #expect(app.frame.plainText.contains("you are here"), "\(code)")
    }
  }
}
