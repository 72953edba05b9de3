import Guidance
import Navigation
import Testing

@testable import TerminalUI

@Suite("Random keys") struct RandomKeys {
  private static let keys: [Key] =
    Command.allCases.filter { $0 != .clear }.map { .character($0.letter) }
    + [
      .up, .down, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .enter, .backspace,
      .delete, .tab, .backTab, .escape, .f(1), .f(9), .unknown, .pasteEnd, .character("X"),
      .character("z"), .character("e"), .character(" "), .character("-"), .character("\u{E9}"),
    ] + (1...9).flatMap { [Key.character(Character("\($0)")), .character(Character("\($0)"))] }

  @Test("a hundred thousand keys leave a sound state", arguments: [20_260_318 as UInt64])
  func sound(seed: UInt64) {
    var generator = SeededKeys(state: seed)
    var app = App.at(.usual)
    var quits = 0
    for count in 1...100_000 {
      if app.apply(Self.keys[generator.next(below: Self.keys.count)]) == .quit {
        quits += 1
        app = App.at(.usual)
      }
      // A walk that only ever grows says nothing new.
      if app.guide.session.moves.count > 60 { app = App.at(.usual) }
      if count.isMultiple(of: 50) {
        let frame = app.frame
        #expect(frame.rows.count == 24, "seed \(seed), key \(count)")
        #expect(frame.plainText.contains("press !"), "seed \(seed), key \(count)")
        #expect((0..<24).contains(frame.cursor.row) && (0..<80).contains(frame.cursor.column))
      }
    }
    #expect(quits > 0)
    print("random keys: seed \(seed), \(quits) times left and begun again")
  }

  @Test("two hundred resizes leave the screen it began with")
  func resizes() {
    var generator = SeededKeys(state: 4)
    var app = App.at(.usual, start: "referral.made")
    app.type(" ")
    let before = app.frame
    for _ in 0..<200 {
      let rows = 1 + generator.next(below: 100)
      app.resize(to: Size(rows: rows, columns: 1 + generator.next(below: 300)))
      let frame = app.frame
      #expect(frame.rows.count <= max(2, rows))
    }
    app.resize(to: .usual)
    #expect(app.frame == before)
  }
}

/// The same numbers for the same seed (xorshift).
struct SeededKeys {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
