/// Marks of footnotes inside a text, made one kind: `leaders4` and `leaders⁴` become `leaders[4]`.
struct FootnoteMarks: Sendable {
  /// The numbers that have a note or were seen in brackets.
  private let known: Set<Int>

  /// The last mark that was met: the next may have lost its brackets.
  private var last = 0

  init(notes: [Note]) { known = Set(notes.compactMap { Int($0.number) }) }

  /// The numbers marked in a text, in order.
  static func numbers(in text: String) -> [String] {
    var numbers: [String] = []
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[rest.index(after: start)...]
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      if (1...3).contains(digits.count), rest.dropFirst(digits.count).first == UInt8(ascii: "]") {
        numbers.append(String(digits) ?? "")
      }
    }
    return numbers
  }

  /// - Complexity: O(*n*).
  mutating func marked(_ text: String) -> String {
    let letters = Array(text)
    var marked = ""
    var place = 0
    while place < letters.count {
      if let (numbers, end) = bare(letters, at: place), accepts(numbers) {
        for number in numbers { marked += "[\(number)]" }
        last = numbers.last ?? last
        place = end
        continue
      }
      if letters[place] == "[", let (number, end) = bracketed(letters, at: place) {
        last = max(last, number)
        // `(UNCRC) [3]` and `(UNCRC)[3]` are one mark.
        if marked.last == " " { marked.removeLast() }
        marked += "[\(number)]"
        place = end
        continue
      }
      marked.append(letters[place])
      place += 1
    }
    return marked
  }

  private func accepts(_ numbers: [Int]) -> Bool {
    guard let first = numbers.first else { return false }
    let follow = zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
    return follow && (known.contains(first) || first == last + 1)
  }

  private func bracketed(_ letters: [Character], at place: Int) -> (Int, Int)? {
    guard let (number, end) = Self.digits(letters, at: place + 1), end < letters.count,
      letters[end] == "]"
    else { return nil }
    return (number, end + 1)
  }

  /// Digits that run on from a word in small letters, or from the stop behind one.
  private func bare(_ letters: [Character], at place: Int) -> ([Int], Int)? {
    guard place >= 4 else { return nil }
    if Self.raised[letters[place]] != nil { return raised(letters, at: place) }
    guard letters[place].isASCII, letters[place].isNumber else { return nil }
    let before = letters[place - 1]
    let word = ".,;:)’'".contains(before) ? place - 2 : place - 1
    let length = letters[...word].reversed().prefix { $0.isLowercase }.count
    guard length >= 4 || length == 3 && word == place - 1 else { return nil }
    var numbers: [Int] = []
    var here = place
    while let (number, end) = Self.digits(letters, at: here) {
      numbers.append(number)
      here = end
      guard here + 1 < letters.count, letters[here] == ",", letters[here + 1].isNumber else {
        break
      }
      here += 1
    }
    if here < letters.count, letters[here].isLetter || letters[here].isNumber { return nil }
    return numbers.isEmpty ? nil : (numbers, here)
  }

  private func raised(_ letters: [Character], at place: Int) -> ([Int], Int)? {
    var end = place
    var number = 0
    while end < letters.count, end - place < 3, let digit = Self.raised[letters[end]] {
      number = number * 10 + digit
      end += 1
    }
    // Square metres are no footnote.
    return known.contains(number) || number == last + 1 ? ([number], end) : nil
  }

  private static func digits(_ letters: [Character], at place: Int) -> (Int, Int)? {
    var end = place
    while end < letters.count, letters[end].isASCII, letters[end].isNumber { end += 1 }
    guard (1...3).contains(end - place), let number = Int(String(letters[place..<end])) else {
      return nil
    }
    return (number, end)
  }

  private static let raised: [Character: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]
}
