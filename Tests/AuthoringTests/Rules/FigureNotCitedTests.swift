import Testing

@Suite("figure-not-cited") struct FigureNotCitedTests {
  @Test(
    "a figure that a citation, an edition's year or a number to ring carries is allowed",
    arguments: [
      "It takes one working day.", "It takes 1 day.", "Section 47 says so.", "It is s47 work.",
      "As in 2018 and 2023.", "Ring 999 or 101.", "See page 33 of 2018.", "One worker is enough.",
    ])
  func known(words: String) throws {
    expectAsMarked(
      try Fixture.sound.replacing("say: Wait for an answer.", with: "say: \(words)", in: care))
  }

  @Test(
    "a figure that stands in nothing the words cite is refused",
    arguments: [
      ("It takes 45 days.", "45"), ("It takes fifteen working days.", "15"),
      ("Two hours are enough.", "2"), ("Children under 18 count.", "18"), ("It is s17 work.", "17"),
    ])
  func unfounded(words: String, figure: String) throws {
    let flaw = "the figure \(figure) stands in nothing that this cites [figure-not-cited]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "say: Wait for an answer.", with: "say: \(words) # expect: \(flaw)", in: care))
  }

  @Test("a figure that only another part of the step cites does not cover an action")
  func otherPart() throws {
    let flaw = "the figure 16 stands in nothing that this cites [figure-not-cited]"
    expectAsMarked(
      try Fixture.sound
        .replacing(
          "It starts the work.\n    cites: [old.2]",
          with: "It starts paragraph 16.\n    cites: [old.1, old.2]", in: care
        )
        .replacing(
          "by: Write the referral.", with: "by: Write 16 lines. # expect: \(flaw)",
          in: care))
  }

  @Test("a timescale whose amount no citation carries is refused at its label")
  func amount() throws {
    let flaw = "the figure 2 working days stands in nothing that this cites [figure-not-cited]"
    expectAsMarked(
      try Fixture.sound
        .replacing("amount: 1\n", with: "amount: 2\n", in: "timescales.yaml")
        .expecting(flaw, behind: "    label: Answer the referral", in: "timescales.yaml"))
  }

  @Test("a figure in the words of a timescale is refused where nothing carries it")
  func timescale() throws {
    let flaw = "the figure 10 stands in nothing that this cites [figure-not-cited]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "caution: Ask locally.", with: "caution: Some say 10. # expect: \(flaw)",
        in: "timescales.yaml"))
  }

  private let care = "flows/care.yaml"
}
