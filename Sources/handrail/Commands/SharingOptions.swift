import ArgumentParser
import Guidance
import Navigation

/// Options for a terminal that one person leaves to the next.
struct SharingOptions: ParsableArguments {
  @Flag(
    help: "No key leaves: q clears and starts afresh. TERM or a hang-up ends it. --idle is 5.")
  var kiosk = false

  @Flag(help: "Let a print-out be saved in kiosk mode.")
  var allowPrint = false

  @Option(help: "What staff enter in \"Go to\" to leave kiosk mode: 6 or more letters or figures.")
  var kioskWord: String?

  @Option(help: "Clear everything after 1 to 120 minutes without a key, and a countdown of 60 s.")
  var idle: Int?

  /// Minutes in kiosk mode, where nothing else is said.
  private static let usual = 5

  func validate() throws {
    if let idle, !Idle.minutes.contains(idle) {
      throw ValidationError(
        "--idle takes minutes from \(Idle.minutes.lowerBound) to \(Idle.minutes.upperBound).")
    }
    if !kiosk, allowPrint || kioskWord != nil {
      throw ValidationError("--allow-print and --kiosk-word go with --kiosk.")
    }
    if let kioskWord {
      let isPlain = kioskWord.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      guard isPlain, (6...40).contains(kioskWord.count) else {
        throw ValidationError("--kiosk-word takes 6 to 40 letters or figures.")
      }
    }
  }

  var minutes: Int? { idle ?? (kiosk ? Self.usual : nil) }

  func kiosk(role: Role.ID?, lens: Edition.ID?) -> Kiosk? {
    if !kiosk { return nil }
    return Kiosk(allowsPrint: allowPrint, word: kioskWord, role: role, lens: lens)
  }
}
