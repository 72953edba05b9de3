import Navigation

/// `; did you mean "referral.ready"?` for the nearest known name, or nothing.
///
/// - Parameter orList: names all of them where none is near and they are few.
func suggestion(for name: String, among known: [String], orList: Bool = false) -> String {
  let limit = max(2, name.count / 4)
  let near = known.compactMap { candidate in
    editDistance(name, candidate, atMost: limit).map { (distance: $0, name: candidate) }
  }
  if let best = near.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) {
    return "; did you mean \"\(best.name)\"?"
  }
  guard orList, !known.isEmpty, known.count <= 24 else { return "" }
  return "; known here: " + known.joined(separator: ", ")
}
