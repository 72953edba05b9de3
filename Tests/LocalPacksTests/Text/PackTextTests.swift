import Guidance
import LocalPacks
import Navigation
import Testing

@Suite("pack.txt") struct PackTextTests {
  @Test("all that a pack can hold is read")
  func whole() throws {
    let text =
      head + """
        # A comment
        [Documents]
        Threshold document: Levels of Need
        [escalation]
        1, 2 working days: Speak to them.
        2: Managers speak.
        [figures]
        core-group-first: 8 working days
        ts.early-help-review: 6 weeks
        [steps]
        note R4: The line is answered.
        do r4 now: Ring: ask for the front door.
        [page R13: How it works]
        A call taker asks: where, who, when.
        """
    let pack = try #require(read(words: text).pack)
    #expect(pack.owner == "Northfold Partnership")
    #expect(pack.documents == [LocalDocument(kind: .thresholdDocument, text: "Levels of Need")])
    #expect(pack.stages.map(\.period) == [.workingDays(2), nil])
    #expect(pack.figures.map(\.period) == [.workingDays(8), .days(42)])
    #expect(pack.notes.map(\.when) == [nil, .now])
    #expect(pack.notes.map(\.step) == [.at("R4"), .at("R4")])
    #expect(pack.pages.first?.lines == ["A call taker asks: where, who, when."])
    #expect(pack.lineCount == 8)
  }

  @Test(
    "a mistake is named with its line",
    arguments: [
      ("nam: x", "line 5: \"nam\" is not known here; did you mean \"name\"?"),
      ("name: again", "line 5: name stands there twice."), ("words", "line 5: A line is a name"),
      ("[docs]", "line 5: There is no section [docs]"), ("[steps", "line 5: A section ends with ]"),
      ("[documents]\nthreshold: x", "line 6: \"threshold\" is not known here"),
      ("[documents]\nprocedures: x\nprocedures: y", "line 7: procedures stands there twice."),
      ("[escalation]\n2: x", "line 6: This is stage 1"),
      ("[escalation]\n1, soon: x", "line 6: Write a"),
      ("[figures]\nts.nothing: 2 days", "line 6: There is no period \"ts.nothing\""),
      ("[figures]\nts.core-group-first: soon", "line 6: Write a number and a unit"),
      ("[figures]\nts.core-group-first: 0 working days", "line 6: Write a number and a unit"),
      ("note ZZ9: x", "line 5: There is no step ZZ9."), ("note R4 now: x", "line 5: Write note R4"),
      ("do R4 soon: x", "line 5: Write note R4"), ("note R4:", "line 5: It is empty"),
      ("note P1: Northfold is kind.", "line 5: Nothing is added to the steps of an emergency"),
      ("note R4: For these you do\nnote R4: not\nnote R4: ring", "line 7: \"not ring\""),
      ("[page R4: When you do]\nnot\nring the council,", "line 5: \"not ring\""),
      ("note R4: Send it. [at once]", "line 5: \"[\" looks like the guide's own."),
      ("note R4: Others will: ring.", "line 5: \"others will:\" looks like the guide's own."),
      ("note R4: Fine. Today: rest.", "line 5: \"today:\" looks like the guide's own."),
      ("do P10 now: Look in the hall.", "line 5: Nothing is added to the steps of an emergency"),
      ("[page P1: A]\nB", "line 5: Nothing is added to the steps of an emergency"),
      ("[page R4: A]", "line 5: The page has no lines."), ("[page R4]", "line 5: A line is a name"),
      ("note R4: \(String(repeating: "a ", count: 120))", "line 5: 239 characters; at most 200."),
      ("note R4: a\u{7}b", "line 5: Character 2 is invisible or a control character."),
      ("note R4: a\u{200B}b", "line 5: Character 2 is invisible"),
      ("note R4: r\u{435}fer", "line 5: Character 2 is no letter or sign of English."),
      (
        "note R4: a\nnote R4: b\nnote R4: c\nnote R4: d\nnote R4: e",
        "line 9: There are more than 4"
      ),
    ])
  func mistakes(text: String, says: String) {
    let sentences = read(words: head + text).sentences
    #expect(sentences.contains { $0.contains("pack.txt \(says)") }, "\(sentences)")
  }

  @Test("what is missing at the top is named", arguments: ["name", "owner", "area", "checked-on"])
  func missing(key: String) {
    let lines = head.split(separator: "\n").filter { !$0.hasPrefix(key) }.joined(separator: "\n")
    #expect(read(words: lines).sentences == ["pack.txt: The line \(key): is missing at the top."])
  }

  @Test(
    "a period is shortened in its own unit, and never in any other way",
    arguments: [
      ("ts.core-group-first: 9 working days", nil),
      ("ts.core-group-first: 11 working days", "longer than the national 10 working days"),
      ("ts.core-group-first: 10 working days", "It is the national"),
      ("ts.core-group-first: 9 days", "Count it as the guidance does: 10 working days"),
      ("ts.review-first: 2 months", nil), ("ts.review-first: 4 months", "longer than"),
      ("ts.review-first: 8 weeks", "Count it as"),
      ("ts.strategy-discussion: 24 hours", "Nationally this is as soon as possible"),
      ("ts.refer-immediately: 1 hours", "Nationally this is at once"),
      ("ts.police-protection: 48 hours", "limit or a test of the law"),
      ("ts.homeless-56-days: 28 days", "limit or a test of the law"),
      ("ts.police-informed: 1 days", "A number could delay it".lowercased()),
      ("ts.section-47: 15 working days", nil), ("ts.section-47: 16 working days", "runs past what"),
      ("ts.section-47: 2 weeks", "Count it as"), ("ts.core-group-later: 6 weeks", nil),
      ("ts.conference-reports: 2 working days", nil), ("ts.yearly-report: 12 months", nil),
    ])
  func figures(line: String, refusal: String?) {
    let result = read(words: head + "[figures]\n" + line)
    if let refusal {
      #expect(result.sentences.contains { $0.contains(refusal) }, "\(result.sentences)")
    } else {
      #expect(result.pack?.figures.count == 1, "\(result.sentences)")
    }
  }

  @Test("no figure loosens any national period, whatever the number and the unit")
  func everyFigure() throws {
    for timescale in shipped.timescales {
      for unit in ["working days", "days", "weeks", "months", "hours"] {
        for count in [1, 2, 5, 8, 14, 44, 46, 72, 300] {
          let line = "[figures]\n\(timescale.id): \(count) \(unit)"
          guard let figure = read(words: head + line).pack?.figures.first else { continue }
          guard let national = timescale.period.amount else {
            #expect(timescale.period == .noNationalFigure)
            continue
          }
          let own = try #require(figure.period.amount)
          #expect(own < national && figure.period.unit == timescale.period.unit)
          #expect(timescale.kind == .deadline)
        }
      }
    }
  }
}
