import Navigation

extension Page {
  /// The block at a place, where there is one: a page may have become shorter.
  func block(at place: Int?) -> Block? {
    place.flatMap { blocks.indices.contains($0) ? blocks[$0] : nil }
  }

  /// True where a line can be chosen that answers a question.
  var isQuestion: Bool { blocks.count(where: \.isAnswer) > 1 }

  /// The same with the answers straight after the question.
  var withAnswersFirst: Page {
    guard isQuestion, let title = blocks.firstIndex(where: { $0.kind == .title }) else {
      return self
    }
    var page = self
    let rest = blocks[(title + 1)...]
    page.blocks = blocks[...title] + rest.filter(\.isAnswer) + rest.filter { !$0.isAnswer }
    return page
  }
}

extension Page.Block {
  /// True for an answer to a question, or the one way on from a step.
  var isAnswer: Bool { if case .choice? = item?.target { true } else { false } }
}
