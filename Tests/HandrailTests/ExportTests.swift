import Content
import Foundation
import Guidance
import Navigation
import Testing

private let shipped = Content.library()

@Suite("The export") struct ExportTests {
  private func export() throws -> [String: Any] {
    let ran = try handrail("export", "--format", "json")
    #expect(ran.code == 0)
    let json = try JSONSerialization.jsonObject(with: Data(ran.output.utf8))
    return try #require(json as? [String: Any])
  }

  @Test("has every part of the contract")
  func parts() throws {
    let json = try export()
    #expect(json["format"] as? String == "handrail/1")
    let names = [
      "actors", "changes", "content", "doors", "editions", "emergency", "events", "format",
      "glossary", "program", "provisions", "roles", "stages", "steps", "timescales",
    ]
    #expect(json.keys.sorted() == names)
    let counts = [
      "editions": shipped.editions.count, "provisions": shipped.provisions.count,
      "roles": shipped.roles.count, "stages": shipped.stages.count, "doors": shipped.doors.count,
      "steps": shipped.steps.count, "timescales": shipped.timescales.count,
      "glossary": shipped.terms.count, "events": shipped.events.count,
      "changes": shipped.changes.count,
    ]
    for (name, count) in counts { #expect((json[name] as? [Any])?.count == count, "\(name)") }
    #expect((json["content"] as? [String: String])?["sha256"] == shipped.front.digest)
  }

  @Test("its edges are those of the tree")
  func edges() throws {
    let steps = try #require(try export()["steps"] as? [[String: Any]])
    var edges: Set<LibraryMap.Edge> = []
    for step in steps {
      for choice in try #require(step["choices"] as? [[String: Any]]) {
        edges.insert(
          LibraryMap.Edge(
            from: .init(try #require(step["id"] as? String)),
            to: .init(try #require(choice["to"] as? String)),
            label: try #require(choice["label"] as? String)))
      }
    }
    #expect(edges == Set(LibraryMap(shipped).edges))
  }

  @Test("every name it holds leads to something in it")
  func whole() throws {
    let json = try export()
    let ids = { (name: String) -> Set<String> in
      Set((json[name] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
    }
    let (steps, provisions) = (ids("steps"), ids("provisions"))
    let (actors, timescales) = (ids("actors"), ids("timescales"))
    for step in json["steps"] as? [[String: Any]] ?? [] {
      #expect(provisions.isSuperset(of: step["cites"] as? [String] ?? ["?"]))
      for line in ["actions", "others"].flatMap({ step[$0] as? [[String: Any]] ?? [] }) {
        #expect(actors.isSuperset(of: line["who"] as? [String] ?? ["?"]))
        if let timescale = line["timescale"] as? String { #expect(timescales.contains(timescale)) }
      }
      for choice in step["choices"] as? [[String: Any]] ?? [] {
        #expect(steps.contains(choice["to"] as? String ?? "?"))
        #expect(provisions.isSuperset(of: choice["cites"] as? [String] ?? ["?"]))
      }
      if step["kind"] as? String == "outcome" {
        let outcome = try #require(step["outcome"] as? [String: Any])
        #expect(steps.contains(outcome["disagreeTo"] as? String ?? "?"))
        #expect((outcome["expect"] as? [Any])?.isEmpty == false)
      }
    }
    for provision in json["provisions"] as? [[String: Any]] ?? [] {
      let isUsed = (provision["usedBy"] as? [Any])?.isEmpty == false
      #expect(isUsed != (provision["unusedBecause"] is String), "\(provision["id"] ?? "")")
    }
  }
}
