import Guidance
import Navigation

extension App {
  /// The block that has the focus first.
  ///
  /// No answer is marked before a person has moved to it: the focus is on the question itself. On a
  /// step with things to do it is on the first of them, which is what whoever reads at the focus has
  /// to hear. On a list it is on the first line to choose, where that can be seen.
  func firstFocus(in page: Page, _ layout: PageLayout) -> Int? {
    switch guide.views.last {
    // What a page says comes before what can be opened from it.
    case .sources, .sourceList, .why, .answerChange: return nil
    default: break
    }
    let first = page.blocks.firstIndex { $0.item != nil }
    if page.isQuestion { return first }
    let places = page.blocks.indices
    let action = guide.views.isEmpty ? places.first { page.blocks[$0].kind == .action } : nil
    guard let place = action ?? places.first(where: { page.blocks[$0].kind == .choice }) else {
      return first
    }
    let end = layout.rows(of: place)?.upperBound ?? 0
    // What is out of sight has no focus, or a key would choose what nobody sees.
    return end <= bodyHeight ? place : first == place ? nil : first
  }

  /// Chooses a numbered line; one that is out of sight is shown first, unless it is the one way on,
  /// which the footer names.
  ///
  /// - Parameter shown: a number that waits to be pressed again. Another one then waits as well: who
  ///   went on typing may not have seen that the first did nothing.
  mutating func choose(_ number: Int, unless shown: Int?) {
    guide.settle()
    let page = page
    guard let place = page.blocks.firstIndex(where: { $0.item?.number == number }),
      let item = page.blocks[place].item
    else { return guide.say(unknown(Character("\(number)"))) }
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
  mutating func choose() -> Guide.Effect {
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
      if let item = block.item {
        guide.choose(item.target)
      } else {
        guide.say("This line is only read.")
      }
    } else if block == nil || block?.kind == .title {
      // Nothing is marked to be chosen: what there is to choose is shown, and said.
      if !hasAllAnswersInSight(page, layout, position) {
        move(page.isQuestion ? .pageDown : .down)
      }
      guide.say("Choose by a number or the arrow keys.")
    } else {
      position.bringIntoSight(layout, height: bodyHeight)
      positions[location] = position
    }
    return .none
  }

  private func hasAllAnswersInSight(
    _ page: Page, _ layout: PageLayout, _ position: Position
  ) -> Bool {
    let answers = page.blocks.indices.filter { page.blocks[$0].isAnswer }
    let top = layout.line(of: position.top)
    return page.isQuestion
      && answers.allSatisfy { place in
        layout.rows(of: place).map { $0.lowerBound >= top && $0.upperBound <= top + bodyHeight }
          ?? false
      }
  }
}
