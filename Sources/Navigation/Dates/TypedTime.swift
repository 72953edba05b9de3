/// A time as a person types it after a date: `14:30`, `14.30`, `2.30pm`, `2 pm`.
enum TypedTime {
  /// Takes the time from the end of some words; nothing where they end in none.
  ///
  /// - Returns: minutes since midnight.
  static func take(from words: inout [String]) throws(TypedDate.Flaw) -> Int? {
    guard var last = words.last else { return nil }
    var rest = words.dropLast()
    if last == "am" || last == "pm", let hour = rest.popLast() { last = hour + last }
    let half = ["am", "pm"].first { last.hasSuffix($0) && last.first?.isNumber == true }
    let figures = half == nil ? Substring(last) : last.dropLast(2)
    let parts = figures.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    // A date with stops has three parts, and no time has a date's hyphens and strokes.
    let isTime = half != nil || last.contains(":") || (parts.count == 2 && !rest.isEmpty)
    guard isTime else { return nil }
    guard let minute = minute(parts, half) else { throw .noSuchTime(last) }
    if rest.last == "at" { rest.removeLast() }
    words = Array(rest)
    return minute
  }

  private static func minute(_ parts: [Substring], _ half: String?) -> Int? {
    guard let first = parts.first, let hour = Int(first), parts.count <= 2 else { return nil }
    var minute = 0
    if parts.count == 2 {
      guard parts[1].count == 2, let typed = Int(parts[1]) else { return nil }
      minute = typed
    }
    guard (0...59).contains(minute) else { return nil }
    guard let half else { return (0...23).contains(hour) ? hour * 60 + minute : nil }
    guard (1...12).contains(hour) else { return nil }
    return (hour % 12 + (half == "pm" ? 12 : 0)) * 60 + minute
  }
}
