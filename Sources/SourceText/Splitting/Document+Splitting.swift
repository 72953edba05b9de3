extension Document {
  /// Splits what was read.
  ///
  /// - Complexity: O(*n* log *n*).
  package init(_ text: ReadText) {
    let (site, siteAside) = SiteFurniture.remove(text.lines)
    let (lines, pageAside) = PageFurniture.remove(site)
    let pieces = Gathering(lines).pieces
    let contents = Contents(pieces)
    let isLanding = Self.isLanding(pieces)
    let chain = NumberChain(pieces, leavingOut: isLanding ? Set(pieces.indices) : contents.places)
    var assembly = Assembly(
      pieces, contents, chain,
      shape: isLanding ? .landing : chain.members.isEmpty ? .headed : .numbered)
    assembly.run()
    let aside = siteAside + pageAside + assembly.setAside
    self.init(
      title: assembly.title, shape: assembly.shape, passages: assembly.passages,
      notes: assembly.notes, setAside: aside.sorted { ($0.line, $0.text) < ($1.line, $1.text) })
  }

  /// True for a page about the guidance, which says when it was published and last updated.
  private static func isLanding(_ pieces: [Piece]) -> Bool {
    // The guidance itself may carry the same dates, and is far longer.
    if pieces.count > 120 { return false }
    var isPublished = false
    var isUpdated = false
    for piece in pieces where piece.text.utf8.count <= 120 {
      let text = piece.text.lowercased()
      if text.hasPrefix("published ") || text.hasPrefix("published:") { isPublished = true }
      if text.contains("last updated") { isUpdated = true }
    }
    return isPublished && isUpdated
  }
}
