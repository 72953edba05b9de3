import Guidance
import Navigation
import Testing

/// Three passages for every provision of 2018, none for any other.
private struct MadeTexts: OfficialTexts {
  var changed: Set<Provision.ID> = []
  let text = OfficialText(name: "wt2018", short: "WT2018")
  var attribution: [String] { ["Beneath it stands whose it is."] }

  func findings(for provision: Provision) -> [OfficialFinding] {
    guard provision.edition == .init("wt2018") else { return [] }
    return [
      OfficialFinding(
        text: text, places: [1], remarks: ["A remark."],
        isChanged: changed.contains(provision.id))
    ]
  }

  func isChanged(_ provision: Provision) -> Bool { changed.contains(provision.id) }

  func passage(_ place: Int, of text: OfficialText) -> OfficialResult<OfficialPassage> {
    guard place < 3 else { return .refused("There is no such passage.") }
    return .found(
      OfficialPassage(
        name: "Introduction \(place)", heading: "A heading", opening: "It begins:",
        closing: "It ends.", quoted: ["Lamps are lit.", "{lead} - bells"], place: place, count: 3,
        references: [.init(words: "chapter 2", place: 2), .init(words: "Appendix Z", place: nil)],
        provisions: place == 1 ? [.init("wt18.INT-18")] : []))
  }

  func find(_ words: String, in text: OfficialText) -> OfficialResult<[OfficialHit]> {
    .found(
      words == "lamps" ? [OfficialHit(place: 1, name: "Introduction 1", excerpt: "Lamps")] : [])
  }
}

@Suite("The official text in the guide") struct OfficialTests {
  private func guide(_ texts: MadeTexts? = MadeTexts(), at code: String = "C8") -> Guide {
    let step = shipped.steps.first { $0.code == code }!
    var guide = Guide(shipped, start: step.id)
    guide.texts = texts
    return guide
  }

  private func numbered(_ words: String, in guide: Guide) throws -> Page.Target {
    try #require(
      guide.page().blocks.first { $0.kind == .choice && $0.text.hasPrefix(words) }?.item?.target)
  }

  @Test("without a text the pages are what they are with one that holds nothing of them")
  func without() {
    for step in shipped.steps {
      var guide = Guide(shipped, start: step.id)
      let before = guide.page().allText
      guide.texts = MadeTexts()
      #expect(guide.page().allText == before)
    }
  }

  @Test("a source shows official words behind a mark of their own, and never mixed with ours")
  func quoted() {
    var guide = guide()
    guide.choose(.sources([.init("wt18.INT-18"), .init("wt23.CO-01")]))
    let blocks = guide.page().blocks
    #expect(
      blocks.filter { $0.kind == .quote }.map(\.text) == ["Lamps are lit.", "{lead} - bells"])
    let begin = blocks.firstIndex { $0.text == "It begins:" }!
    #expect(blocks[begin + 1].kind == .quote)
    #expect(blocks[begin + 3].text == "It ends.")
    #expect(blocks.contains { $0.text == "Beneath it stands whose it is." })
    #expect(!blocks.contains { $0.kind == .quote && $0.item != nil })
  }

  @Test("the words of a paragraph that holds several provisions stand once")
  func once() {
    var guide = guide()
    guide.choose(.sources([.init("wt18.INT-18"), .init("wt18.INT-17")]))
    #expect(guide.page().blocks.filter { $0.kind == .quote }.count == 2)
    #expect(guide.page().allText.contains("Its official wording stands above."))
  }

  @Test("one reads on and back round the text, and back returns to the source")
  func reading() throws {
    var guide = guide()
    guide.choose(.sources([.init("wt18.INT-18")]))
    let source = guide.page().allText
    guide.choose(try numbered("Read on", in: guide))
    #expect(guide.page().blocks.contains { $0.text == "WT2018 Introduction 1" })
    var seen: [String] = []
    for _ in 0..<3 {
      guide.choose(try numbered("Next", in: guide))
      seen.append(guide.page().blocks.first { $0.kind == .title }!.text)
    }
    #expect(seen == ["WT2018 Introduction 2", "WT2018 Introduction 0", "WT2018 Introduction 1"])
    guide.choose(try numbered("Passage before", in: guide))
    guide.choose(try numbered("Before", in: guide))
    #expect(guide.page().blocks.contains { $0.text == "WT2018 Introduction 2" })
    _ = guide.perform(.back)
    #expect(guide.page().allText == source)
  }

  @Test("a reference leads to its place, and one without a place says so")
  func references() throws {
    var guide = guide()
    guide.choose(.reader(MadeTexts().text, 1))
    #expect(guide.page().allText.contains("Appendix Z, which is not in this text"))
    guide.choose(try numbered("See chapter 2", in: guide))
    #expect(guide.page().blocks.contains { $0.text == "WT2018 Introduction 2" })
  }

  @Test("a passage leads to what this guide made of it")
  func resting() throws {
    var guide = guide()
    guide.choose(.reader(MadeTexts().text, 1))
    guide.choose(try numbered(shipped[.init("wt18.INT-18")].says, in: guide))
    #expect(guide.views.last == .sources([.init("wt18.INT-18")]))
    guide.choose(.reader(MadeTexts().text, 0))
    #expect(guide.page().allText.contains("Nothing in this guide rests on this passage."))
  }

  @Test("words are found as they are typed")
  func find() throws {
    var guide = guide()
    guide.choose(.find(MadeTexts().text))
    guide.type("lamps")
    guide.choose(try numbered("Introduction 1", in: guide))
    #expect(guide.views.last == .reader(MadeTexts().text, 1))
    _ = guide.perform(.back)
    guide.type("gongs")
    #expect(guide.page().allText.contains("WT2018 does not have \"gongs\"."))
  }

  @Test("a step that rests on changed words says so, and its line too, until they are signed for")
  func changed() {
    let step = shipped.steps.first { !$0.actions.flatMap(\.cites).isEmpty }!
    let id = step.actions.flatMap(\.cites)[0]
    let marked = guide(MadeTexts(changed: [id]), at: step.code).page()
    #expect(marked.blocks.first?.kind == .warning)
    #expect(marked.blocks.first?.text.contains(shipped.citation(id)) == true)
    let lines = marked.blocks.filter { $0.tag.contains("official text changed") }
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.item?.cites.contains(id) == true })
    #expect(!guide(at: step.code).page().allText.contains("official text changed"))
  }

  @Test("every step is marked that rests on the changed words, and no other")
  func everyStep() {
    let id = Provision.ID("wt18.INT-18")
    for step in shipped.steps {
      var guide = Guide(shipped, start: step.id)
      guide.texts = MadeTexts(changed: [id])
      let isMarked = guide.page().blocks.contains {
        $0.kind == .warning && $0.text.hasPrefix("Look again")
      }
      #expect(isMarked == step.everyCitation.contains(id), "\(step.code)")
    }
  }
}
