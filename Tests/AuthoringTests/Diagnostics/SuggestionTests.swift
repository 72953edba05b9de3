import Testing

@testable import Authoring

@Suite("A suggestion") struct SuggestionTests {
  @Test(
    "the nearest of the known names is proposed",
    arguments: [
      ("refferal", "referral"), ("referal.made", "referral.made"), ("rfeerral", "referral"),
      ("referral", "referral"),
    ])
  func nearest(name: String, near: String) {
    let known = ["decision", "referral", "referral.made"]
    #expect(suggestion(for: name, among: known) == "; did you mean \"\(near)\"?")
  }

  @Test("of two names as near as each other the first in the alphabet is proposed")
  func tie() {
    #expect(suggestion(for: "stat", among: ["stay", "star"]) == "; did you mean \"star\"?")
  }

  @Test("nothing is proposed where every name is far, more slips being let pass in a longer name")
  func far() {
    #expect(suggestion(for: "concern", among: ["decision"]) == "")
    #expect(suggestion(for: "abcdefgh", among: ["abcdexyz"]) == "")
    #expect(suggestion(for: "abcdefghijkl", among: ["abcdefghixyz"]) != "")
    #expect(suggestion(for: "anything", among: []) == "")
  }

  @Test("the known names are listed where asked for, none is near, and they are at most 24")
  func list() {
    #expect(
      suggestion(for: "somewhere", among: ["a1", "b2"], orList: true) == "; known here: a1, b2")
    let many = (1...25).map { "name-\($0)" }
    #expect(suggestion(for: "somewhere-else", among: many, orList: true) == "")
    #expect(suggestion(for: "somewhere-else", among: [], orList: true) == "")
    #expect(suggestion(for: "somewhere-else", among: Array(many.dropLast()), orList: true) != "")
  }
}
