import Navigation
import Testing

/// Time is told, never measured.
@Suite("Nobody at the keyboard") struct IdleTests {
  @Test("quiet to the limit, then sixty seconds of countdown, then over", arguments: [1, 5, 120])
  func course(minutes: Int) {
    var idle = Idle(minutes: minutes)
    idle.wait(minutes * 60_000 - 1)
    #expect(idle.state == .quiet)
    idle.wait(1)
    #expect(idle.state == .counting(seconds: 60))
    idle.wait(999)
    #expect(idle.state == .counting(seconds: 60))
    idle.wait(1)
    #expect(idle.state == .counting(seconds: 59))
    idle.wait(58_999)
    #expect(idle.state == .counting(seconds: 1))
    idle.wait(1)
    #expect(idle.state == .over)
  }

  @Test("waiting as long as it says meets each of its states, once")
  func pauses() {
    var idle = Idle(minutes: 1)
    var states = [idle.state]
    while idle.state != .over {
      #expect(idle.pause > 0)
      idle.wait(idle.pause)
      states.append(idle.state)
    }
    #expect(states.count == 62)
    #expect(Set(states).count == 62)
    #expect(idle.pause == 0)
  }

  @Test("a key gives the whole time again, at any moment")
  func extends() {
    var idle = Idle(minutes: 2)
    for moment in [0, 1, 119_999, 120_000, 150_000, 179_999] {
      idle.wait(moment)
      idle.begin()
      #expect(idle == Idle(minutes: 2))
    }
  }

  @Test("a clock put back adds nothing, and one put far ahead ends in over")
  func oddClocks() {
    var idle = Idle(minutes: 1)
    idle.wait(-5_000_000)
    #expect(idle == Idle(minutes: 1))
    idle.wait(.max)
    idle.wait(.max)
    #expect(idle.state == .over)
  }
}
