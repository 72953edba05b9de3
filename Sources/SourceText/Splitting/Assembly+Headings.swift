extension Assembly {
  // What a piece is, by itself and by what stands round it.

  /// On a landing page, true for the names and dates above the first list or sentence.
  func isMasthead(_ place: Int) -> Bool {
    shape == .landing && passages.isEmpty && current == nil && heading == nil
      && !pieces[place].endsSentence && !pieces[place].isDateOfPage
  }

  /// True where a text above marks this number without brackets: `leaders4`.
  func isMarked(_ number: Int) -> Bool {
    let last = notes.last.flatMap { Int($0.number) } ?? 0
    guard (1...3).contains(number - last) else { return false }
    // A note stands on the page that marks it, which has no more blocks than this.
    let most = 60
    var above = Array((current?.blocks ?? []).suffix(most))
    for passage in passages.suffix(12).reversed() where above.count < most {
      above += passage.blocks.suffix(most - above.count)
    }
    return above.contains { String($0.text.suffix(4000)).runsOn(into: number) }
  }

  /// True where a number of a paragraph stood alone, and its text has not come yet.
  var awaitsText: Bool {
    guard case .paragraph = current?.label else { return false }
    return current?.blocks.isEmpty == true
  }

  /// True where a page's first words end what the page before left open.
  func goesOn(_ piece: Piece) -> Bool {
    guard let last = current?.blocks.last else { return false }
    if last.text.isEmpty { return true }
    return piece.startsPage && piece.text.first?.isLowercase == true && !last.text.endsSentence
  }

  /// A line without a stop over bullets.
  func isLead(_ place: Int) -> Bool {
    let next = place + 1
    return pieces[place].looksLikeHeading && next < pieces.count && pieces[next].sign == .bullet
  }

  func isHeading(_ place: Int) -> Bool {
    let piece = pieces[place]
    if shape == .landing, piece.isDateOfPage { return false }
    if shape == .landing, piece.text.hasSuffix(":"), isOverBullet(place) { return true }
    guard piece.looksLikeHeading else { return false }
    let isNamed = contents.headings.contains(Words.key(piece.text))
    if piece.isHeading || piece.chapter != nil || isNamed { return true }
    // Headings stand over headings, but not over many.
    let rest = (place + 1..<min(place + 8, pieces.count)).filter { !contents.places.contains($0) }
    guard piece.gap > 0 || current == nil, let next = rest.first else { return false }
    if pieces[next].gap == 0, pieces[next].sign == .none, !pieces[next].looksLikeHeading {
      return false
    }
    if pieces[next].sign == .bullet { return shape == .landing }
    guard shape == .numbered else { return true }
    let text = rest.first { !pieces[$0].looksLikeHeading }
    if let text, chain.members.contains(text) { return true }
    // What looks like a heading inside a numbered paragraph stands over a box.
    guard case .paragraph = current?.label else { return true }
    let start = piece.text.lowercased()
    return ["flow chart", "flowchart", "figure"].contains { start.hasPrefix($0) }
  }

  func isOverBullet(_ place: Int) -> Bool {
    place + 1 < pieces.count && pieces[place + 1].sign == .bullet
  }
}
