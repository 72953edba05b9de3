package import Guidance
package import Navigation

/// The full screen as a value: the guide, and where the eye and the focus are.
///
/// A key changes it and a frame is made of it; it draws nothing and reads nothing.
package struct App: Sendable {
  package internal(set) var guide: Guide
  package internal(set) var size: Size
  let spacing: Spacing

  /// True where the source never stands beside the step: whoever reads rows reads them whole.
  private let isOneColumn: Bool
  private var isPasting = false

  /// Milliseconds without a key since something of a paste came.
  private var pause = 0

  /// The number that was out of sight, is shown now, and waits to be pressed again.
  var shownNumber: Int?

  /// How often 9 was pressed in a row.
  private var nines = 0
  var positions: [Location: Position] = [:]
  private var clearings = 0

  /// What the clock says; set before a key is taken.
  package var now: Moment? {
    get { guide.now }
    set { guide.now = newValue }
  }

  package init(
    _ guide: Guide, size: Size, spacing: Spacing = .usual, isOneColumn: Bool = false
  ) {
    self.spacing = spacing
    self.isOneColumn = isOneColumn
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
  struct Location: Hashable {
    let moves: [Session.Move]
    let views: [Guide.View]

    /// A low screen has the lines in another order.
    let isTight: Bool
  }

  struct Position: Hashable {
    /// The block that has the focus.
    var focus: Int?

    /// True once a person has moved here.
    var isMoved = false

    /// The block and the row of it at the top of the body; it holds when the width changes.
    var top = Anchor(block: 0, row: 0)
  }

  struct Anchor: Hashable {
    var block: Int
    var row: Int
  }

  var location: Location {
    Location(moves: guide.session.moves, views: guide.views, isTight: isTight)
  }

  var page: Page {
    let page = guide.page(keys: KeyTable.help)
    return isTight ? page.withAnswersFirst : page
  }

  /// True where a screen is so low that explanations push answers out of sight.
  private var isTight: Bool { spacing == .usual && bodyHeight < 10 }

  /// The focus and the scroll of what one looks at.
  func position(in page: Page, _ layout: PageLayout) -> Position {
    if let position = positions[location] { return position }
    var position = Position(focus: firstFocus(in: page, layout))
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
    PageLayout(page, width: bodyWidth, spacing: spacing, isTight: isTight)
  }

  /// True where the source stands beside the step.
  var hasPane: Bool {
    if size.columns < 100 || isOneColumn { return false }
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
    case .character(let character) where isPasting: type(character, afresh: guide.isRefused)
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
    // What waits to be asked for again is called off, and nothing else.
    case .close where guide.isArmed: guide.settle()
    case .close: if !guide.views.isEmpty { guide.close() }
    case let motion?: move(motion)
    case nil:
      // What was refused gives way to what is typed after it.
      let isRefused = guide.isRefused
      guide.settle()
      if case .character(let character) = key {
        if isTyping { type(character, afresh: isRefused) } else { guide.say(unknown(character)) }
      }
      if key == .backspace { erase() }
    }
    return .none
  }

  mutating func move(_ motion: Action) {
    guide.settle()
    let page = page
    let layout = layout(of: page)
    var position = position(in: page, layout)
    let focus = position.focus
    // From a line to type on the first step goes to the first line below it, which is marked.
    if guide.typed == nil || position.isMoved || motion != .down {
      position.move(motion, in: layout, height: bodyHeight)
    }
    // Leafing through a question marks no answer: only a step from line to line does.
    if page.isQuestion, motion != .up, motion != .down { position.focus = focus }
    position.isMoved = true
    positions[location] = position
  }

  func unknown(_ character: Character) -> String {
    // The beginning of a no at a question of yes and no.
    if character == "n", let no = guide.answer("no") { return "For No: press \(no.number)." }
    return "\(character) does nothing here. \(Command.help.letter) shows the keys."
  }

  private mutating func perform(_ command: Command) -> Guide.Effect {
    var item: Page.Item?
    if command == .source {
      let page = page
      let layout = layout(of: page)
      item = page.block(at: position(in: page, layout).focus)?.item
    }
    let effect = guide.perform(command, on: item)
    // Pressed again on the emergency step it shows it from its beginning.
    if command == .emergency { positions[location] = nil }
    return effect
  }

  private mutating func type(_ character: Character, afresh: Bool = false) {
    // Counted in scalars: marks without end make one character.
    guard let typed = guide.typed, afresh || typed.unicodeScalars.count < 80 else { return }
    guide.type((afresh ? "" : typed) + String(character))
    positions[location] = nil
  }

  private mutating func erase() {
    // On an empty line it does nothing: held down, it would walk back through the answers.
    guard let text = guide.typed, !text.isEmpty else { return }
    guide.type(String(text.dropLast()))
    positions[location] = nil
  }

  /// Takes a new size; the line at the top stays at the top.
  package mutating func resize(to size: Size) { self.size = size }
}
