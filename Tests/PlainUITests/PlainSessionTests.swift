import Content
import Guidance
import Navigation
import PlainUI
import Testing

@testable import TerminalUI

private let shipped = Content.library()

@Suite("Plain mode") struct PlainSessionTests {
  private func session(at code: String? = nil) -> PlainSession {
    var step: Step.ID?
    if let code, case .step(let id)? = Destination(code, in: shipped) { step = id }
    return PlainSession(Guide(shipped, start: step))
  }

  private func said(_ lines: [String], by session: inout PlainSession) -> String {
    for line in lines {
      _ = session.output()
      _ = session.take(line)
    }
    return session.output().joined(separator: "\n")
  }

  @Test("every word of each step's full screen is in its transcript")
  func everyWord() {
    for role in [nil] + shipped.roles.map({ $0.id as Role.ID? }) {
      for step in shipped.steps {
        let guide = Guide(shipped, role: role, start: step.id)
        let app = App(guide, size: Size(rows: 300, columns: 98))
        var plain: Set<Substring> = []
        for line in Transcript(shipped).lines(of: guide.page()) {
          plain.formUnion(line.split { " ();.:[]".contains($0) })
        }
        let rows = app.frame.plainText.split(separator: "\n", omittingEmptySubsequences: false)
        // The last three are the source of the focused line, the emergency line and the keys. A row
        // that is cut ends in the middle of a word.
        let whole = rows.dropFirst().dropLast(3).filter { !$0.contains("...") }
        let shown = whole.joined(separator: " ")
        let missing = shown.split { " ();.:[]>".contains($0) }.filter { !plain.contains($0) }
        #expect(missing.isEmpty, "\(step.id)")
      }
    }
  }

  @Test("s and a number names every source of that line, which the full screen shows at the focus")
  func everySource() {
    for step in shipped.steps where step.question != nil {
      var session = session(at: step.code)
      for item in session.guide.page().blocks.compactMap(\.item) {
        guard let number = item.number else { continue }
        let text = said(["s \(number)"], by: &session)
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for id in item.cites {
          #expect(text.contains(shipped.citation(id)), "\(step.code) \(number) \(id)")
        }
        _ = session.take("b")
      }
    }
  }

