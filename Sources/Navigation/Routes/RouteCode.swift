package import Guidance

/// A walk as something to say on the telephone: `4JKM-20QF-7R3N-XC1D`.
///
/// It holds the answers, the edition looked through and a fingerprint of the steps on the way, and
/// nothing else: no role, no date, nothing of a person. The last four signs are a check (see
/// `RouteChecksum`): no slip in up to three signs and no two that have changed places pass it.
package struct RouteCode: Hashable, Sendable {
  /// In groups of four, parted by hyphens.
  package let text: String

  /// Sign by sign, as it is said: `4 J K M, 2 0 Q F`. Read as it is written, `58` becomes fifty-eight.
  package var spoken: String {
    text.split(separator: "-").map { $0.map { String($0) }.joined(separator: " ") }
      .joined(separator: ", ")
  }

  /// The longest code, in signs: with its hyphens it fits a line to type on.
  static let longest = 64

  /// Signs of the fingerprint.
  static let fingerprintLength = 4

  /// The code of a walk; nothing at the doors, or where it would be longer than the longest.
  ///
  /// - Complexity: O(*n*²) in the number of moves.
  package init?(_ session: Session, lens: Edition.ID? = nil) {
    guard let written = RouteWriting(session, lens: lens) else { return nil }
    var symbols = written.digits.symbols
    // Whole groups are said with ease, and a sign too few or too many is noticed at once.
    while symbols.isEmpty || symbols.count % 4 != 0 { symbols.insert(0, at: 0) }
    symbols += RouteFingerprint(session, lens: lens).symbols
    symbols += RouteChecksum.check(of: symbols)
    if symbols.count > Self.longest { return nil }
    text = RouteAlphabet.text(of: symbols)
  }

  /// What a code leads to.
  package struct Replay: Sendable {
    package let session: Session

    /// The edition it was looked at through; nothing for what stands now.
    package let lens: Edition.ID?
  }

  /// The walk that a code holds, in the content at hand.
  ///
  /// - Throws: where it is no code, has a slip in it, or was made with other content. Nothing is
  ///   guessed.
  /// - Complexity: O(*n*²) in the length of the text.
  package static func replay(
    _ text: String, in library: Library
  ) throws(RouteCodeProblem) -> Replay {
    let symbols = try RouteAlphabet.symbols(of: text)
    if symbols.isEmpty { throw .empty }
    guard symbols.count % 4 == 0, (12...longest).contains(symbols.count) else {
      throw .length(symbols.count)
    }
    guard RouteChecksum.isSound(symbols) else { throw .slip }
    let body = symbols.dropLast(RouteChecksum.length)
    var reading = RouteReading(body.dropLast(fingerprintLength), in: library)
    guard let replay = reading.replay() else { throw .otherContent }
    let code = RouteCode(replay.session, lens: replay.lens)
    // What was read must be what would be written: the fingerprint and every digit.
    guard code?.text == RouteAlphabet.text(of: symbols) else { throw .otherContent }
    return replay
  }

  /// True for what is meant as a route code, well written or not: groups, or one long word of
  /// letters and figures.
  package static func isMeant(by text: String) -> Bool {
    let groups = text.split { RouteAlphabet.isForTheEye($0) }
    guard groups.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
    else { return false }
    if groups.count == 1 {
      return groups[0].count >= 12 && groups[0].contains { $0.isNumber }
    }
    // Or sign by sign.
    if groups.allSatisfy({ $0.count == 1 }) { return groups.count >= 12 }
    return groups.count >= 3 && groups.allSatisfy { (3...5).contains($0.count) }
  }
}
