import Guidance
import Navigation
import Testing

@testable import TerminalUI

/// Numbers pressed without looking.
@Suite("Numbers") struct NumberTests {
  @Test("999 leads to the emergency step from everywhere, and back again")
  func emergency() throws {
    for size in [Size.usual, .small] {
      for step in [nil] + shipped.steps.map(\.code) {
        var app = App.at(size, start: step)
        let before = app.guide.session.step?.id
        app.type("999")
        #expect(app.guide.session.step?.id == shipped.front.emergency, "\(step ?? "start")")
        if before != shipped.front.emergency, step != nil, size == .usual {
          app.type("b")
          #expect(app.guide.session.step?.id != shipped.front.emergency, "\(step ?? "start")")
        }
      }
    }
    // Other keys between them, and figures that are typed into a field, are no call for help.
    for keys in ["99j9", "9h99", "/999", "g999"] {
      var app = App.at(.usual, start: "C3")
      app.type(keys)
      #expect(app.guide.session.step?.code == "C3", "\(keys)")
    }
  }

  @Test("a number that waits to be pressed again keeps the next one waiting too")
  func waits() {
    var app = App.at(.small, start: nil)
    app.type("9")
    #expect(app.guide.notice == "Press 9 again to choose it.")
    app.type("1")
    #expect(app.guide.session.step == nil)
    #expect(app.guide.notice == "Press 1 again to choose it.")
    app.type("5")
    #expect(app.guide.session.step == nil)
    app.type("5")
    #expect(app.guide.session.step?.code == "R1")
    // Any other key shows that somebody looks.
    app = App.at(.small, start: nil)
    app.type("9j")
    app.type("9")
    #expect(app.guide.session.step?.code == "H1")
  }
}
