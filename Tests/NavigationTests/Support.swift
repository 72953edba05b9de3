import Content
import Guidance
import Navigation
import TestSupport

/// The content as it ships: what people walk through is what is tested.
let shipped = Content.library()

extension Session {
  /// A walk of random answers from a random door.
  static func random(length: Int, using generator: inout Chance) -> Session {
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