  @Test("what is said once is not behind a page that was read already, and stands before a new one")
  func notices() {
    var session = session(at: "C1")
    _ = session.output()
    _ = session.take("X")
    #expect(
      session.output() == ["X again clears everything.", "Immediate danger: call 999 - press !"])
    _ = session.take("X")
    #expect(session.output().prefix(3) == ["", "Everything is cleared.", ""])
    // Once it was read, an empty line brings the page, and a command no longer waits.
    _ = session.take("")
    #expect(session.output().contains("What do you need to do now?"))
    _ = session.take("X")
    _ = session.output()
    _ = session.take("")
    #expect(!session.guide.isArmed)
  }

  @Test("every word of what a command opens is in its transcript", arguments: Command.allCases)
  func everyWordOfPages(command: Command) {
    // The source is that of the focused line there, and of the whole screen here.
    if [.quit, .clear, .hide, .help, .source].contains(command) { return }
    for code in ["referral.danger", "referral.made"] {
      guard case .step(let id)? = Destination(code, in: shipped) else { continue }
      var guide = Guide(shipped, start: shipped.doors[4].target)
      guide.choose(guide.page().item(numbered: 1)!.target)
      guide.choose(.step(id))
      var app = App(guide, size: Size(rows: 1500, columns: 98))
      _ = app.apply(.character(command.letter))
      _ = guide.perform(command)
      var plain: Set<Substring> = ["Source", "you", "are", "here", "-"]
      for line in Transcript(shipped).lines(of: guide.page()) {
        plain.formUnion(line.split { " ();.:[],".contains($0) })
      }
      let rows = app.frame.plainText.split(separator: "\n").dropFirst().dropLast(3)
      let missing = rows.joined(separator: " ").split { " ();.:[],>_".contains($0) }
        .filter { !plain.contains($0) }
      #expect(missing.isEmpty, "\(code)")
    }
  }

  @Test("every page ends with the emergency line before the prompt")
  func emergencyLine() {
    for step in shipped.steps {
      let session = session(at: step.code)
      var copy = session
      #expect(copy.output().dropLast().last == "Immediate danger: call 999 - press !")
    }
  }

  @Test("nothing that is printed is a control or draws a box")
  func plainLetters() {
    for step in shipped.steps {
      var session = session(at: step.code)
      for line in session.output() {
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value < 0x2500 })
      }
    }
  }

  @Test("a number chooses, b goes back")
  func numbers() {
    var session = session()
    let start = said([], by: &session)
    #expect(said(["2"], by: &session) != start)
    #expect(said(["b"], by: &session) == "\n" + start)
  }

  @Test(
    "what somebody types without having read the help leads where it says",
    arguments: [
      ("999", "P1"), ("danger", "P1"), ("2.", "P1"), ("yes", "P1"), ("No", "C3"), ("r4", "R4"),
      ("9 9 9", "P1"), ("n", "C1"), ("not sure", "P1"),
    ])
  func words(line: String, code: String) {
    var session = session(at: "C1")
    _ = session.output()
    #expect(session.take(line) == .none)
    #expect(session.guide.session.step?.code == code)
  }

  @Test(
    "what is not understood is said so, and asked again",
    arguments: ["99", "hello", "0", "-1", "b2", "\u{1B}[A", "1 2"])
  func complaints(line: String) {
    var session = session()
    _ = session.output()
    let before = session.guide.session.moves
    #expect(session.take(line) == .none)
    #expect(session.guide.session.moves == before)
    let answer = session.output()
    #expect(answer.count == 2)
    #expect(answer[0].contains("for help"))
    #expect(answer[1] == "Immediate danger: call 999 - press !")
    #expect(answer[0].unicodeScalars.allSatisfy { $0.value >= 32 })
  }

  @Test("s shows sources, s 2 that of line 2, and there is no line 99")
  func sources() {
    var session = session(at: "referral.danger")
    #expect(said(["s"], by: &session).contains("The sources of this screen"))
    #expect(said(["1"], by: &session).contains("Force:"))
    #expect(said(["b", "b", "s 2"], by: &session).contains("Force:"))
    #expect(said(["b", "s 99"], by: &session).contains("no line 99"))
  }

  @Test("/ searches at once or on the next line, and a number then chooses")
  func search() {
    var session = session()
    let atOnce = said(["/ core group"], by: &session)
    #expect(atOnce.lowercased().contains("core group"))
    #expect(said(["", "/", "core group"], by: &session) == atOnce)
    _ = session.take("1")
    #expect(session.guide.views.last != .search("core group"))
  }

  @Test("g goes to a step at once, and says so where there is none")
  func go() {
    var session = session()
    #expect(said(["g p1"], by: &session).contains("P1"))
    #expect(said(["g ZZ9"], by: &session).contains("Nothing is called"))
    #expect(said(["!"], by: &session).contains("999"))
  }

  @Test("the word danger leads to the emergency step, for whoever does not hear the sign")
  func dangerWord() {
    for word in ["danger", "Danger", "emergency", "!"] {
      var session = session(at: "R4")
      #expect(session.take(word) == .none)
      #expect(session.guide.session.step?.id == shipped.front.emergency)
    }
    var session = session()
    #expect(session.output().last?.contains("the word danger") == true)
  }

  @Test("q leaves at once without answers, and asks first with them")
  func quit() {
    var session = session()
    #expect(session.take("q") == .quit)
    _ = session.take("2")
    _ = session.take("1")
    #expect(session.take("q") == .none)
    #expect(session.output().joined().contains("not kept"))
    #expect(session.take("q") == .quit)
  }

  @Test("every command opens something or says why not", arguments: Command.allCases)
  func commands(command: Command) {
    var session = session(at: "referral.danger")
    let before = said([], by: &session)
    if command == .quit { return }
    #expect(said([String(command.letter)], by: &session) != before)
  }

  @Test("lines are no longer than they may be", arguments: [40, 76])
  func width(width: Int) {
    for step in shipped.steps {
      let lines = Transcript(shipped, width: width).lines(of: Guide(shipped, start: step.id).page())
      #expect(lines.allSatisfy { $0.count <= width })
    }
  }
}
