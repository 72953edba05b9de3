import Guidance
import Testing

@Suite("The encoded library") struct LibraryEncodingTests {
  @Test("what is written is read again, every field of it", arguments: [true, false])
  func roundTrip(isFull: Bool) throws {
    let parts = isFull ? Library.Parts.full : .sparse
    let text = LibraryEncoding.encode(parts)
    let again = try LibraryEncoding.decode(text)
    #expect(LibraryEncoding.encode(again) == text)
    // The form could drop a field both ways; the dump shows every field there is.
    #expect(dumped(again) == dumped(parts))
  }

  @Test("absent and present optionals are told apart", arguments: [true, false])
  func optionals(isFull: Bool) throws {
    let parts = try LibraryEncoding.decode(LibraryEncoding.encode(isFull ? .full : .sparse))
    let action = try #require(parts.steps[1].actions.first)
    #expect((parts.editions[0].replacedBy != nil) == isFull)
    #expect((parts.provisions[0].place.paragraph != nil) == isFull)
    #expect((parts.stages[0].note != nil) == isFull)
    #expect((action.force != nil) == isFull)
    #expect((action.timescale != nil) == isFull)
    #expect(action.wordings.isEmpty == !isFull)
    #expect(action.otherwiseWordings.isEmpty == !isFull)
  }

  @Test("every value of every closed list survives")
  func values() throws {
    for force in Force.allCases {
      for confidence in Confidence.allCases {
        for standing in Provision.Standing.allCases {
          let words = [force.rawValue, confidence.rawValue, standing.rawValue]
          let text = "H\n" + "P\tp\te\t" + words.joined(separator: "\t") + "\n"
          let provision = try #require(try LibraryEncoding.decode(text).provisions.first)
          #expect(
            [provision.force.rawValue, provision.confidence.rawValue, provision.standing.rawValue]
              == words)
        }
      }
    }
  }

  @Test(
    "every unit survives",
    arguments: [
      Period.workingDays(15), .days(1), .hours(72), .months(6), .immediately, .asSoonAsPossible,
      .noNationalFigure,
    ])
  func periods(period: Period) throws {
    var parts = Library.Parts.full
    parts.timescales = [
      Timescale(
        id: .init("t1"), label: "", kind: .none, period: period, from: "", start: .none(""),
        who: [], force: .may,
        cites: [], standing: "", caution: nil)
    ]
    let again = try LibraryEncoding.decode(LibraryEncoding.encode(parts))
    #expect(again.timescales.map(\.period) == [period])
  }

  @Test("a record is a line: a tag and its fields, parted by tabs")
  func form() {
    let lines = LibraryEncoding.encode(.full).records
    #expect(lines.first == "H\tA guide\t0.1\te2\tIn force.\ts.out\tCall 999")
    #expect(lines.contains("G\tcare\tCare\tA note.\tOld care|Caring\tp1 p2\t1"))
    #expect(lines.contains("c\tunsure\tNot sure\ts.out\t0\t1\t\t"))
  }

  private func dumped(_ parts: Library.Parts) -> String {
    var text = ""
    dump(parts, to: &text)
    return text
  }
}
