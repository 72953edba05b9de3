import Testing

@testable import Authoring

@Suite("unknown-provision") struct UnknownProvisionTests {
  @Test("a provision of any edition may be cited anywhere")
  func otherEdition() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "note: After danger.\n    also: [Old care, Care as it was]\n    cites: [old.2]",
        with: "note: After danger.\n    cites: [new.1]", in: "library.yaml"))
  }

  @Test(
    "a citation that leads nowhere is refused at its place",
    arguments: [
      ("library.yaml", "title: Danger\n    cites: [old.1]", "stage"),
      ("timescales.yaml", "caution: Ask locally.\n    cites: [old.2]", "timescale"),
      ("glossary.yaml", "social care of a worry.\n    cites: [old.2]", "term"),
      ("flows/care.yaml", "why: It starts the work.\n    cites: [old.2]", "step"),
      (
        "flows/care.yaml",
        "force: should\n        timescale: ts.answer\n        cites: [old.2]\n"
          + "    others:", "action"
      ),
      ("flows/care.yaml", "timescale: ts.answer\n        cites: [old.2]\n    next:", "other"),
      ("flows/care.yaml", "to: care.refer\n        concern: 1\n        cites: [old.2]", "choice"),
      ("flows/care.yaml", "to: care.referred\n      cites: [old.2]", "way on"),
      ("flows/care.yaml", "timescale: ts.answer\n          cites: [old.2]", "expectation"),
    ])
  func unknown(file: String, text: String, kind: String) throws {
    let flaw = "there is no provision \"wrong-name\" [unknown-provision]"
    let bad = text.replacingLast("[old.1]", with: "[wrong-name] # expect: \(flaw)")
      .replacingLast("[old.2]", with: "[wrong-name] # expect: \(flaw)")
    expectAsMarked(try Fixture.sound.replacing(text, with: bad, in: file), [.unknownProvision])
  }

  @Test("the nearest name is proposed")
  func nearest() throws {
    let flaw = "there is no provision \"odl.1\"; did you mean \"old.1\"? [unknown-provision]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "title: Danger\n    cites: [old.1]",
        with: "title: Danger\n    cites: [odl.1] # expect: \(flaw)",
        in: "library.yaml"))
  }
}

extension String {
  fileprivate func replacingLast(_ old: String, with new: String) -> String {
    let parts = components(partedBy: old)
    guard let last = parts.last, parts.count > 1 else { return self }
    return parts.dropLast().joined(separator: old) + new + last
  }
}
