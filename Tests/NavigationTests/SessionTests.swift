import Guidance
import Navigation
import TestSupport
import Testing

@Suite("A walk") struct SessionTests {
  @Test("back after forward is where it was, on every edge of the tree")
  func backIsTheIdentity() {
    var edges = 0
    for step in shipped.steps {
      for choice in step.choices {
        var session = Session(shipped)
        session.enter(step.id)
        let before = session.moves
        session.choose(choice.id)
        #expect(session.place == .step(choice.target))
        session.goBack()
        #expect(session.moves == before)
        #expect(session.place == .step(step.id))
        session.goForward()
        #expect(session.place == .step(choice.target))
        edges += 1
      }
    }
    #expect(edges > 100)
  }

  @Test("forward is kept by the same answer and lost by another")
  func forward() throws {
    let step = try #require(shipped.steps.first { $0.choices.count > 1 })
    var session = Session(shipped)
    session.enter(step.id)
    session.choose(step.choices[0].id)
    if let next = session.step?.choices.first { session.choose(next.id) }
    let whole = session.moves
    session.goBack()
    session.goBack()
    session.choose(step.choices[0].id)
    #expect(session.canGoForward)
    session.goForward()
    #expect(session.moves == whole)
    session.goBack()
    session.goBack()
    session.choose(step.choices[1].id)
    #expect(!session.canGoForward)
  }

  @Test("back from the first step leads to the doors, and no further")
  func backToTheDoors() {
    var session = Session(shipped)
    session.enter(shipped.doors[0].target)
    let wasBack = session.goBack()
    #expect(wasBack)
    #expect(session.place == .doors)
    let wasFurther = session.goBack()
    #expect(!wasFurther)
  }

  @Test("clearing leaves nothing to go forward to")
  func clear() {
    var session = Session(shipped)
    session.enter(shipped.doors[1].target)
    session.goBack()
    session.clear()
    #expect(!session.canGoForward)
    #expect(session.moves.isEmpty)
  }

  @Test("the preview of a changed answer is what walking that way comes to", arguments: 1...40)
  func previewIsTrue(seed: UInt64) {
    var generator = Chance(seed: seed)
    let session = Session.random(length: 14, using: &generator)
    for answer in session.answers {
      for choice in answer.step.choices {
        let change = session.changing(answer, to: choice.id)
        // Walk it by hand: the same start, the new answer, then each kept answer when its
        // question comes, going on from actions that were gone on from.
        var walk = Session(shipped)
        for move in session.moves[..<answer.move] { walk.repeatMove(move) }
        #expect(walk.step?.id == answer.step.id, "seed \(seed)")
        walk.choose(choice.id)
        for move in change.session.moves[(answer.move + 1)...] {
          guard case .answered(let id, let chosen) = move else {
            Issue.record("a change keeps answers only; seed \(seed)")
            continue
          }
          #expect(walk.step?.id == id, "seed \(seed)")
          walk.choose(chosen)
        }
        #expect(walk.place == change.session.place, "seed \(seed)")
        let later = session.answers.filter { $0.move > answer.move }.count
        #expect(change.kept.count <= later)
        for dropped in change.dropped {
          #expect(
            !change.kept.contains {
              $0.step.id == dropped.step.id && $0.choice.id == dropped.choice.id
            })
        }
      }
    }
  }

  @Test("changing an answer to itself drops nothing and leads to the same place")
  func changeToItself() {
    var generator = Chance(seed: 7)
    for _ in 0..<50 {
      let session = Session.random(length: 12, using: &generator)
      for answer in session.answers {
        let change = session.changing(answer, to: answer.choice.id)
        #expect(change.dropped.isEmpty)
        #expect(change.session.place == session.place)
      }
    }
  }

  @Test("what a route did not ask never holds what it asked")
  func notAsked() {
    var generator = Chance(seed: 11)
    for _ in 0..<200 {
      let session = Session.random(length: 20, using: &generator)
      let asked = Set(session.answers.compactMap(\.step.question?.asks))
      #expect(asked.isDisjoint(with: session.notAsked))
    }
  }
}

extension Session {
  fileprivate mutating func repeatMove(_ move: Move) {
    switch move {
    case .entered(let step): enter(step)
    case .answered(_, let choice): choose(choice)
    }
  }
}
