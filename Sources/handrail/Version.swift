import Guidance

/// What this program and its content are.
enum Version {
  static let program = "0.1.0"

  static func text(_ library: Library) -> String {
    let front = library.front
    var lines = [
      "handrail \(program)", "content \(front.version), SHA-256 \(front.digest)", "editions:",
    ]
    for edition in library.editions {
      lines.append("  \(edition.id): \(edition.title), \(edition.published), \(edition.status)")
    }
    return lines.joined(separator: "\n")
  }
}
