import Guidance
import Testing

@testable import SourceText

@Suite("Recognising an edition") struct RecognitionTests {
  /// What the guidance always speaks of, in a sentence of ours.
  private static let field =
    "Safeguarding children: the local authority, the police and practitioners share the watch."

  private func edition(_ text: String) throws -> String {
    switch Recognition(try Document(text)) {
    case .recognised(let match): match.edition.rawValue
    case .inDoubt(let matches):
      "in doubt: " + matches.map(\.edition.rawValue).joined(separator: " ")
    case .otherCountry(let country, _): country
    case .notTheGuidance: "not the guidance"
    }
  }

  @Test(
    "what an edition says of itself is enough",
    arguments: [
      ("It replaces Working Together to Safeguard Children (2010).", "wt2013"),
      ("It replaces Working Together to Safeguard Children (2013).", "wt2015"),
      (
        "It replaces Working Together to Safeguard Children (2015). Impairment of children's health "
          + "or development.", "wt2018"
      ),
      (
        "It replaces Working Together to Safeguard Children (2015). Impairment of children’s mental "
          + "and physical health or development.", "wt2018-2020"
      ),
      ("It replaces Working Together to Safeguard Children 2018.", "wt2023"),
      ("It replaces Working Together to Safeguard Children 2023 with Family Help.", "wt2026"),
    ])
  func replaced(sentence: String, name: String) throws {
    #expect(try edition("Title\n\n\(Self.field)\n\n\(sentence)") == name)
  }

  @Test("the two printings of 2018 cannot be told apart by what both say")
  func printings() throws {
    let text = """
      Statutory guidance: Working together to safeguard children

      \(Self.field)

      The Children and Social Work Act 2017 binds clinical commissioning groups.
      """
    #expect(try edition(text) == "in doubt: wt2018 wt2018-2020")
  }

  @Test("a page about the guidance is told by what it says is new")
  func landing() throws {
    let text = Texts.landing + "\n"
    #expect(try edition(text) == "wt2023")
  }

  @Test("the guidance of another country is refused, with its words")
  func elsewhere() throws {
    let text = """
      National guidance for child protection in Scotland

      \(Self.field) Police Scotland and the Children's Reporter meet. Scottish Ministers agree.

      It names Working Together to Safeguard Children once.
      """
    #expect(try edition(text) == "Scotland")
  }

  @Test("a part of the guidance that speaks of children across the border is not another country's")
  func border() throws {
    let text = """
      \(Self.field) Scotland, Scottish ministers and Police Scotland are named, and so are \
      professionals. Significant harm is statutory guidance's word.

      It replaces Working Together to Safeguard Children (2013).
      """
    #expect(try edition(text) == "wt2015")
  }

  @Test("a novel is refused, even one that names the guidance")
  func novel() throws {
    #expect(try edition("Chapter 1\n\nIt was a dark night on the quay.") == "not the guidance")
    #expect(
      try edition("Chapter 1\n\nShe had read Working Together to Safeguard Children on the boat.")
        == "not the guidance")
  }

  @Test("the guidance without a sign of its edition is in doubt, with nothing guessed")
  func unknown() throws {
    #expect(
      try edition("Working together to safeguard children\n\n\(Self.field) Professionals help.")
        == "in doubt: ")
  }

  @Test("every phrase is written as words are compared")
  func phrases() {
    for phrase in Sign.phrases { #expect(Words.of(phrase).joined(separator: " ") == phrase) }
  }
}
