import Guidance
import Navigation
import Testing

@testable import TerminalUI

@Suite("A shared screen") struct SharingScreenTests {
  /// Everything an app holds, in words: what a search of its memory would find.
  private func held(_ app: App) -> String {
    var text = ""
    dump(app, to: &text)
    return text
  }

  @Test("after clearing, idling or kiosk's q nothing typed or answered is held any more")
  func cleared() {
    let canary = "Zebedee"
    for way in ["XX", "qq", "idle"] {
      var app = App.at(.usual, role: "school")
      app.guide.kiosk = Kiosk()
      app.guide.idle = Idle(minutes: 1)
      app.type("21<Down>s/\(canary)<Down><Esc>g\(canary)<Enter><Esc>d<Enter>b")
      app.type("b/\(canary)<Down><Esc>")
      #expect(held(app).contains(canary))
      #expect(held(app).contains("▿ answered"))
      switch way {
      case "idle": app.wait(120_000)
      default: app.type(way)
      }
      let left = held(app)
      #expect(!left.contains(canary), "\(way)")
      #expect(!left.contains("▿ answered") && !left.contains("▿ entered"), "\(way)")
      #expect(app.guide.isFresh)
    }
  }

  @Test("X twice clears from every page")
  func everywhere() {
    for command in Command.allCases where ![.quit, .clear, .hide].contains(command) {
      var app = App.at(.usual)
      app.type("21" + String(command.letter))
      // On a line to type on a letter is a letter: it is closed first.
      if app.guide.typed != nil { app.type("<Esc>") }
      app.type("XX")
      #expect(app.guide.isFresh, "\(command)")
    }
  }

  @Test("the neutral screen and the countdown show the emergency line and nothing of the work")
  func covers() {
    for step in shipped.steps.prefix(60) {
      for size in [Size.usual, .small, .large] {
        var app = App.at(size, start: step.code)
        app.guide.idle = Idle(minutes: 1)
        let before = app.frame
        app.type(".")
        let words = app.frame.plainText.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(words == ["Press any key.", "Immediate danger: call 999 - press !"])
        app.type("x")
        app.type("<Up>")
        app.type("<Home>")
        app.wait(75_000)
        let count = app.frame.plainText.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
        #expect(
          count == "Cleared in 45 s. Any key goes on. Immediate danger: call 999 - press !")
        app.type("2")
        #expect(app.frame.rows.count == before.rows.count)
        #expect(app.guide.session.step?.id == step.id)
      }
    }
  }

  @Test("a pasted text wakes nothing, and ! goes to the emergency step from under a cover")
  func wakes() {
    var app = App.at(.usual, start: "R4")
    app.type(".")
    _ = app.apply(.pasteStart)
    app.type("abc")
    _ = app.apply(.pasteEnd)
    #expect(app.guide.cover == .neutral)
    app.type("!")
    #expect(app.guide.cover == nil)
    #expect(app.guide.session.step?.id == shipped.front.emergency)
  }

  @Test("F9 hides a line that is typed on; a full stop there is a full stop")
  func hideWhileTyping() {
    var app = App.at(.usual)
    app.type("/a.b")
    #expect(app.page.entry?.text == "a.b")
    _ = app.apply(.f(9))
    #expect(app.guide.cover == .neutral)
    app.type("z")
    #expect(app.page.entry?.text == "a.b")
  }

  @Test("wide and double spacing part what they say, and lose and move nothing")
  func spacing() {
    for step in shipped.steps {
      let page = App.at(.usual, start: step.code).page
      let usual = PageLayout(page, width: 80)
      let wide = PageLayout(page, width: 80, spacing: .wide)
      let double = PageLayout(page, width: 80, spacing: .double)
      func isBlank(_ line: Line) -> Bool {
        line.runs.allSatisfy { $0.text.allSatisfy { $0 == " " } }
      }
      for (layout, isDouble) in [(wide, false), (double, true)] {
        #expect(layout.lines.filter { !$0.runs.isEmpty }.map(\.runs) == usual.lines.map(\.runs))
        let touching = zip(layout.lines, layout.lines.dropFirst())
          .filter { !isBlank($0) && !isBlank($1) }
        #expect(touching.allSatisfy { !isDouble && $0.block == $1.block }, "\(step.id)")
        for place in page.blocks.indices {
          let rows = layout.rows(of: place)
          #expect(rows.map { layout.lines[$0].map(\.row) } == rows.map { Array(0..<$0.count) })
        }
      }
    }
  }

  @Test("with wide spacing going down still reaches every line to choose")
  func wideReachesAll() {
    for code in ["R1", "referral.made", "S1", "emergency.powers"] {
      guard case .step(let id)? = Destination(code, in: shipped) else { continue }
      for spacing in [Spacing.wide, .double] {
        var app = App(Guide(shipped, start: id), size: .small, spacing: spacing)
        app.type("<Home>")
        var seen = Set<String>()
        for _ in 0..<400 {
          let rows = app.frame.plainText.split(separator: "\n")
          if let row = rows.first(where: { $0.hasPrefix("> ") }) {
            seen.insert("\(app.focusedBlock ?? -1) \(row.prefix(1))")
          }
          app.type("<Down>")
        }
        #expect(seen.count == app.layout(of: app.page).focusable.count, "\(code)")
      }
    }
  }

  @Test("at forty columns nothing is lost: every sign of the widest page is there")
  func reflow() {
    func signs(_ page: Page, _ width: Int) -> String {
      PageLayout(page, width: width).lines.flatMap(\.runs).map(\.text).joined()
        .filter { $0 != " " && $0 != "_" }
    }
    for step in shipped.steps {
      let page = App.at(.small, start: step.code).page
      #expect(signs(page, 40) == signs(page, 1000), "\(step.id)")
    }
    for command in Command.allCases where command != .quit {
      var app = App.at(.small, start: "referral.danger")
      app.type("1" + String(command.letter))
      #expect(signs(app.page, 40) == signs(app.page, 1000), "\(command)")
    }
  }
}

extension App {
  /// The block that has the focus.
  fileprivate var focusedBlock: Int? {
    position(in: page, PageLayout(page, width: bodyWidth, spacing: spacing)).focus
  }
}
