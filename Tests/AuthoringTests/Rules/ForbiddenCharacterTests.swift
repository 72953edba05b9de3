import Authoring
import Testing

@Suite("forbidden-character") struct ForbiddenCharacterTests {
  @Test("accented letters and the pound sign are English enough")
  func accents() throws {
    expectAsMarked(
      try Fixture.sound.replacing(
        "say: Keep looking.", with: "say: Zo\u{EB} paid \u{A3}5 at the caf\u{E9}.", in: care
      ).replacing("\u{A3}5", with: "\u{A3}", in: care))
  }

  @Test(
    "a character that terminals disagree about is refused, in comments too",
    arguments: [
      ("\t", "0009"), ("|", "007C"), ("\u{A0}", "00A0"), ("\u{2014}", "2014"), ("\u{2019}", "2019"),
      ("\u{202E}", "202E"), ("\u{200B}", "200B"), ("\u{301}", "0301"), ("\u{1F600}", "1F600"),
      ("\u{D7}", "00D7"), ("\u{FF21}", "FF21"),
    ])
  func forbidden(character: String, code: String) throws {
    let flaw = "the character U+\(code) does not draw alike everywhere; write it in plain letters"
    let fixture = try Fixture.sound.replacing(
      "say: Keep looking.",
      with: "say: Keep looking. # a\(character)b # expect: \(flaw) [forbidden-character]", in: care)
    expectAsMarked(fixture)
    #expect(fixture.diagnostics().map(\.mark.column) == [27])
  }

  @Test("every character of a cluster is refused at its own column")
  func cluster() throws {
    let fixture = try Fixture.sound.replacing(
      "say: Keep looking.", with: "say: Keep looking. # \u{1F468}\u{200D}\u{1F469}", in: care)
    #expect(fixture.diagnostics().map(\.mark.column) == [26, 27, 28])
  }

  @Test("a line that ends as on Windows is refused at its end")
  func carriageReturn() throws {
    let fixture = try Fixture.sound.replacing(
      "say: Keep looking.\n", with: "say: Keep looking.\r\n", in: care)
    let marks = fixture.diagnostics().map { "\($0.mark.column) \($0.rule)" }
    #expect(marks == ["23 forbidden-character"])
  }

  @Test(
    "a character that is written as an escape is refused as well",
    arguments: [#"\t"#, #"\e[2J"#, #"\x7c"#, #"\u202e"#, #"\n"#])
  func escape(escape: String) throws {
    let flaw = "a backslash can stand for any character; write the character itself"
    expectAsMarked(
      try Fixture.sound.replacing(
        "say: Keep looking.",
        with: "say: \"Keep \(escape) looking.\" # expect: \(flaw) [forbidden-character]", in: care))
  }

  private let care = "flows/care.yaml"
}
