import TestSupport
import Testing

@testable import Navigation

@Suite("The check of a route code") struct RouteChecksumTests {
  /// x to the power of each place, modulo the generator: what a slip of 1 there does to the check.
  private var columns: [[UInt8]] {
    var power: [UInt8] = [0, 0, 0, 1]
    return (0..<RouteCode.longest).map { _ in
      defer { RouteChecksum.divide(&power, 0) }
      return power
    }
  }

  /// The same up to a factor: the first sign that is not 0 becomes 1.
  private func normal(_ column: [UInt8]) -> UInt32 {
    guard let first = column.first(where: { $0 != 0 }) else { return 0 }
    let inverse = (1...31).first { RouteChecksum.product(first, UInt8($0)) == 1 }!
    return column.reduce(0) { $0 << 5 | UInt32(RouteChecksum.product($1, UInt8(inverse))) }
  }

  /// Three columns that depend on each other would be a slip in three signs that is not noticed; two
  /// that do, a slip in two or two signs that have changed places.
  @Test("no slip in up to three signs of the longest code adds up to nothing")
  func distance() {
    let columns = columns
    let single = Set(columns.map(normal))
    #expect(single.count == columns.count)
    #expect(!single.contains(0))
    for (place, first) in columns.enumerated() {
      for second in columns[(place + 1)...] {
        for factor in UInt8(1)...31 {
          let sum = zip(first, second).map { $0 ^ RouteChecksum.product($1, factor) }
          let sumIsFree = !single.contains(normal(sum))
          if !sumIsFree { Issue.record("\(place): \(first) and \(factor) times \(second)") }
        }
      }
    }
  }

  @Test("the product is that of a field: each sign but 0 has an inverse")
  func field() {
    for left in UInt8(1)...31 {
      let products = Set((0...31).map { RouteChecksum.product(left, $0) })
      #expect(products.count == 32)
      #expect(RouteChecksum.product(left, 1) == left)
    }
  }

  @Test("noughts in front change the check")
  func leadingNoughts() {
    #expect(RouteChecksum.check(of: [1, 2]) != RouteChecksum.check(of: [0, 0, 0, 0, 1, 2]))
    #expect(!RouteChecksum.isSound([UInt8](repeating: 0, count: 12)))
  }
}

@Suite("Numbers of mixed radix") struct MixedRadixTests {
  @Test("digits come back as they went in, and nothing is left", arguments: [7 as UInt64, 8, 9])
  func roundTrip(seed: UInt64) {
    var generator = Chance(seed: seed)
    for _ in 0..<200 {
      var number = MixedRadix()
      var digits: [(Int, Int)] = []
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        let radix = Int.random(in: 1...128, using: &generator)
        let value = Int.random(in: 0..<radix, using: &generator)
        digits.append((value, radix))
        number.add(value, below: radix)
      }
      var reader = MixedRadix.Reader(number.symbols)
      for (value, radix) in digits { #expect(reader.next(below: radix) == value, "seed \(seed)") }
      #expect(reader.isSpent)
    }
  }

  @Test("a digit of radix 1 takes no room")
  func noRoom() {
    var number = MixedRadix()
    for _ in 0..<100 { number.add(0, below: 1) }
    #expect(number.symbols.isEmpty)
  }
}
