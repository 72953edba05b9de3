/// How many single slips (a letter wrong, missing, added, or two swapped) part two words.
///
/// The optimal string alignment distance.
///
/// - Returns: the distance, or nothing when it is over `limit`.
/// - Complexity: O(*m* · *n*).
package func editDistance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
  let left = Array(left.utf8)
  let right = Array(right.utf8)
  if abs(left.count - right.count) > limit { return nil }
  if left.isEmpty { return right.count }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row] + [Int](repeating: 0, count: right.count)
    for column in stride(from: 1, through: right.count, by: 1) {
      let isSame = left[row - 1] == right[column - 1]
      var best = min(
        last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
      {
        best = min(best, beforeLast[column - 2] + 1)
      }
      current[column] = best
    }
    beforeLast = last
    last = current
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
