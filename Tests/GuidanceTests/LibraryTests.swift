import Guidance
import Testing

@Suite("A library") struct LibraryTests {
  @Test("whole parts become a library, and every name finds its thing")
  func whole() throws {
    let library = try Library(.full)
    #expect(library[Edition.ID("e2")].title == "Acts")
    #expect(library[Actor.ID("worker")].name == "Worker")
    #expect(library[Role.ID("school")].lead == "head")
    #expect(library[Stage.ID("care")].title == "Care")
    #expect(library[Step.ID("s.do")].code == "S2")
    #expect(library[Provision.ID("p2")].says == "Help.")
    #expect(library[Timescale.ID("t1")].label == "Visit")
    #expect(library.index(of: .init("s.out")) == 2)
    #expect(library.contains(Provision.ID("p1")))
    #expect(!library.contains(Provision.ID("p3")))
  }

  @Test("parts with nothing optional are whole too")
  func sparse() throws {
    #expect(try Library(.sparse).steps.count == 3)
  }

  @Test(
    "a name that is used twice is refused",
    arguments: [
      ("E\te1\t", "edition", "e1"), ("A\tpolice\t", "actor", "police"),
      ("R\tschool\t", "role", "school"), ("G\tcare\t", "stage", "care"),
      ("D\tdoor\t", "door", "door"), ("P\tp1\t", "provision", "p1"),
      ("T\tt1\t", "timescale", "t1"), ("V\tv1\t", "event", "v1"), ("C\tc1\t", "change", "c1"),
      ("S\ts.ask\t", "step", "s.ask"),
    ])
  func repeated(start: String, kind: String, name: String) throws {
    let text = LibraryEncoding.encode(.full)
    let record = try #require(text.records.first { $0.hasPrefix(start) })
    let parts = try LibraryEncoding.decode(text + record + "\n")
    #expect(throws: LibraryFlaw.repeated(kind: kind, name: name)) { try Library(parts) }
  }

  /// A record of the encoded library, what to put in place of what, and the flaw.
  struct Dangling: CustomTestStringConvertible, Sendable {
    let record: String
    let old: String
    let kind: String
    let from: String

    var testDescription: String { "\(kind) of \(from) in \(record) for \(old)" }
  }

  @Test(
    "a name that leads to nothing is refused, with the thing that holds it",
    arguments: [
      Dangling(record: "H\t", old: "e2", kind: "edition", from: "the front"),
      Dangling(record: "H\t", old: "s.out", kind: "step", from: "the front"),
      Dangling(record: "E\te1", old: "e2", kind: "edition", from: "e1"),
      Dangling(record: "R\t", old: "worker", kind: "actor", from: "school"),
      Dangling(record: "G\t", old: "p1 p2", kind: "provision", from: "care"),
      Dangling(record: "D\t", old: "s.ask", kind: "step", from: "door"),
      Dangling(record: "P\tp1", old: "e1", kind: "edition", from: "p1"),
      Dangling(record: "P\tp1", old: "police worker", kind: "actor", from: "p1"),
      Dangling(record: "T\t", old: "worker", kind: "actor", from: "t1"),
      Dangling(record: "T\t", old: "p1", kind: "provision", from: "t1"),
      Dangling(record: "P\tp1", old: "p2", kind: "provision", from: "p1"),
      Dangling(record: "T\t", old: "v1", kind: "event", from: "t1"),
      Dangling(record: "T\t", old: "s.do", kind: "step", from: "t1"),
      Dangling(record: "C\tc1", old: "e1", kind: "edition", from: "c1"),
      Dangling(record: "C\tc1", old: "p1", kind: "provision", from: "c1"),
      Dangling(record: "C\tc1", old: "p2", kind: "provision", from: "c1"),
      Dangling(record: "m\te2", old: "e2", kind: "edition", from: "m1"),
      Dangling(record: "W\t", old: "p1", kind: "provision", from: "Care"),
      Dangling(record: "S\ts.ask", old: "care", kind: "stage", from: "s.ask"),
      Dangling(record: "S\ts.ask", old: "p1", kind: "provision", from: "s.ask"),
      Dangling(record: "a\t", old: "worker", kind: "actor", from: "s.do"),
      Dangling(record: "a\t", old: "p1", kind: "provision", from: "s.do"),
      Dangling(record: "a\t", old: "t1", kind: "timescale", from: "s.do"),
      Dangling(record: "w\t", old: "school", kind: "role", from: "s.do"),
      Dangling(record: "o\tThey answer", old: "police", kind: "actor", from: "s.do"),
      Dangling(record: "o\tThey answer", old: "p2", kind: "provision", from: "s.do"),
      Dangling(record: "o\tThey answer", old: "t1", kind: "timescale", from: "s.do"),
      Dangling(record: "c\tyes", old: "s.do", kind: "step", from: "s.ask"),
      Dangling(record: "c\tyes", old: "p1 p2", kind: "provision", from: "s.ask"),
      Dangling(record: "c\tnext", old: "s.out", kind: "step", from: "s.do"),
      Dangling(record: "S\ts.out", old: "s.do", kind: "step", from: "s.out"),
      Dangling(record: "n\t", old: "s.ask", kind: "step", from: "s.out"),
      Dangling(record: "n\t", old: "p2", kind: "provision", from: "s.out"),
      Dangling(record: "e\tF.", old: "s.do", kind: "step", from: "s.out"),
      Dangling(record: "e\tF.", old: "p1", kind: "provision", from: "s.out"),
      Dangling(record: "e\tF.", old: "t1", kind: "timescale", from: "s.out"),
    ])
  func dangling(_ flaw: Dangling) throws {
    let text = LibraryEncoding.encode(.full).records.map { record in
      guard record.hasPrefix(flaw.record) else { return record }
      return record.fields.map { $0 == flaw.old ? "nowhere" : $0 }.joined(separator: "\t")
    }.joined(separator: "\n")
    let parts = try LibraryEncoding.decode(text)
    #expect(
      throws: LibraryFlaw.dangling(kind: flaw.kind, name: "nowhere", from: flaw.from)
    ) { try Library(parts) }
  }
}
