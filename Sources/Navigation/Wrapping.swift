/// Breaks words into rows no wider than a width. A word that is wider than a row is cut.
///
/// Each piece of a row carries a number of the caller's, such as the place of a style in a list.
package struct Wrapping {
  package struct Piece {
    package var text: String
    package let mark: Int
  }

  package private(set) var rows: [[Piece]] = [[]]
  private let width: Int
  private let columns: (Substring) -> Int
  private var column = 0

  /// - Parameters:
  ///   - width: in columns; at least 1.
  ///   - columns: how wide a text is drawn.
  package init(width: Int, columns: @escaping (Substring) -> Int = \.count) {
    self.width = max(1, width)
    self.columns = columns
  }

  /// Adds text after what is there, with a blank between.
  package mutating func add(_ text: String, _ mark: Int = 0) {
    for word in text.split(separator: " ") { add(word, mark) }
  }

  private mutating func add(_ word: Substring, _ mark: Int) {
    let length = columns(word)
    if column > 0, column + 1 + length > width { breakRow() }
    if column > 0 { append(" ", mark) }
    var rest = word
    while columns(rest) > width {
      append(rest.prefix(width), mark)
      rest = rest.dropFirst(width)
      breakRow()
    }
    append(rest, mark)
  }

  private mutating func breakRow() {
    rows.append([])
    column = 0
  }

  private mutating func append(_ text: Substring, _ mark: Int) {
    column += columns(text)
    let last = rows.count - 1
    if rows[last].last?.mark == mark {
      rows[last][rows[last].count - 1].text += text
    } else {
      rows[last].append(Piece(text: String(text), mark: mark))
    }
  }

  /// A text as lines no wider than a width.
  package static func lines(of text: String, width: Int) -> [String] {
    var wrapping = Wrapping(width: width)
    wrapping.add(text)
    return wrapping.rows.map { $0.map(\.text).joined() }
  }
}
