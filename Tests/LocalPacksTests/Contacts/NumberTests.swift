import Navigation
import Testing

@testable import LocalPacks

@Suite("Telephone numbers") struct NumberTests {
  @Test(
    "a number is shown as it was written",
    arguments: [
      "01632 960001", "+44 1632 960001", "020 7946 0000", "0808 157 0000", "07700 900000",
      "01632 960001 ext 12", "01632 960001 ext. 12", "ext 214", "0169 772 960",
    ])
  func sound(text: String) throws {
    #expect(try TelephoneNumber.read(text, for: .health) == text)
  }

  @Test(
    "999 and what could be taken for it is refused",
    arguments: [
      "999", "9 9 9", "0999", "00999", "+999", "+44 999", "+44 0 999", "112", "0112", "911",
      "999 ext 1", "01632 960001 ext 999", "ext 999", "ext 112", "9999", "99 91632 960",
    ])
  func emergency(text: String) {
    #expect(throws: TelephoneNumber.Flaw.emergency) { try TelephoneNumber.read(text, for: .police) }
  }

  @Test(
    "what is no number is refused with its reason",
    arguments: [
      ("1632960001", TelephoneNumber.Flaw.lostZero), ("1.6E+09", .power),
      ("(01632) 960001", .sign("(")), ("01632-960001", .sign("-")),
      ("\u{FF19}99", .sign("\u{FF19}")),
      ("01632 96O001", .sign("o")), ("12345", .noSuchNumber), ("+33 1 23 45 67 89", .noSuchNumber),
      ("01632 960001 ext", .noSuchNumber), ("0163+2960001", .sign("+")),
      ("001632960001", .noSuchNumber),
      ("ext 1234567", .noSuchNumber), ("", .noSuchNumber), ("101", .otherService("101")),
    ])
  func flaws(text: String, flaw: TelephoneNumber.Flaw) {
    #expect(throws: flaw) { try TelephoneNumber.read(text, for: .earlyHelp) }
  }

  @Test("101 is the police's and 111 is health's")
  func short() throws {
    #expect(try TelephoneNumber.read("101", for: .police) == "101")
    #expect(try TelephoneNumber.read("111", for: .health) == "111")
    #expect(throws: TelephoneNumber.Flaw.self) { try TelephoneNumber.read("111", for: .police) }
  }
}
