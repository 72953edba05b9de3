import Guidance
import Testing

@testable import SourceText

@Suite("Sentences") struct SentenceTests {
  private static let readingProblems: [ReadingError.Problem] = [
    .missing, .noPermission, .symbolicLink, .folder, .notAFile,
    .tooLarge(size: 200_000_000, limit: ReadText.limit), .empty, .noWords, .binary(byte: 4),
    .otherKind("picture"), .pdf, .truncatedPDF, .noPDFTool, .pdfToolFailed(code: 1),
    .pdfToolFailed(code: nil), .system(5),
  ]
  private static let storeProblems: [StoreError.Problem] = [
    .missing, .alreadyThere, .noPermission, .symbolicLink, .notAFolder, .notAFile, .noSpace,
    .readOnly, .badName, .laterVersion("9\u{1B}[m"), .damaged(line: 3, .cutShort),
    .damaged(line: 3, .unknownLine), .damaged(line: 3, .otherWords), .system(5),
  ]
  private static let name = "a\u{1B}[2J\nb.txt"

  @Test(
    "every refusal is a whole sentence with the name, and nothing in it can reach a terminal raw")
  func whole() {
    let sentences =
      Self.readingProblems.map { ReadingError(file: Self.name, problem: $0).sentence }
      + Self.storeProblems.map { StoreError(path: Self.name, problem: $0).sentence }
    for sentence in sentences {
      #expect(sentence.contains("a b.txt"), "\(sentence)")
      #expect(sentence.hasSuffix("."), "\(sentence)")
      #expect(!sentence.unicodeScalars.contains { isControl($0) }, "\(sentence)")
    }
    #expect(Set(sentences).count == sentences.count)
  }

  @Test("a size is said in megabytes")
  func size() {
    let error = ReadingError(file: "a", problem: .tooLarge(size: 200_000_000, limit: 33_554_432))
    #expect(error.sentence == "a has 200 MB; an edition has under 33.6 MB. It was not read.")
  }

  @Test("what was recognised is said with its reasons, what was not with what to do")
  func recognition() {
    func sentences(_ recognition: Recognition) -> [String] {
      recognition.sentences(file: Self.name) { "the edition \($0)" }
    }
    let match = Recognition.Match(
      edition: .init("wt2018"), reasons: ["a lamp", "a bell"], weight: 9)
    #expect(
      sentences(.recognised(match)) == [
        "a b.txt is the edition wt2018.", "It says: \"a lamp\", \"a bell\".",
      ])
    #expect(sentences(.inDoubt([match])).last == "Say which with --edition wt2018.")
    #expect(sentences(.inDoubt([])).last == "Say which with --edition.")
    #expect(sentences(.otherCountry("Scotland", signs: ["x"]))[0].contains("for Scotland"))
    #expect(sentences(.notTheGuidance(signs: []))[1].contains("nothing was found"))
  }

  @Test("every kind of finding, doubt, absence and change has words of its own")
  func words() {
    let all =
      Tie.Doubt.allCases.map(\.words) + Tie.Absence.allCases.map(\.words)
      + Document.Shape.allCases.map(\.words) + Document.SetAside.Reason.allCases.map(\.words)
      + Comparison.Kind.allCases.map(\.words)
    #expect(Set(all).count == all.count)
    #expect(SourceCheck.missing.words == "missing from this text")
    #expect(Tie.Finding.notFound(.nothingLike).words == "not found")
  }
}
