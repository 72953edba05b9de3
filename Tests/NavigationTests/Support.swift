import Content
import Guidance
import Navigation

/// The content as it ships: what people walk through is what is tested.
let shipped = Content.library()

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Session {
  /// A walk of random answers from a random door.
  static func random(length: Int, using generator: inout SeededGenerator) -> Session {
    var session = Session(shipped)
    session.enter(shipped.doors.randomElement(using: &generator)!.target)
    for _ in 0..<length {
      guard let choice = session.step?.choices.randomElement(using: &generator) else { break }
      session.choose(choice.id)
    }
    return session
  }
}

extension Page {
  /// Every word on it, in order.
  var allText: String {
    ([title, standing.long] + blocks.map { "\($0.margin) \($0.text) \($0.tag)" } + [emergencyLine])
      .joined(separator: "\n")
  }
}
