import Guidance
import TestSupport
import Testing

@testable import Navigation

@Suite("Route codes") struct RouteCodeTests {
  @Test("every route that was enumerated comes back from its code, and no two have the same one")
  func roundTrip() throws {
    var codes: [String: [Session.Move]] = [:]
    for door in shipped.doors {
      for session in Session.routes(from: door, atMost: 250) {
        let code = try #require(RouteCode(session))
        let replay = try RouteCode.replay(code.text, in: shipped)
        #expect(replay.session.moves == session.moves)
        let earlier = codes.updateValue(session.moves, forKey: code.text)
        #expect(earlier == nil || earlier == session.moves)
      }
    }
    print("route codes: \(codes.count) enumerated routes came back")
  }

  @Test("random walks, with steps gone to on the way, come back", arguments: [20_261_126 as UInt64])
  func random(seed: UInt64) throws {
    var generator = Chance(seed: seed)
    let editions = shipped.editions.filter { !$0.short.isEmpty }.map(\.id)
    for _ in 0..<300 {
      var session = Session.random(
        length: Int.random(in: 0..<30, using: &generator), using: &generator)
      for _ in 0..<Int.random(in: 0..<3, using: &generator) {
        session.enter(shipped.steps.randomElement(using: &generator)!.id)
        for _ in 0..<Int.random(in: 0..<6, using: &generator) {
          guard let choice = session.step?.choices.randomElement(using: &generator) else { break }
          session.choose(choice.id)
        }
      }
      let lens = Bool.random(using: &generator) ? editions.randomElement(using: &generator) : nil
      guard let code = RouteCode(session, lens: lens) else { continue }
      let replay = try RouteCode.replay(code.text, in: shipped)
      #expect(replay.session.moves == session.moves, "seed \(seed)")
      #expect(replay.lens == lens)
    }
  }

  @Test("a code is short: the routes from each door are measured")
  func lengths() throws {
    var generator = Chance(seed: 5)
    for door in shipped.doors {
      let shortest = try #require(Session.shortest(from: door))
      var longest = shortest
      for _ in 0..<200 {
        let session = Session.winding(from: door, using: &generator)
        if session.moves.count > longest.moves.count { longest = session }
      }
      let codes = [shortest, longest].map { RouteCode($0)?.text ?? "-" }
      let signs = codes.map { $0.filter { $0 != "-" }.count }
      print(
        "route codes from door \(door.id): shortest \(shortest.moves.count - 1) answers, "
          + "\(signs[0]) signs; longest of 200 windings \(longest.moves.count - 1) answers, "
          + "\(signs[1]) signs: \(codes[1])")
      #expect((12...20).contains(signs[0]))
      #expect((12...RouteCode.longest).contains(signs[1]))
    }
  }

  @Test("any slip in one sign, and any two that have changed places, are refused")
  func slips() throws {
    var sessions: [Session] = []
    for door in shipped.doors { sessions += Session.routes(from: door, atMost: 3) }
    var generator = Chance(seed: 12)
    for door in shipped.doors { sessions.append(.winding(from: door, using: &generator)) }
    var (slips, swaps) = (0, 0)
    for session in sessions {
      guard let code = RouteCode(session) else { continue }
      let signs = code.text.filter { $0 != "-" }.map { $0 }
      for place in signs.indices {
        for sign in RouteAlphabet.signs where sign != signs[place] {
          var wrong = signs
          wrong[place] = sign
          slips += 1
          if !isSlip(wrong) { Issue.record("\(code.text), \(sign) at \(place)") }
        }
        for other in signs.indices where other > place && signs[other] != signs[place] {
          var wrong = signs
          wrong.swapAt(place, other)
          swaps += 1
          if !isSlip(wrong) { Issue.record("\(code.text), \(place) and \(other)") }
        }
      }
    }
    print("route codes: \(sessions.count) routes, \(slips) slips and \(swaps) swaps refused")
    #expect(slips > 10_000 && swaps > 1000)
  }

  private func isSlip(_ signs: [Character]) -> Bool {
    do {
      _ = try RouteCode.replay(String(signs), in: shipped)
      return false
    } catch {
      return error == .slip
    }
  }

