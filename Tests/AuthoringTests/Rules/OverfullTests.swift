import Testing

@Suite("overfull") struct OverfullTests {
  @Test("a step within the limits is taken, a title of sixty characters included")
  func sound() throws {
    let title = String(repeating: "a", count: 60)
    expectAsMarked(
      try Fixture.sound.replacing("title: Talk it over", with: "title: \(title)", in: care))
  }

  @Test("a title of more than sixty characters is refused at the title")
  func title() throws {
    let title = String(repeating: "a", count: 61)
    let flaw = "a title of 61 characters; at most 60 fit the first line [overfull]"
    expectAsMarked(
      try Fixture.sound.replacing(
        "title: Talk it over", with: "title: \(title) # expect: \(flaw)", in: care))
  }

  @Test("a step that says nothing is refused")
  func silent() throws {
    let flaw = "\"care.ask\" says nothing; add `say` [overfull]"
    expectAsMarked(
      try Fixture.sound
        .replacing("    say: Two see more than one.\n", with: "", in: care)
        .replacing("- id: care.ask\n", with: "- id: care.ask # expect: \(flaw)\n", in: care))
  }

  @Test("an eighth action and a tenth answer are refused")
  func tooMany() throws {
    let action = "      - now: Wait.\n        our-reading: yes\n        cites: [old.3]\n"
    let actions = "\"care.ask\" has more than 7 actions; one screen holds no more [overfull]"
    let answers = "\"care.sure\" has more than 9 answers; one screen holds no more [overfull]"
    let choices = "abcdefg".map { letter in
      "      - id: no-\(letter)\n        label: No, case \(letter)\n        to: care.watch\n"
        + "        cites: [old.2]\n"
    }
    expectAsMarked(
      try Fixture.sound
        .replacing(
          "      - today: Tell your lead.\n",
          with: String(repeating: action, count: 7) + "      - today: Tell your lead.\n",
          in: care
        )
        .replacing("- id: care.ask\n", with: "- id: care.ask # expect: \(actions)\n", in: care)
        .replacing(
          "      - id: yes\n        label: Yes\n        to: care.refer\n",
          with: choices.joined() + "      - id: yes\n        label: Yes\n        to: care.refer\n",
          in: care
        )
        .replacing("- id: care.sure\n", with: "- id: care.sure # expect: \(answers)\n", in: care))
  }

  private let care = "flows/care.yaml"
}
