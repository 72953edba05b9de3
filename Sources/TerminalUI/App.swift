import Guidance
package import Navigation

/// The full screen as a value: the guide, and where the eye and the focus are.
///
/// A key changes it and a frame is made of it; it draws nothing and reads nothing.
package struct App: Sendable {
  package internal(set) var guide: Guide
  package internal(set) var size: Size
  private var isPasting = false
  private var positions: [Location: Position] = [:]

  package init(_ guide: Guide, size: Size) {
    self.guide = guide
    self.size = size
  }

  /// What one looks at: the same place has the same focus and scroll when one comes back to it.
  private struct Location: Hashable {
    let moves: [Session.Move]
    let views: [Guide.View]
  }

  struct Position: Hashable {
    /// The block that has the focus.
    var focus: Int?

    /// The block and the row of it at the top of the body; it holds when the width changes.
    var top = Anchor(block: 0, row: 0)
  }

  struct Anchor: Hashable {
    var block: Int
    var row: Int
  }

  private var location: Location { Location(moves: guide.session.moves, views: guide.views) }

  var page: Page { guide.page(keys: KeyTable.help) }

  /// The focus and the scroll of what one looks at.
  func position(in page: Page) -> Position {
    positions[location] ?? Position(focus: page.firstFocus(fitting: bodyHeight, width: bodyWidth))
  }

  /// Below this nothing is laid out: one line says what is needed, and the emergency line stays.
  static let smallest = Size(rows: 12, columns: 40)

  var isTooSmall: Bool {
    size.rows < Self.smallest.rows || size.columns < Self.smallest.columns
  }

  /// Rows between the two lines at the top and the three at the bottom.
  var bodyHeight: Int { max(1, size.rows - 5) }

  /// Columns of the page; the rest is the source pane beside it.
  var bodyWidth: Int { hasPane ? size.columns * 3 / 5 - 2 : size.columns }

  /// True where the source stands beside the step.
  var hasPane: Bool {
    if size.columns < 100 { return false }
    if case .sources = guide.views.last { return false }
    return true
  }

  /// - Returns: what is asked of whoever runs the guide.
  package mutating func apply(_ key: Key) -> Guide.Effect {
    switch key {
    case .pasteStart: isPasting = true
    case .pasteEnd: isPasting = false
    case .character(let character) where isPasting: if page.entry != nil { type(character) }
    case _ where isPasting: break
    default: return act(on: key)
    }
    return .none
  }

  private mutating func act(on key: Key) -> Guide.Effect {
    let page = page
    guard let action = KeyTable.action(for: key, isTyping: page.entry != nil) else {
      switch key {
      case .character(let character) where page.entry != nil: type(character)
      case .backspace where page.entry != nil: erase()
      default: break
      }
      return .none
    }
    var position = position(in: page)
    let focused = page.block(at: position.focus)
    switch action {
    case .up, .down, .pageUp, .pageDown, .top, .bottom:
      let layout = PageLayout(page, width: bodyWidth, focus: position.focus)
      position.move(action, in: layout, height: bodyHeight)
      positions[location] = position
    case .choose:
      positions[location] = position
      if case .go = guide.views.last {
        guide.goToTyped()
      } else if let item = focused?.item {
        guide.choose(item.target)
      }
    case .number(let number):
      positions[location] = position
      if let item = page.item(numbered: number) { guide.choose(item.target) }
    case .close: if !guide.views.isEmpty { guide.close() }
    case .command(let command):
      positions[location] = position
      return perform(command, on: focused?.item)
    }
    return .none
  }

  private mutating func perform(_ command: Command, on item: Page.Item?) -> Guide.Effect {
    let effect = guide.perform(command, on: item)
    // Nothing of a walk stays behind when it is cleared, not even where the eye was.
    if command == .clear, !guide.session.canGoBack { positions = [:] }
    return effect
  }

  private mutating func type(_ character: Character) {
    guard let text = page.entry?.text, text.count < 80 else { return }
    guide.type(text + String(character))
  }

  private mutating func erase() {
    guard let text = page.entry?.text else { return }
    if text.isEmpty { guide.close() } else { guide.type(String(text.dropLast())) }
  }

  /// Takes a new size; the line at the top stays at the top.
  package mutating func resize(to size: Size) { self.size = size }
}

extension Page {
  /// The block at a place, where there is one: a page may have become shorter.
  func block(at place: Int?) -> Block? {
    place.flatMap { blocks.indices.contains($0) ? blocks[$0] : nil }
  }

  /// The block that has the focus first.
  ///
  /// No answer is marked before a person has moved to it: the focus is on the question itself. On a
  /// list it is on the first line to choose, where that can be seen.
  fileprivate func firstFocus(fitting height: Int, width: Int) -> Int? {
    let first = blocks.firstIndex { $0.item != nil }
    let choices = blocks.indices.filter { blocks[$0].kind == .choice }
    guard let choice = choices.first else { return first }
    let isQuestion = choices.contains { place in
      if case .choice = blocks[place].item?.target { choices.count > 1 } else { false }
    }
    if isQuestion { return first }
    let layout = PageLayout(self, width: width, focus: nil)
    let end = layout.rows(of: choice)?.upperBound ?? 0
    return end <= height ? choice : first
  }
}
