import TerminalUI
import Testing

@Suite struct TerminalRefusalTests {
  private static let all: [TerminalRefusal] = [
    .notATerminal, .unset, .dumb, .unknown("wy50"), .cannotStart,
  ]

  @Test("every refusal is one sentence of its own", arguments: all)
  func sentence(refusal: TerminalRefusal) {
    #expect(refusal.sentence.hasSuffix("."))
    #expect(!refusal.sentence.contains("\n"))
    #expect(Self.all.filter { $0.sentence == refusal.sentence } == [refusal])
  }

  @Test("an unknown terminal is named, without the escapes its name may carry")
  func name() {
    let sentence = TerminalRefusal.unknown("\u{1B}[31mwy50\u{7}").sentence
    #expect(
      sentence == "The terminal \"[31mwy50\" named by TERM is not known here: try TERM=xterm.")
  }
}
