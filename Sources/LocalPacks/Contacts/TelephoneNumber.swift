import Navigation

/// A telephone number of the United Kingdom, or an extension, as a pack may give it.
package enum TelephoneNumber {
  package enum Flaw: Error, Hashable, Sendable {
    /// A sign that is no figure, blank, `+` or `ext`.
    case sign(String)

    /// 999, or what could be taken for it.
    case emergency

    /// A spreadsheet has dropped the 0 at the front.
    case lostZero

    /// A spreadsheet has turned it into a power of ten.
    case power

    /// 101 or 111 for another service than theirs.
    case otherService(String)

    case noSuchNumber
  }

  /// - Parameter text: with single blanks.
  /// - Returns: the number as it may be shown: as it was written.
  static func read(_ text: String, for service: LocalService?) throws(Flaw) -> String {
    let lower = text.lowercased()
    if lower.contains("e+"), lower.first?.isNumber == true { throw .power }
    let (main, ending) = try split(lower)
    for character in main + ending where !"0123456789 +".contains(character) {
      throw .sign(String(character))
    }
    if ending.contains("+") || main.dropFirst().contains("+") { throw .sign("+") }
    let digits = main.filter(\.isNumber)
    if isLikeEmergency(digits) || isLikeEmergency(ending.filter(\.isNumber)) { throw .emergency }
    if digits.isEmpty {
      // An extension alone is a number inside a hospital or a school.
      guard (2...6).contains(ending.filter(\.isNumber).count), main.isEmpty else {
        throw .noSuchNumber
      }
      return text
    }
    try check(digits, isInternational: main.hasPrefix("+"), service)
    return text
  }

  /// What stands in front of `ext` and behind it.
  private static func split(_ text: String) throws(Flaw) -> (main: String, ending: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(where: { $0.hasPrefix("ext") }) else { return (text, "") }
    var after = words[place].dropFirst(3)
    if after.first == "." { after = after.dropFirst() }
    let ending = ([String(after)] + words[(place + 1)...]).filter { !$0.isEmpty }
    if ending.isEmpty { throw .noSuchNumber }
    return (words[..<place].joined(separator: " "), ending.joined(separator: " "))
  }

  private static func check(
    _ digits: String, isInternational: Bool, _ service: LocalService?
  ) throws(Flaw) {
    if isInternational {
      let rest = digits.dropFirst(2)
      guard digits.hasPrefix("44"), (9...10).contains(rest.count), rest.first != "0" else {
        throw .noSuchNumber
      }
      return
    }
    switch digits {
    // Of a service that is not known nothing is said twice.
    case "101": if let service, service != .police { throw .otherService(digits) }
    case "111": if let service, service != .health { throw .otherService(digits) }
    default:
      if digits.first != "0", (9...10).contains(digits.count) { throw .lostZero }
      // 09 costs whoever rings it, and 070 may lead anywhere: no council is reached so.
      guard digits.first == "0", digits.dropFirst().first != "0", (10...11).contains(digits.count),
        !digits.hasPrefix("09"), !digits.hasPrefix("070")
      else { throw .noSuchNumber }
    }
  }

  /// True for 999, 112 and 911 and for what begins so, whatever noughts or country stand in front.
  private static func isLikeEmergency(_ digits: String) -> Bool {
    var rest = digits.drop { $0 == "0" }
    if rest.hasPrefix("44") { rest = rest.dropFirst(2).drop { $0 == "0" } }
    return ["999", "112", "911"].contains { rest.hasPrefix($0) }
  }
}
