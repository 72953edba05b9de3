import Guidance
import LocalPacks
import Navigation
import Testing

private let bare = String(header.dropLast())

/// One sound row, however it is written.
private let row = "police,Northfold,24 hours,101,\"A, b\",2026-11-02"

@Suite("Tables from spreadsheets") struct SpreadsheetTests {
  private func contact(_ bytes: [UInt8], named name: String = "contacts.csv") -> LocalContact? {
    read([PackFile(name: name, bytes: bytes)]).pack?.contacts.first
  }

  private static let sound = LocalContact(
    service: .police, area: "Northfold", hours: .always, number: "101", note: "A, b",
    checked: Day(year: 2026, month: 11, day: 2)!)

  private static let spellings: [String] = [
    header + row, header + row + "\n", bare + "\r\n" + row + "\r\n",
    bare + "\r" + row + "\r", header + "\n,,,,,\n" + row + "\n,,,,,\n",
    "sep=,\r\n" + header + row,
    header.replacing(",", with: ";") + "police;Northfold;24 hours;101;A, b;2026-11-02",
    "sep=;\n" + header.replacing(",", with: ";")
      + "police;Northfold;24 hours;101;\"A, b\";02/11/2026",
    header.replacing(",", with: "\t") + "police\tNorthfold\t24 hours\t101\tA, b\t2/11/2026",
    "Checked on,NUMBER,Hours,Service,Note,Area\n2026-11-02,101,24 Hours,Police,\"A, b\",Northfold",
    "\"service\",\"area\",\"hours\",\"number\",\"note\",\"checked-on\"\n"
      + "\"police\",\"Northfold\",\"24 hours\",\"101\",\"A, b\",\"2026-11-02\"",
    header + "police,Northfold,24 hours,101,\"A,\r\nb\",2026-11-02",
    header + "  police , Northfold ,24  hours, 101 , \"A, b\" ,2026-11-02",
  ]

  @Test(
    "the same row is read however the spreadsheet ends its lines and parts its cells",
    arguments: spellings)
  func forms(text: String) {
    #expect(contact(Array(text.utf8)) == Self.sound)
    #expect(contact([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == Self.sound)
  }

  @Test("Windows-1252 and both kinds of UTF-16 are read")
  func encodings() {
    let text = bare + "\r\nearly-help,Caf\u{E9},24 hours,01632 960001,,2026-11-02\r\n"
    let units = Array(text.utf16)
    var (little, big): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
    for unit in units {
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      little += [low, high]
      big += [high, low]
    }
    let windows = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [little, big, windows, Array(text.utf8)] {
      #expect(contact(bytes)?.area == "Caf\u{E9}")
    }
    #expect(contact(little, named: "contacts.txt")?.area == "Caf\u{E9}")
  }

  @Test("two quotes are one, and a table of contacts alone is a pack")
  func quotes() {
    let pack = read(contacts: header + "police,,24 hours,101,Say \"\"so\"\".,2026-11-02").pack
    #expect(pack?.contacts.first?.note == "Say \"\"so\"\".")
    let quoted = read(contacts: header + "police,,24 hours,101,\"Say \"\"so\"\".\",2026-11-02").pack
    #expect(quoted?.contacts.first?.note == "Say \"so\".")
    #expect(quoted?.ownerWords == "no owner named")
    #expect(quoted?.checked == Day(year: 2026, month: 11, day: 2))
  }

  private static let slips: [(String, String)] = [
    (header + "police,,24 hours,101,\"A,2026-11-02\n", "line 2: A quotation mark opens"),
    (header + "police,,24 hours,101,\"A\"b,2026-11-02\n", "line 2: Something stands behind"),
    ("service,hours,nmber,checked-on\n", "line 1: There is no column \"nmber\"; did you mean"),
    ("service,hours,hours,checked-on\n", "line 1: The column hours stands there twice."),
    ("service,hours,checked-on\n", "line 1: The column number is missing."),
    ("a,b\n", "line 1: The first line names the columns"),
    (header + "police,,24 hours,101,,2026-11-02,more\n", "line 2: 7 cells, but only 6 columns"),
    (header + "police,,24 hours,,,2026-11-02\n", "line 2, number: It is empty"),
    (header + "polcie,,24 hours,101,,2026-11-02\n", "line 2, service: There is no service"),
    (header + "\n\npolice,,9 to 5,101,,2026-11-02\n", "line 4, hours: \"9 to 5\" is not"),
    (header + "police,,24 hours,101,,2027-11-02\n", "line 2, checked-on: That day is still"),
    (header + "police,,24 hours,101,,11/26/2026\n", "line 2, checked-on: Write the date as"),
    (header + "police,,24 hours,101,,26/11/26\n", "line 2, checked-on: Type the year in full"),
    (header + "police,,24 hours,101,,today\n", "line 2, checked-on: Write the date as"),
    (header + "police,,24 hours,101,,2026-02-30\n", "line 2, checked-on: February 2026 has no"),
    (header + "police,,24 hours,101,Only by day,2026-11-02\n", "line 2, note: \"only\" could"),
    (header + "police,A\u{202E}B,24 hours,101,,2026-11-02\n", "line 2, area: Character 2 is inv"),
    (header + "police,\u{41D}orth,24 hours,101,,2026-11-02\n", "line 2, area: Character 1 is no"),
    (header + row + "\n" + row + "\n", "line 3: It says the same as line 2."),
    (header, "It is empty."),
  ]

  @Test(
    "a mistake is named with its line and column",
    arguments: slips)
  func mistakes(text: String, says: String) {
    let sentences = read(contacts: text).sentences
    #expect(
      sentences.contains { $0.hasPrefix("contacts.csv") && $0.contains(says) }, "\(sentences)")
  }

  @Test("every mistake of a table is named, not the first alone")
  func all() {
    let rows = "polcie,,24 hours,101,,2026-11-02\npolice,,24 hours,999,,2026-11-02\n"
    #expect(read(contacts: header + rows).sentences.count == 2)
  }

  @Test("more than three hundred contacts are refused")
  func limit() {
    let rows = (0...300).map { "police,Place \($0),24 hours,101,,2026-11-02\n" }.joined()
    #expect(read(contacts: header + rows).sentences.contains { $0.contains("more than 300") })
  }
}
