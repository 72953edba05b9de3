/// One row of a laid-out page.
struct Line: Hashable {
  var runs: [Run]

  /// The block of the page it belongs to.
  let block: Int

  /// Where the block's own words begin, in columns.
  let textColumn: Int

  /// The row it is in its block, from 0.
  let row: Int
}
