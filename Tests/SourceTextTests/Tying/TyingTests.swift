import Guidance
import Testing

@testable import SourceText

@Suite("Tying a text to provisions") struct TyingTests {
  private func finding(_ provision: Provision, in text: String) throws -> String {
    let document = try Document(text)
    let tie = try #require(Tying(document, to: [provision]).ties.first)
    let places = tie.candidates.map { document.passages[$0.passage].place }
    switch tie.finding {
    case .tied: return "tied: " + places.joined(separator: "; ")
    case .inDoubt(_, let doubt): return "\(doubt): " + places.joined(separator: "; ")
    case .notFound(let absence): return "\(absence)"
    }
  }

  @Test("number and words that agree are a tie")
  func agree() throws {
    let provision = Provision(
      "p1", "The quay counts what is needed.", chapter: "Introduction", paragraph: "7")
    #expect(try finding(provision, in: Texts.numbered) == "tied: Introduction 7")
  }

  @Test("a number whose words stand elsewhere is in doubt, and both are shown")
  func differ() throws {
    let provision = Provision(
      "p1", "Quays keep a count of their needs.", chapter: "Introduction", paragraph: "3")
    #expect(
      try finding(provision, in: Texts.numbered)
        == "numberAndWordsDiffer: Introduction 3; Introduction 7")
  }

  @Test("a number whose words stand nowhere is in doubt")
  func unlike() throws {
    let provision = Provision("p1", "Wear a helmet.", chapter: "Introduction", paragraph: "3")
    #expect(try finding(provision, in: Texts.numbered) == "wordsUnlike: Introduction 3")
  }

  @Test("a number or a chapter that the text does not have is not found")
  func absent() throws {
    let far = Provision("p1", "Wear a helmet.", chapter: "Introduction", paragraph: "90")
    #expect(try finding(far, in: Texts.numbered) == "numberNotThere")
    let other = Provision("p2", "The quay counts its needs.", chapter: "3", paragraph: "7")
    #expect(try finding(other, in: Texts.numbered) == "chapterNotThere")
  }

  @Test("the words of a number that is gone are in doubt, not lost")
  func renumbered() throws {
    let provision = Provision(
      "p1", "Quays keep a count of their needs.", chapter: "Introduction", paragraph: "90")
    #expect(
      try finding(provision, in: Texts.numbered) == "numberAndWordsDiffer: Introduction 7")
  }

  @Test("without numbers the heading narrows and the words decide")
  func heading() throws {
    let provision = Provision(
      "p1", "It replaces the 2013 text.", chapter: "Introduction",
      heading: "What this is")
    #expect(try finding(provision, in: Texts.headed) == "tied: What this is, passage 2")
    let bracketed = Provision(
      "p2", "A list of what children asked for: soup and rope.",
      heading: "A listening approach (A heard child), box")
    #expect(try finding(bracketed, in: Texts.headed) == "tied: A heard child, passage 1")
    let wide = Provision(
      "p3", "Two rules: a shared watch, and a child who is heard.", heading: "A listening approach")
    #expect(try finding(wide, in: Texts.headed) == "tied: Main rules, passage 1")
  }

  @Test("the opening is what stands before the first number or heading")
  func opening() throws {
    let provision = Provision(
      "p1", "A safe harbour means dry feet and soup.", chapter: "Introduction",
      heading: "Introduction (opening text, before paragraph 1)")
    #expect(try finding(provision, in: Texts.numbered) == "tied: Introduction, passage 3")
    let note = Provision(
      "p2", "A child is somebody under eighteen.", chapter: "Introduction",
      heading: "Introduction (opening text), footnote 1")
    #expect(try finding(note, in: Texts.numbered) == "tied: Introduction, passage 1")
  }

  @Test("words alone are never more than a doubt")
  func onlyWords() throws {
    let provision = Provision("p1", "Quays keep a count of their needs.")
    #expect(try finding(provision, in: Texts.numbered) == "onlyWords: Introduction 7")
    #expect(try finding(Provision("p2", "Wear a helmet."), in: Texts.numbered) == "nothingLike")
  }

  @Test("on a page about the guidance only what was read there is looked for")
  func landing() throws {
    let page = Provision("p1", "Follow it unless there is a storm.", heading: "GOV.UK landing page")
    #expect(try finding(page, in: Texts.landing) == "tied: passage 1")
    let other = Provision("p2", "All boats are named.", chapter: "1", paragraph: "3")
    #expect(try finding(other, in: Texts.landing) == "otherText")
  }

  @Test(
    "passages that nothing rests on are extra; what stands beside the guidance is not looked for")
  func extra() throws {
    let document = try Document(Texts.numbered)
    let tying = Tying(
      document,
      to: [
        Provision("p1", "The quay counts its needs.", chapter: "Introduction", paragraph: "7"),
        Provision("p2", "Cooks read it.", chapter: "Introduction", paragraph: "4", isBeside: true),
      ])
    #expect(tying.ties.count == 1)
    #expect(tying.extra.count == document.passages.count - 1)
    let seventh = try #require(document.passages.firstIndex { $0.label == .paragraph("7") })
    #expect(tying.provisions(restingOn: seventh) == [.init("p1")])
    #expect(tying.provisions(restingOn: 0).isEmpty)
  }

  @Test("the same text gives the same ties")
  func same() throws {
    let document = try Document(MadeEdition(seed: 5, pages: 12).text)
    let provisions = document.passages.prefix(40).enumerated().map { place, passage in
      Provision("p\(place)", String(passage.text.prefix(80)))
    }
    #expect(Tying(document, to: provisions).ties == Tying(document, to: provisions).ties)
  }
}
