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

  @Test("Enter, leafing and Home or End answer nothing: no answer is marked by them")
  func enterOnAQuestion() {
    for step in shipped.steps where step.question != nil {
      for size in [Size.usual, .small] {
        for keys in ["<Enter><Enter><Enter>", " <Enter>", "<End><Enter>", "  -<Enter>"] {
          var app = App.at(size, start: step.code)
          app.type(keys)
          #expect(app.guide.session.answers.isEmpty, "\(step.id) \(keys)")
        }
      }
    }
  }

  @Test("on a low screen the answers stand right below the question")
  func answersFirst() {
    for step in shipped.steps where step.question != nil {
      var app = App.at(.small, start: step.code)
      let kinds = app.page.blocks.map(\.kind)
      let title = kinds.firstIndex(of: .title) ?? 0
      #expect(kinds[(title + 1)...].first == .choice, "\(step.id)")
      // The same lines, and the same number for the same answer.
      let tight = app.page.blocks.map { "\($0.item?.number ?? 0) \($0.text)" }
      app.resize(to: .usual)
      #expect(
        tight.sorted() == app.page.blocks.map { "\($0.item?.number ?? 0) \($0.text)" }.sorted())
    }
  }

  @Test("a step with things to do opens on the first of them, where it is in sight")
  func firstAction() {
    var count = 0
    for step in shipped.steps where step.question == nil && !step.actions.isEmpty {
      let app = App.at(.usual, start: step.code)
      let page = app.page
      let block = page.block(at: app.position(in: page, app.layout(of: page)).focus)
      if block?.kind == .action { count += 1 }
      #expect(block?.kind != .choice, "\(step.id)")
    }
    #expect(count > 100)
  }

  @Test("the emergency key pressed again shows the step from its beginning")
  func emergencyAgain() {
    var app = App.at(.usual)
    app.type("!")
    let first = app.frame
    app.type("<Down><Down><Down>")
    #expect(app.frame != first)
    app.type("!")
    #expect(app.frame == first)
  }

  @Test("the cursor stands on what is said once, and on a result that one has moved to")
  func cursor() {
    var app = App.at(.usual, start: "C1")
    app.type("X")
    #expect(app.frame.cursor == Cell(row: Size.usual.rows - 3, column: 2))
    app.type("<Esc>X")
    #expect(app.guide.session.place != .doors)
    app.type("<Esc>/neglect")
    #expect(app.frame.cursor.row == Size.usual.rows - 3)
    app.type("<Down>")
    let rows = app.frame.plainText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[app.frame.cursor.row].hasPrefix("> "))
    // What is typed on and taken back begins at the line to type on.
    app.type("s<Bksp>")
    #expect(app.frame.cursor.row == Size.usual.rows - 3)
  }

  @Test("y and n at a question of yes and no say which number it is")
  func yesAndNo() {
    var app = App.at(.usual, start: "C1")
    app.type("n")
    #expect(app.frame.plainText.contains("For No: press 1."))
    app.type("y")
    #expect(app.frame.plainText.contains("For Yes: b, then 2."))
  }

  @Test("what was refused gives way to what is typed next, and an empty line stays open")
  func typing() {
    var app = App.at(.usual)
    app.type("gzz<Enter>")
    #expect(app.guide.typed == "zz")
    app.type("R")
    #expect(app.guide.typed == "R")
    app.type("z<Enter>")
    _ = app.apply(.pasteStart)
    app.type("R4")
    _ = app.apply(.pasteEnd)
    #expect(app.guide.typed == "R4")
    app.type("<Bksp><Bksp><Bksp>")
    #expect(app.guide.typed == "")
  }

  @Test("the list of roles opens on the one that is chosen, and a change is said")
  func roles() {
    var app = App.at(.usual)
    app.type("o2")
    #expect(app.frame.plainText.contains("Now for: Health practitioner. o changes it."))
    app.type("o<Enter>")
    #expect(app.guide.role == .init("health"))
    #expect(!app.frame.plainText.contains("Now for:"))
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
