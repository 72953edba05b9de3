import Authoring
import Foundation
import Testing

@Suite("The list of rules") struct RulesTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent()

  @Test("every rule has a file of tests named after it, and no file is left of a rule that went")
  func tested() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0 != "RulesTests.swift" }
    #expect(files.sorted() == Rule.all.map { $0.name.asTypeName + "Tests.swift" }.sorted())
  }

  @Test("every file of tests is a suite that has the rule's name", arguments: Rule.all.map(\.name))
  func suite(name: String) throws {
    let file = folder.appending(path: name.asTypeName + "Tests.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("@Suite(\"\(name)\") struct \(name.asTypeName)Tests {\n"))
    #expect(text.components(separatedBy: "@Test(").count >= 3, "a good and a bad fixture at least")
  }

  @Test("no two rules share a name, and every summary is a sentence")
  func names() {
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    for rule in Rule.all { #expect(rule.summary.hasSuffix("."), "\(rule.name)") }
  }

  @Test("Content/README.md lists every rule as `author rules` prints it, in the same order")
  func readme() throws {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "Content/README.md"), encoding: .utf8)
    let section = try #require(text.components(separatedBy: "## The rules\n").last)
    let listed = section.split(separator: "\n").filter { $0.hasPrefix("- ") }.map(String.init)
    #expect(listed == Rule.all.map { "- `\($0.name)`: \($0.summary)" })
  }
}

extension String {
  /// `unknown-target` as `UnknownTarget`.
  fileprivate var asTypeName: String {
    split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
