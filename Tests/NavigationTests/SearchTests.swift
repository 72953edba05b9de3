import Guidance
import Navigation
import Testing

@Suite("Search") struct SearchTests {
  private func found(_ text: String) -> [String] {
    var guide = Guide(shipped)
    _ = guide.perform(.search)
    guide.type(text)
    return guide.page().blocks.filter { $0.kind == .choice }.map(\.text)
  }

  @Test(
    "the word a person types leads to a line that holds what they mean",
    arguments: [
      ("strategy discussion", "Strategy discussion"), ("LADO", "designated officer"),
      ("MASH", "front door"), ("consent", "share"), ("R1", "R1"),
    ])
  func finds(typed: String, meant: String) {
    let lines = found(typed)
    #expect(
      lines.prefix(8).contains { $0.lowercased().contains(meant.lowercased()) },
      "\(typed): \(lines.prefix(8))")
  }

  @Test(
    "a slip of the finger still finds",
    arguments: ["stratgey", "refferal", "conferance", "safegarding"])
  func slips(typed: String) { #expect(!found(typed).isEmpty) }

  @Test("nothing is found for what is not there, and it says so")
  func nothing() {
    #expect(found("zzzzqqq").isEmpty)
    var guide = Guide(shipped)
    _ = guide.perform(.search)
    guide.type("zzzzqqq")
    #expect(guide.page().allText.contains("Nothing is found"))
  }

  @Test("every step is found by its code and by its title")
  func everyStep() {
    for step in shipped.steps {
      #expect(Destination(step.code, in: shipped) == .step(step.id))
      #expect(Destination(step.code.lowercased(), in: shipped) == .step(step.id))
      #expect(found(step.title).contains { $0.hasPrefix(step.code + "  ") }, "\(step.title)")
    }
  }

  @Test("all nineteen paragraphs of the 2018 Introduction are found by place", arguments: 1...19)
  func introduction(paragraph: Int) throws {
    let place = "WT2018 Introduction \(paragraph)"
    guard case .provisions(let ids)? = Destination(place, in: shipped) else {
      Issue.record("\(place) leads nowhere")
      return
    }
    for id in ids {
      #expect(shipped[id].confidence == .checked)
      #expect(shipped[id].edition == .init("wt2018"))
    }
  }

  @Test("a name that is nobody's leads nowhere", arguments: ["", "ZZ9", "wt18.NO-99", "R4; rm"])
  func unknown(name: String) { #expect(Destination(name, in: shipped) == nil) }
}

@Suite("Edit distance") struct EditDistanceTests {
  @Test(
    "slips are counted one each",
    arguments: [
      ("", "", 0), ("a", "", 1), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
      ("abc", "ab", 1), ("abc", "abcd", 1), ("kitten", "sitting", 3),
    ])
  func distance(left: String, right: String, distance: Int) {
    #expect(editDistance(left, right, atMost: 5) == distance)
    #expect(editDistance(right, left, atMost: 5) == distance)
  }

  @Test("a distance over the limit is none")
  func limit() { #expect(editDistance("kitten", "sitting", atMost: 2) == nil) }
}
