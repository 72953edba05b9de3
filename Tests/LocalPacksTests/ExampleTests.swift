import Foundation
import Guidance
import LocalPacks
import Navigation
import Testing

@Suite("The worked example") struct ExampleTests {
  @Test("is accepted whole")
  func accepted() throws {
    #expect(Example.result.sentences == [])
    let pack = try #require(Example.pack)
    #expect(pack.contacts.count == 9)
    #expect(pack.lineCount == 9 + 6 + 4 + 4 + 4 + 4)
  }

  @Test("has made-up numbers only: those kept for drama, and the police's own")
  func numbers() throws {
    for contact in try #require(Example.pack).contacts {
      #expect(contact.number.hasPrefix("01632 960") || contact.number == "101")
    }
  }

  @Test("its README names every service, document and place for a figure")
  func readme() throws {
    let text = try String(contentsOf: Example.folder.appending(path: "README.md"), encoding: .utf8)
    for service in LocalService.allCases { #expect(text.contains("`\(service.rawValue)`")) }
    for kind in LocalDocument.Kind.allCases { #expect(text.contains("`\(kind.rawValue)`")) }
    for timescale in shipped.timescales where timescale.period == .noNationalFigure {
      let takes = read(words: head + "[figures]\n\(timescale.id): 1 working days").pack != nil
      #expect(text.contains("`\(timescale.id)`") == takes, "\(timescale.id)")
    }
  }

  @Test("check lists every line of it, with the national figure beside the local one")
  func report() throws {
    let pack = try #require(Example.pack)
    let lines = LocalReport(pack, in: shipped, today: today).lines
    #expect(lines[1] == "Northfold Safeguarding Partnership; checked 2 November 2026; 31 lines")
    for contact in pack.contacts { #expect(lines.contains { $0.contains(contact.number) }) }
    for note in pack.notes { #expect(lines.contains { $0.hasSuffix(note.text) }) }
    for line in pack.pages.flatMap(\.lines) { #expect(lines.contains("  \(line)")) }
    #expect(lines.contains("  Review of early help: 6 weeks here; there is no national figure."))
    #expect(lines.contains("  First core group: 8 working days here; 10 working days nationally."))
  }
}
