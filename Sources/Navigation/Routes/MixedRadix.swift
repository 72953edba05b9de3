/// A number whose digits each have a radix of their own, and the same number in base 32.
struct MixedRadix {
  private var digits: [(value: Int, radix: Int)] = []

  /// - Parameter radix: from 1 to 128; a digit of radix 1 takes no room.
  mutating func add(_ value: Int, below radix: Int) {
    assert((0..<radix).contains(value) && radix <= 128)
    digits.append((value, radix))
  }

  /// In base 32, the most significant first, without noughts in front.
  ///
  /// - Complexity: O(*n*²).
  var symbols: [UInt8] {
    // The least significant first; the first digit added is the least significant.
    var number: [Int] = []
    for digit in digits.reversed() {
      var carry = digit.value
      for place in number.indices {
        carry += number[place] * digit.radix
        number[place] = carry % 32
        carry /= 32
      }
      while carry > 0 {
        number.append(carry % 32)
        carry /= 32
      }
    }
    return number.reversed().map { UInt8($0) }
  }

  /// Takes such a number apart again, the digit that was added first coming first.
  struct Reader {
    private var number: [Int]

    init(_ symbols: some Sequence<UInt8>) { number = symbols.map { Int($0) } }

    mutating func next(below radix: Int) -> Int {
      var rest = 0
      for place in number.indices {
        rest = rest * 32 + number[place]
        number[place] = rest / radix
        rest %= radix
      }
      return rest
    }

    /// True when nothing is left of it.
    var isSpent: Bool { number.allSatisfy { $0 == 0 } }
  }
}
