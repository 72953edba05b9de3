import Testing

@Suite("unlisted-file") struct UnlistedFileTests {
  @Test("a file that an edition lists is seen")
  func listed() throws {
    expectAsMarked(
      try Fixture.sound
        .replacing("provisions: [care.yaml]", with: "provisions: [care.yaml, more.yaml]", in: file)
        .adding("edition: old\nprovisions: []\n", as: "editions/old/more.yaml"))
  }

  @Test(
    "a file that nothing lists is refused at its top",
    arguments: ["notes.yaml", "flows/later.yaml", "editions/old/more.yaml"])
  func unlisted(name: String) {
    let flaw = "\(name) is listed nowhere, so nothing in it would be seen [unlisted-file]"
    expectAsMarked(Fixture.sound.adding("stage: care # expect: \(flaw)\n", as: name))
  }

  private let file = "editions/old/edition.yaml"
}
