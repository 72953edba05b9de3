import Content
import Foundation
import Guidance
import Navigation
import Testing

/// Print-outs and codes through the program itself.
@Suite("Print-outs and route codes of the program") struct PrintOutTests {
  /// A folder of its own for each test, gone afterwards.
  private func withFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }

  /// Saves the print-out of a short walk under a name; each further line is typed after it.
  private func save(_ name: String, _ more: String..., prefix: String = "") throws -> Ran {
    let lines = ["5", "2", "p", "1", name] + more + ["", "", "q", "q"]
    let input = lines.joined(separator: "\n") + "\n"
    return try run("/bin/sh", ["-c", "\(prefix) exec \(Binary.path) --plain"], input: input)
  }

  @Test("a print-out is written whole, for its owner only, and says what it is")
  func written() throws {
    try withFolder { folder in
      let file = folder.appending(path: "print out.txt").path
      let ran = try save(file)
      #expect(ran.output.contains("Saved as"))
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains("A guide, not a record system."))
      #expect(text.contains("Route code"))
      #expect(text.contains(Content.library().front.digest))
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["print out.txt"])
    }
  }

  @Test("a file that is there is replaced only when its name is entered again")
  func there() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.txt")
      try "mine".write(to: file, atomically: true, encoding: .utf8)
      let asked = try save(file.path)
      #expect(asked.output.contains("It is there already. Enter it again to replace it."))
      #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
      _ = try save(file.path, file.path)
      #expect(try String(contentsOf: file, encoding: .utf8).contains("Route code"))
    }
  }

  @Test("no link is followed, no folder or device written, and each is said in a sentence")
  func refused() throws {
    try withFolder { folder in
      let target = folder.appending(path: "target")
      try "mine".write(to: target, atomically: true, encoding: .utf8)
      let link = folder.appending(path: "link")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      #expect(try save(link.path, link.path).output.contains("That is a link"))
      #expect(try String(contentsOf: target, encoding: .utf8) == "mine")
      #expect(try save(folder.path).output.contains("That is not a file."))
      #expect(try save("/dev/full").output.contains("That is not a file."))
      #expect(try save(folder.path + "/none/x").output.contains("There is no such folder."))
      #expect(try save(folder.path + "/x/").output.contains("cannot be the name of a file"))
    }
  }

  @Test("where there is no room what was there stays, nothing is left beside it, and it is said")
  func noRoom() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.txt")
      try "mine".write(to: file, atomically: true, encoding: .utf8)
      let ran = try save(file.path, file.path, prefix: "trap '' XFSZ; ulimit -f 1;")
      #expect(ran.output.contains("There is no room on the disk. Nothing was changed."))
      #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
    }
  }

  @Test("in kiosk mode nothing is saved unless that is allowed")
  func kiosk() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.txt").path
      func kiosk(_ options: String, _ names: String...) throws -> String {
        let lines = ["5", "2", "p", "1"] + names
        return try run(
          "/bin/sh",
          ["-c", "cd \(folder.path) && exec \(Binary.path) --kiosk --plain \(options)"],
          input: lines.joined(separator: "\n") + "\n"
        ).output
      }
      #expect(try kiosk("", "a.txt").contains("Saving is off at this terminal."))
      #expect(!FileManager.default.fileExists(atPath: file))
      #expect(try kiosk("--allow-print", "a.txt").contains("Saved as a.txt."))
      // A plain name in the folder it was started in, and never over what is there.
      let saved = try String(contentsOfFile: file, encoding: .utf8)
      try "mine".write(toFile: file, atomically: true, encoding: .utf8)
      #expect(
        try kiosk("--allow-print", "a.txt", "a.txt").contains("That name is taken."))
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
      for name in ["../b.txt", file, ".bashrc", "sub/c.txt"] {
        #expect(try kiosk("--allow-print", name).contains("Type a plain name here"), "\(name)")
      }
      #expect(saved.contains("Route code"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
    }
  }

  @Test("--route replays a code, print --route prints it, and a slip leaves with 2")
  func route() throws {
    var guide = Guide(Content.library())
    guide.choose(.door(guide.library.doors[4].id))
    guide.choose(guide.page().item(numbered: 2)!.target)
    let code = try #require(guide.routeCode).text
    let step = try #require(guide.session.step)
    let replayed = try handrail("--plain", "--route", code, input: "q\nq\n")
    #expect(replayed.output.contains("\(step.code) "))
    #expect(replayed.output.contains("The route is replayed: 1 answer."))
    let printed = try handrail("print", "--route", code.lowercased())
    #expect(printed.code == 0)
    #expect(printed.output.contains("Route code: \(code)"))
    #expect(!printed.output.contains("Save it to a file"))
    var slip = Array(code)
    slip.swapAt(0, slip.lastIndex { $0 != slip[0] && $0 != "-" }!)
    for wrong in [["print", "--route", String(slip)], ["--route", String(slip)]] {
      let ran = try run(Binary.path, wrong)
      #expect(ran.code == 2)
      #expect(ran.errors.contains("This is not the code as it was given."))
    }
    let full = try run("/bin/sh", ["-c", "exec \(Binary.path) print --route \(code) >/dev/full"])
    #expect(full.code == 1)
  }
}
