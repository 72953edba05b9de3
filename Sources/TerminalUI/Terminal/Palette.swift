/// The sixteen basic colours as xterm shows them. People change theirs; this is what we measure by.
package enum Palette {
  package typealias Colour = (red: UInt8, green: UInt8, blue: UInt8)

  package static let xterm: [Colour] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// How much two of the sixteen colours differ, from 1 (not at all) to 21 (black and white).
  ///
  /// **Source:** WCAG 2.2, "contrast ratio" and "relative luminance".
  package static func contrastRatio(_ one: UInt8, _ other: UInt8) -> Double {
    let (a, b) = (luminance(xterm[Int(one)]), luminance(xterm[Int(other)]))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ colour: Colour) -> Double {
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : power2point4((value + 0.055) / 1.055)
  }

  /// The standard library has no power function and Foundation is not wanted here:
  /// x^2.4 = x^2 · (x^2)^(1/5), the root by Newton's method.
  private static func power2point4(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<40 { root -= (root - square / (root * root * root * root)) / 5 }
    return square * root
  }
}
