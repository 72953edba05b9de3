/// The check at the end of a route code: four signs over the field of 32 elements.
///
/// It is a shortened BCH code. Its generator has the roots α⁰, α¹, α³² and α³³, where α has the
/// order 1023 in the field of 1024 elements; by the bound of Hartmann and Tzeng any two codes of one
/// length, up to 1023 signs, differ in at least four places. So every slip in up to three signs is
/// found, and every two signs that have changed places, since those are two slips. Anything worse
/// passes once in a million. The tests prove it again for every length that is used.
enum RouteChecksum {
  static let length = 4

  /// The generator without its first coefficient, highest power first:
  /// x⁴ + 3x³ + 2x² + 5x + 5.
  private static let generator: [UInt8] = [3, 2, 5, 5]

  /// Not nothing at the start and the end, so that noughts in front are not passed over.
  private static let start: [UInt8] = [0, 0, 0, 1]
  private static let end: [UInt8] = [8, 13, 18, 22]

  /// The four signs that belong after these.
  ///
  /// - Complexity: O(*n*).
  static func check(of symbols: some Sequence<UInt8>) -> [UInt8] {
    var remainder = start
    for symbol in symbols { divide(&remainder, symbol) }
    for _ in 0..<length { divide(&remainder, 0) }
    return zip(remainder, end).map { $0 ^ $1 }
  }

  /// True where the last four signs are the check of the others.
  static func isSound(_ symbols: [UInt8]) -> Bool {
    check(of: symbols.dropLast(length)) == symbols.suffix(length)
  }

  /// One step of the division by the generator.
  static func divide(_ remainder: inout [UInt8], _ symbol: UInt8) {
    let first = remainder[0]
    for place in 0..<length {
      let next = place + 1 < length ? remainder[place + 1] : symbol
      remainder[place] = next ^ product(first, generator[place])
    }
  }

  /// The product in the field of 32 elements, modulo x⁵ + x² + 1.
  static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var (left, right, product) = (left, right, UInt8(0))
    while right != 0 {
      if right & 1 != 0 { product ^= left }
      left <<= 1
      if left & 32 != 0 { left ^= 0b100101 }
      right >>= 1
    }
    return product
  }
}