  @Test("a sign too few or too many is refused, and a sign that no code has is named")
  func lengthAndSigns() throws {
    let text = try #require(RouteCode(Session.routes(from: shipped.doors[1], atMost: 1)[0])).text
    let count = text.filter { $0 != "-" }.count
    #expect(problem(String(text.dropLast())) == .length(count - 1))
    #expect(problem(text + "7") == .length(count + 1))
    #expect(problem(String(text.dropLast(5))) != nil)
    #expect(problem("0000-" + text) != nil)
    #expect(problem("u" + text.dropFirst()) == .strangeSign("u"))
    #expect(problem("") == .empty)
    #expect(problem(" - ") == .empty)
  }

  private func problem(_ text: String) -> RouteCodeProblem? {
    do {
      _ = try RouteCode.replay(text, in: shipped)
      return nil
    } catch {
      return error
    }
  }

  @Test("small letters, no hyphens, O for 0 and I or L for 1 read alike")
  func alike() throws {
    for session in Session.routes(from: shipped.doors[2], atMost: 20) {
      let text = try #require(RouteCode(session)).text
      let told = text.lowercased().filter { $0 != "-" }
        .map { $0 == "0" ? "o" : $0 == "1" ? "L" : String($0) }.joined()
      #expect(try RouteCode.replay(told, in: shipped).session.moves == session.moves)
      let spoken = try #require(RouteCode(session)).spoken
      #expect(try RouteCode.replay(spoken, in: shipped).session.moves == session.moves)
    }
  }

  @Test("there is no code at the doors, nor for a walk without end")
  func none() {
    #expect(RouteCode(Session(shipped)) == nil)
    var session = Session(shipped)
    for _ in 0..<300 { session.enter(shipped.front.emergency) }
    #expect(RouteCode(session) == nil)
  }

  @Test("other words keep the code; another way, answer or newest edition refuses it")
  func otherContent() throws {
    let session = Session.routes(from: shipped.doors[1], atMost: 1)[0]
    let code = try #require(RouteCode(session)).text
    let question = try #require(session.answers.first { $0.step.question != nil }).step
    let reworded = try Library.shipped { step in
      step.with(title: "Reworded", choices: step.choices.map { $0.with(label: $0.label + "!") })
    }
    #expect(try RouteCode.replay(code, in: reworded).session.moves == session.moves)
    let changes: [([Choice]) -> [Choice]] = [
      { $0.reversed() }, { Array($0.dropLast()) },
      { $0.map { $0.with(target: shipped.front.emergency) } },
    ]
    for change in changes {
      let other = try Library.shipped { step in
        step.id == question.id ? step.with(title: step.title, choices: change(step.choices)) : step
      }
      #expect(throws: RouteCodeProblem.otherContent) { try RouteCode.replay(code, in: other) }
    }
    let newer = try Library.shipped(newest: "wt2023") { $0 }
    #expect(throws: RouteCodeProblem.otherContent) { try RouteCode.replay(code, in: newer) }
  }

  @Test(
    "what is meant as a code is told from a step and a source",
    arguments: [
      ("4JKM-20QF-7R3N", true), ("4jkm 20qf 7r3n", true), ("4JKM20QF7R3N", true),
      ("4JKM-20QF-7R3", true), ("R4", false), ("WT2018 Introduction 16", false), ("ZZ9", false),
      ("core group", false), ("wt18.REF-01", false), ("safeguardingpartners", false),
      ("4 J K M, 2 0 Q F, 7 R 3 N", true),
    ])
  func meant(text: String, is expected: Bool) {
    #expect(RouteCode.isMeant(by: text) == expected)
  }

  @Test("a role, a search and a date change nothing of the code")
  func nothingPersonal() {
    var guide = Guide(shipped, role: shipped.roles[0].id)
    guide.take(.init(session: Session.routes(from: shipped.doors[1], atMost: 1)[0], lens: nil))
    let code = guide.routeCode
    guide.role = nil
    guide.now = Moment(secondsSinceEpoch: 1_800_000_000)
    _ = guide.perform(.search)
    guide.type("Zebedee Quill")
    #expect(guide.routeCode == code)
    #expect(code != nil)
  }
}
