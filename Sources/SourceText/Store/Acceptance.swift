package import Guidance

/// Somebody read the changed words and found that what rests on them still holds.
package struct Acceptance: Sendable, Hashable {
  /// What rests on the words.
  package let provision: Provision.ID

  /// The words that were read: other words need another signature.
  package let fingerprint: Fingerprint
  package let initials: Initials
  package let day: Day

  package init(provision: Provision.ID, fingerprint: Fingerprint, initials: Initials, day: Day) {
    self.provision = provision
    self.fingerprint = fingerprint
    self.initials = initials
    self.day = day
  }

  /// One to five letters: a name does not fit.
  package struct Initials: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// Nothing for anything but one to five letters of ASCII; capitals come of themselves.
    package init?(_ text: some StringProtocol) {
      guard (1...5).contains(text.count), text.allSatisfy({ $0.isLetter && $0.isASCII }) else {
        return nil
      }
      description = text.uppercased()
    }
  }
}

extension Day {
  /// `2026-11-26`.
  var digits: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  init?(digits text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
    if digits != text { return nil }
  }
}
