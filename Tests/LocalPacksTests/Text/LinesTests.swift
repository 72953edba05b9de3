import Foundation
import Testing

@testable import LocalPacks

/// Lines that people who had not seen the list of words wrote, to weaken the guide or to help.
///
/// A row of `Lines` is what the line is for, the line, and a mark where it is not told for what it is:
/// no list of words tells every sentence, and the marks say which it does not. How many it tells of
/// those that it was not made from the later ones show: it is why a step says what holds.
@Suite("Lines that others wrote") struct LinesTests {
  private struct Row {
    let purpose: LocalWords.Purpose
    let text: String
    let isMistaken: Bool

    var isRefused: Bool { !LocalWords.flaws(in: text, as: purpose).isEmpty }
  }

  private static func rows(_ name: String) throws -> [Row] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Lines/\(name).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t")
      return Row(
        purpose: fields[0] == "area" ? .place : .line, text: String(fields[1]),
        isMistaken: fields.count > 2)
    }
  }

  @Test("lines that weaken are refused, but for those that are marked")
  func weakening() throws {
    let rows = try Self.rows("weakening")
    #expect(rows.count > 200)
    for row in rows { #expect(row.isRefused != row.isMistaken, "\(row.text)") }
    #expect(rows.count(where: \.isMistaken) * 10 < rows.count)
  }

  @Test("lines that help are let through, but for those that are marked")
  func honest() throws {
    let rows = try Self.rows("honest")
    #expect(rows.count > 200)
    for row in rows { #expect(row.isRefused == row.isMistaken, "\(row.text)") }
    #expect(rows.count(where: \.isMistaken) * 10 < rows.count)
  }

  @Test("of lines written after the list most that weaken are refused, and few that help")
  func later() throws {
    let weakening = try Self.rows("weakening-later")
    #expect(weakening.count(where: \.isRefused) * 2 > weakening.count)
    let honest = try Self.rows("honest-later")
    #expect(honest.count(where: \.isRefused) * 10 < honest.count)
  }
}
