import Foundation

/// Inputs changed by chance, as many as `HANDRAIL_FUZZ` says. `HANDRAIL_FUZZ_SEED` and
/// `HANDRAIL_FUZZ_ROUND` repeat one that failed.
package struct Fuzz {
  package let seed: UInt64
  package let rounds: Range<Int>

  /// True when one round alone is repeated.
  package let isRepeat: Bool

  /// Pieces that have broken readers before.
  private let splinters: [[UInt8]]

  /// The most places that are changed in one input.
  private let changes: Int

  /// - Parameter usually: how many rounds, where nothing is said.
  package init(usually: Int, splinters: [[UInt8]], changes: Int) {
    let set = ProcessInfo.processInfo.environment
    func number(_ name: String) -> UInt64? { set[name].flatMap { UInt64($0) } }
    seed = number("HANDRAIL_FUZZ_SEED") ?? UInt64(Date().timeIntervalSince1970)
    let round = number("HANDRAIL_FUZZ_ROUND").map { Int($0) }
    rounds = round.map { $0..<$0 + 1 } ?? 0..<(number("HANDRAIL_FUZZ").map { Int($0) } ?? usually)
    isRepeat = round != nil
    self.splinters = splinters
    self.changes = changes
  }

  package func chance(of round: Int) -> Chance { Chance(seed: seed &+ UInt64(round)) }

  /// The same bytes with some changed, taken away, doubled or broken into.
  package func mutate(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...changes, using: &chance) {
      let place = Int.random(in: 0...bytes.count, using: &chance)
      let end = min(bytes.count, place + Int.random(in: 0...60, using: &chance))
      switch Int.random(in: 0..<8, using: &chance) {
      case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &chance)
      case 1 where place < bytes.count:
        bytes[place] = UInt8.random(in: 0x20...0x7E, using: &chance)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.removeSubrange(place..<min(end, place + 9))
      case 4:
        let part = Array(bytes[place..<min(bytes.count, end + 140)])
        bytes.insert(contentsOf: part, at: Int.random(in: 0...bytes.count, using: &chance))
      case 5 where bytes.count > 40: bytes.removeLast(Int.random(in: 1...40, using: &chance))
      default:
        bytes.insert(contentsOf: splinters.randomElement(using: &chance) ?? [], at: place)
      }
    }
    return bytes
  }
}
