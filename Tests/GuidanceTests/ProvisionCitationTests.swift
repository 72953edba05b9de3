import Guidance
import Testing

@Suite("A citation") struct ProvisionCitationTests {
  /// Where a provision stands, and how that is printed.
  struct Example: CustomTestStringConvertible, Sendable {
    var short = "WT2018"
    var chapter: String?
    var heading: String?
    var paragraph: String?
    var law: [String] = []
    var isBeside = false
    let long: String
    let brief: String

    var testDescription: String { long }
  }

  @Test(
    "only what was seen of a place is printed",
    arguments: [
      Example(
        chapter: "Introduction", heading: "About", paragraph: "16",
        long: "WT2018 Introduction 16", brief: "WT2018 Introduction 16"),
      Example(
        chapter: "1", heading: "Referral", paragraph: "4",
        long: "WT2018 chapter 1 paragraph 4", brief: "WT2018 chapter 1 paragraph 4"),
      Example(paragraph: "7", long: "WT2018 7", brief: "WT2018 7"),
      Example(
        short: "WT2023", chapter: "3", heading: "Section 1 (early help)",
        long: "WT2023 chapter 3, Section 1 (early help)", brief: "WT2023 ch 3"),
      Example(chapter: "3", long: "WT2018 chapter 3", brief: "WT2018 ch 3"),
      Example(
        chapter: "Appendix A", heading: "Terms", long: "WT2018 Appendix A, Terms",
        brief: "WT2018 Appendix A"),
      Example(heading: "Core groups", long: "WT2018 Core groups", brief: "WT2018"),
      Example(long: "WT2018 (place not seen)", brief: "WT2018"),
      Example(
        short: "", law: ["Children Act 1989 s47(1)", "Children Act 2004 s11"],
        long: "Children Act 1989 s47(1); Children Act 2004 s11",
        brief: "Children Act 1989 s47(1); Children Act 2004 s11"),
      Example(
        heading: "Families First programme guide", isBeside: true,
        long: "Families First programme guide", brief: "Families First programme guide"),
      Example(
        isBeside: true, long: "Beside WT2018: programme or local practice",
        brief: "Beside WT2018: programme or local practice"),
    ])
  func citation(_ example: Example) throws {
    var parts = Library.Parts.sparse
    parts.editions.append(
      Edition(
        id: .init("e3"), title: "", short: example.short, published: "", status: "",
        replacedBy: nil, printingOf: nil, changes: [], corrections: [], caution: nil))
    let place = Provision.Place(
      chapter: example.chapter, heading: example.heading, paragraph: example.paragraph,
      pages: "33, printing of 2018", flowChart: "1", law: example.law)
    parts.provisions.append(
      Provision(
        id: .init("p3"), edition: .init("e3"), place: place, force: .must, who: [], says: "",
        period: nil, confidence: .checked, standing: .plain, isBesideGuidance: example.isBeside,
        caution: nil, unusedBecause: nil, sameAs: [], verdict: nil,
        fingerprint: nil))
    let library = try Library(parts)
    #expect(library.citation(.init("p3")) == example.long)
    #expect(library.shortCitation(.init("p3")) == example.brief)
  }
}
