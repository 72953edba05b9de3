package import Guidance
package import Navigation

/// The full screen as a value: the guide, and where the eye and the focus are.
///
/// A key changes it and a frame is made of it; it draws nothing and reads nothing.
package struct App: Sendable {
  package internal(set) var guide: Guide
  package internal(set) var size: Size
  let spacing: Spacing
  private var isPasting = false

  /// Milliseconds without a key since something of a paste came.
  private var pause = 0

  /// The number that was out of sight, is shown now, and waits to be pressed again.
  private var shownNumber: Int?

  /// How often 9 was pressed in a row.
  private var nines = 0
  private var positions: [Location: Position] = [:]
  private var clearings = 0

  /// What the clock says; set before a key is taken.
  package var now: Moment? {
    get { guide.now }
    set { guide.now = newValue }
  }

  package init(_ guide: Guide, size: Size, spacing: Spacing = .usual) {
    self.spacing = spacing
    self.guide = guide
    self.size = size
  }

  /// Lets time pass without a key.
  package mutating func wait(_ milliseconds: Int) {
    _ = guide.wait(milliseconds)
    // A paste comes at once. One whose end was lost on the way does not take every key from now on.
    pause += milliseconds
    if pause >= 2000 { isPasting = false }
    forgetIfCleared()
  }

  /// Nothing of a walk stays behind when it is cleared, not even where the eye was.
  private mutating func forgetIfCleared() {
    if guide.clearings == clearings { return }
    clearings = guide.clearings
    positions = [:]
    isPasting = false
  }

  /// True for a key that only takes away what hides the page. `!` does what it always does.
  private mutating func isWoken(by key: Key) -> Bool {
    // A mark of a paste is no key, and what is pasted is nobody's wish to see the page.
    if key == .pasteStart || key == .pasteEnd || isPasting { return false }
    return guide.wake() && key != .character("!")
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
  func position(in page: Page, _ layout: PageLayout) -> Position {
    if let position = positions[location] { return position }
    var position = Position(focus: page.firstFocus(in: layout, height: bodyHeight))
    if let here = page.blocks.firstIndex(where: \.isHere) {
      position.focus = here
      position.bringIntoSight(layout, height: bodyHeight)
    }
    return position
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

  /// A page as it is laid out beside or without the source pane.
  func layout(of page: Page) -> PageLayout {
    PageLayout(
      page, width: bodyWidth, spacing: spacing, isTight: spacing == .usual && bodyHeight < 10)
  }

  /// True where the source stands beside the step.
  var hasPane: Bool {
    if size.columns < 100 { return false }
    if case .sources = guide.views.last { return false }
    return true
  }

  /// - Returns: what is asked of whoever runs the guide.
  package mutating func apply(_ key: Key) -> Guide.Effect {
    defer { forgetIfCleared() }
    pause = 0
    if isWoken(by: key) { return .none }
    switch key {
    case .pasteStart: isPasting = true
    // A mark that ends a paste can be lost on the way; Esc ends it as well.
    case .pasteEnd: isPasting = false
    case .escape where isPasting: isPasting = false
    case .character(let character) where isPasting: type(character)
    case _ where isPasting: break
    default: return act(on: key)
    }
    return .none
  }

  private mutating func act(on key: Key) -> Guide.Effect {
    let isTyping = guide.typed != nil
    let action = KeyTable.action(for: key, isTyping: isTyping)
    let shown = shownNumber
    shownNumber = nil
    nines = action == .number(9) ? nines + 1 : 0
    switch action {
    case .command(let command): return perform(command)
    // 999 is what every screen says to ring, and so what is typed in a fright.
    case .number where nines == 3: return perform(.emergency)
    // On a screen too small to be read nothing is chosen blindly.
    case _ where isTooSmall: break
    case .choose: return choose()
    case .number(let number): choose(number, unless: shown)
    case .close: if !guide.views.isEmpty { guide.close() }
    case let motion?: move(motion)
    case nil:
      guide.settle()
      if case .character(let character) = key {
        if isTyping { type(character) } else { guide.say(Self.unknown(character)) }
      }
      if key == .backspace { erase() }
    }
    return .none
  }

  private mutating func move(_ motion: Action) {
    guide.settle()
    let page = page
    let layout = layout(of: page)
    var position = position(in: page, layout)
    position.move(motion, in: layout, height: bodyHeight)
    positions[location] = position
  }

  private static func unknown(_ character: Character) -> String {
    "\(character) does nothing here. \(Command.help.letter) shows the keys."
  }

  /// Chooses a numbered line; one that is out of sight is shown first, unless it is the one way on,
  /// which the footer names.
  ///
  /// - Parameter shown: a number that waits to be pressed again. Another one then waits as well: who
  ///   went on typing may not have seen that the first did nothing.
  private mutating func choose(_ number: Int, unless shown: Int?) {
    guide.settle()
    let page = page
    guard let place = page.blocks.firstIndex(where: { $0.item?.number == number }),
      let item = page.blocks[place].item
    else { return guide.say(Self.unknown(Character("\(number)"))) }
    let layout = layout(of: page)
    var position = position(in: page, layout)
    position.focus = place
    let isOnlyWay = guide.views.isEmpty && guide.session.step?.next != nil && number == 1
    let waits = shown != nil && shown != number
    if isOnlyWay || !waits && position.isInSight(layout, height: bodyHeight) {
      guide.choose(item.target)
    } else {
      position.bringIntoSight(layout, height: bodyHeight)
      positions[location] = position
      shownNumber = number
      guide.say("Press \(number) again to choose it.")
    }
  }

  /// Chooses the line that has the focus, as far as it is in sight: what nobody sees is shown
  /// first, and chosen by the next key.
  private mutating func choose() -> Guide.Effect {
    switch guide.views.last {
    case .go, .date, .trained, .file: return guide.enterTyped()
    default: break
    }
    let page = page
    let layout = layout(of: page)
    var position = position(in: page, layout)
    let block = page.block(at: position.focus)
    guide.settle()
    if let block, block.kind != .title, position.isInSight(layout, height: bodyHeight) {
      if let item = block.item { guide.choose(item.target) }
    } else if block == nil || block?.kind == .title {
      // Nothing is marked to be chosen: what there is to choose is shown, and said.
      position.move(.pageDown, in: layout, height: bodyHeight)
      positions[location] = position
      guide.say("Choose by a number, or with the arrow keys and Enter.")
    } else {
      position.bringIntoSight(layout, height: bodyHeight)
      positions[location] = position
    }
    return .none
  }

  private mutating func perform(_ command: Command) -> Guide.Effect {
    var item: Page.Item?
    if command == .source {
      let page = page
      let layout = layout(of: page)
      item = page.block(at: position(in: page, layout).focus)?.item
    }
    return guide.perform(command, on: item)
  }

  private mutating func type(_ character: Character) {
    // Counted in scalars: marks without end make one character.
    guard let text = guide.typed, text.unicodeScalars.count < 80 else { return }
    guide.type(text + String(character))
  }

  private mutating func erase() {
    guard let text = guide.typed else { return }
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
  fileprivate func firstFocus(in layout: PageLayout, height: Int) -> Int? {
    let first = blocks.firstIndex { $0.item != nil }
    let choices = blocks.indices.filter { blocks[$0].kind == .choice }
    guard let choice = choices.first else { return first }
    let isQuestion = choices.contains { place in
      if case .choice = blocks[place].item?.target { choices.count > 1 } else { false }
    }
    if isQuestion { return first }
    let end = layout.rows(of: choice)?.upperBound ?? 0
    // What is out of sight has no focus, or a key would choose what nobody sees.
    return end <= height ? choice : first == choice ? nil : first
  }
}
