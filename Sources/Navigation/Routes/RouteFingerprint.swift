import Guidance

/// What the steps on a walk are, in twenty bits: their codes, their answers and where each leads.
///
/// Other words for the same step change nothing. An answer that is new, gone, moved or led elsewhere
/// makes another fingerprint, and so does another newest edition.
struct RouteFingerprint {
  let symbols: [UInt8]

  init(_ session: Session, lens: Edition.ID?) {
    let library = session.library
    // FNV-1a. The 1 stands for this way of writing codes.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    func add(_ step: Step) {
      add(step.code)
      for choice in step.choices {
        add(choice.id.rawValue)
        add(library[choice.target].code)
      }
      add("")
    }
    add("1")
    add(library.front.newest.rawValue)
    add(lens?.rawValue ?? "")
    for move in session.moves {
      switch move {
      case .entered(let step):
        add("entered")
        add(library[step].code)
      case .answered(let step, let choice):
        add(library[step])
        add(choice.rawValue)
      }
    }
    if let step = session.step { add(step) }
    let folded = hash ^ hash >> 20 ^ hash >> 40
    symbols = (0..<RouteCode.fingerprintLength).map { UInt8(folded >> (5 * UInt64($0)) & 31) }
  }
}
