import Guidance
import LocalPacks
import Navigation
import Testing

@Suite("Files of a pack") struct PackFileTests {
  @Test("a folder needs one of the two files, and what would be read by nobody is refused")
  func folder() {
    #expect(read([]).sentences == ["made: There is no contacts.csv and no pack.txt in it."])
    let words = PackFile(name: "Pack.TXT", bytes: Array(head.utf8))
    #expect(read([words]).pack?.name == "Northfold pack")
    #expect(throws: LocalPackRefusal.self) {
      try reader.read([words], from: .folder(unread: ["contact.csv"]), name: "made")
    }
    let again = PackFile(name: "pack.txt", bytes: Array(head.utf8))
    #expect(
      read([words, again]).sentences == ["pack.txt: This and Pack.TXT are the same file. Keep one."]
    )
  }

  @Test(
    "files that look like part of a pack are stray; others are passed over",
    arguments: [
      ("contact.csv", true), ("notes.txt", true), ("contacts.xlsx", true), ("README.txt", false),
      ("readme.csv", false), (".~lock.contacts.csv#", false), ("~$contacts.xlsx", false),
      ("contacts.csv", false), ("pack.txt", false), ("logo.png", false),
    ])
  func stray(name: String, isStray: Bool) {
    #expect(PackFile.isStray(name) == isStray)
  }

  @Test("a file that was named by itself is read by its ending")
  func alone() throws {
    let table = PackFile(
      name: "numbers.csv", bytes: Array((header + "police,,24 hours,101,,2026-11-02").utf8))
    #expect(try reader.read([table], from: .file, name: "numbers.csv").name == "numbers.csv")
    let words = PackFile(name: "ours.txt", bytes: Array(head.utf8))
    #expect(try reader.read([words], from: .file, name: "ours.txt").name == "Northfold pack")
    #expect(throws: LocalPackRefusal.self) {
      try reader.read([PackFile(name: "a.pdf", bytes: [1])], from: .file, name: "a.pdf")
    }
  }

  @Test("what is no text, empty or too large is refused in a sentence")
  func bytes() {
    func says(_ bytes: [UInt8]) -> [String] {
      read([PackFile(name: "contacts.csv", bytes: bytes)]).sentences
    }
    #expect(says([]) == ["contacts.csv: It is empty."])
    #expect(says([0x50, 0x4B, 3, 4, 0, 0]).first?.contains("It is not text.") == true)
    #expect(says(.init(repeating: 0x20, count: PackFile.limit + 1)).first?.contains("1 MB") == true)
  }

  @Test(
    "a date ahead of a clock that cannot be right is let through: it is the clock that is wrong")
  func oldClock() throws {
    let early = LocalPackReader(shipped, today: shipped.calendar.taken.adding(days: -400))
    let words = PackFile(name: "pack.txt", bytes: Array(head.utf8))
    #expect(try early.read([words], from: .file, name: "x").checked.year == 2026)
  }
}
