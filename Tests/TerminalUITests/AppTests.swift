import Guidance
import Navigation
import Testing

@testable import TerminalUI

@Suite("The full screen") struct AppTests {
  static let sizes = [
    Size.usual, .small, .large, Size(rows: 8, columns: 30), Size(rows: 100, columns: 300),
    Size(rows: 5, columns: 20), Size(rows: 1, columns: 1),
  ]

  @Test("every step fits its frame, with the emergency line, at every size", arguments: sizes)
  func fits(size: Size) {
    for step in shipped.steps {
      let frame = App.at(size, start: step.code).frame
      #expect(frame.rows.count <= size.rows)
      for row in frame.rows {
        #expect(columns(of: row.map(\.text).joined()) <= size.columns, "\(step.id)")
      }
      #expect((0..<max(1, size.rows)).contains(frame.cursor.row))
      let words = frame.plainText.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
      if size.columns >= 20 {
        #expect(words.contains("Immediate danger: call 999 - press !"), "\(step.id)")
      }
    }
  }

  @Test("the cursor stands on the first letter of the focused line")
  func cursor() throws {
    var app = App.at(.usual, start: "referral.danger")
    app.type("<Down>")
    let frame = app.frame
    let row = frame.rows[frame.cursor.row].map(\.text).joined()
    #expect(row.hasPrefix("> "))
    let letters = Array(row)
    #expect(letters[frame.cursor.column].isLetter)
    #expect(letters[frame.cursor.column - 1] == " ")
  }

  @Test("no answer has the focus before a person moves to it")
  func noAnswerChosenFirst() {
    for step in shipped.steps where step.question != nil {
      for size in [Size.usual, .small, .large] {
        let frame = App.at(size, start: step.code).frame
        let focused = frame.plainText.split(separator: "\n").filter { $0.hasPrefix("> ") }
        #expect(focused.count == 1)
        #expect(focused.first?.dropFirst(2).hasPrefix(step.code) == true, "\(step.id)")
      }
    }
  }

  @Test("going down reaches every line that can be chosen, and shows it")
  func downReachesAll() {
    for step in shipped.steps {
      for size in [Size.usual, .small] {
        var app = App.at(size, start: step.code)
        app.type("<Home>")
        let page = app.page
        let items = app.layout(of: page).focusable.count
        var seen = Set<String>()
        for _ in 0..<(items * 6 + 40) where seen.count < items {
          let frame = app.frame
          if let row = frame.plainText.split(separator: "\n").first(where: { $0.hasPrefix("> ") }) {
            seen.insert("\(app.focus ?? -1) \(row.prefix(1))")
          }
          app.type("<Down>")
        }
        #expect(seen.count == items, "\(step.id) at \(size.columns)x\(size.rows)")
      }
    }
  }

  @Test("coming back to a step finds the focus and the scroll where they were")
  func scrollIsKept() {
    var app = App.at(.small, start: "referral.made")
    app.type("<Down><Down><Down> ")
    let before = app.frame
    app.type("h b")
    #expect(app.frame == before)
    app.type("!b")
    #expect(app.frame == before)
  }

  @Test("a resize keeps the line at the top and back again")
  func resizeKeepsPlace() {
    var app = App.at(.usual, start: "referral.made")
    app.type("  ")
    let before = app.frame
    for columns in stride(from: 120, to: 34, by: -7) {
      app.resize(to: Size(rows: 20, columns: columns))
      _ = app.frame
    }
    app.resize(to: .usual)
    #expect(app.frame == before)
  }

  @Test("on a line to type on, letters are letters and only ! is a command")
  func typing() {
    var app = App.at(.usual)
    app.type("/q1hX")
    #expect(app.page.entry?.text == "q1hX")
    app.type("<Bksp><Bksp>")
    #expect(app.page.entry?.text == "q1")
    app.type("!")
    #expect(app.guide.session.step?.id == shipped.front.emergency)
  }

  @Test("what is pasted is no command, and reaches only a line to type on")
  func paste() {
    var app = App.at(.usual)
    _ = app.apply(.pasteStart)
    app.type("2qqXX!")
    _ = app.apply(.pasteEnd)
    #expect(app.guide.session.place == .doors)
    app.type("/")
    _ = app.apply(.pasteStart)
    app.type("core group!")
    _ = app.apply(.pasteEnd)
    #expect(app.page.entry?.text == "core group!")
  }

  @Test("a paste whose end was lost takes no key once nothing has come for two seconds")
  func openPaste() {
    var app = App.at(.usual)
    _ = app.apply(.pasteStart)
    app.wait(1999)
    app.type("!")
    app.wait(1999)
    app.type("!")
    #expect(app.guide.session.place == .doors)
    app.wait(1000)
    app.wait(1000)
    app.type("!")
    #expect(app.guide.session.step?.id == shipped.front.emergency)
  }

  @Test("clearing forgets where the eye was")
  func clear() {
    var app = App.at(.usual)
    app.type("<Down><Down>22XX")
    var fresh = App.at(.usual)
    fresh.type("XX")
    #expect(app.frame == fresh.frame)
  }

  @Test("asked for one column, a wide screen has no source beside the step")
  func oneColumn() throws {
    let size = Size(rows: 24, columns: 120)
    let guide = Guide(shipped, start: shipped.front.emergency)
    let frame = App(guide, size: size, isOneColumn: true).frame.plainText
    #expect(!frame.contains(" | "))
    #expect(App(guide, size: size).frame.plainText.contains(" | "))
    #expect(frame.contains("in danger, and where the child is. [you should; at once]"))
  }

  @Test("at a hundred columns the source stands beside the step and follows the focus")
  func pane() {
    var app = App.at(.large, start: "referral.at-once")
    let first = app.frame.plainText
    #expect(first.contains("Known"))
    app.type("<Up><Up>")
    #expect(app.frame.plainText != first)
  }

  @Test("every key of the table is in help, and every command has a key")
  func keyTable() {
    let text = App.at(Size(rows: 100, columns: 99)).helpText
    for row in KeyTable.rows { #expect(text.contains(row.sentence.split(separator: " ")[0])) }
    for command in Command.allCases {
      let key = Key.character(command.letter)
      #expect(KeyTable.action(for: key, isTyping: false) == .command(command))
    }
  }

  @Test("no key stands for two things")
  func keysAreDistinct() {
    let keys = KeyTable.rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }
}

extension App {
  /// The block that has the focus.
  fileprivate var focus: Int? {
    position(in: page, PageLayout(page, width: bodyWidth)).focus
  }

  fileprivate var helpText: String {
    var app = self
    app.type("h")
    return app.frame.plainText
  }
}
