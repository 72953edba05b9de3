import Foundation
import Testing

/// A folder of its own for each test, gone afterwards.
private final class Folder {
  let path = "/tmp/handrail-local-\(UUID().uuidString)"

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

private let example = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content/local-example")
  .path

private let sound = """
  service,area,hours,number,note,checked-on
  childrens-social-care,Northfold,24 hours,01632 960001,,2026-11-02

  """

private let unsound = sound + "police,,24 hours,999,,2026-11-02\n"

@Suite("Local packs by the command") struct LocalCommandTests {
  @Test("check takes the worked example, lists it and asks for it to be read")
  func check() throws {
    let ran = try handrail("local", "check", example)
    #expect(ran.code == 0, "\(ran.errors)")
    #expect(ran.output.contains("01632 960003 ext 12"))
    #expect(ran.output.hasSuffix("could one make somebody do less or wait?\n"))
  }

  @Test("show prints the contacts, each step it stands at, and its pages")
  func show() throws {
    let ran = try handrail("local", "show", example)
    #expect(ran.code == 0)
    for text in ["Contacts", "R4 Ring children's social care now", "Interpreters join the call."] {
      #expect(ran.output.contains(text))
    }
  }

  @Test("a refused pack leaves with 1, every problem on standard error")
  func refused() throws {
    let folder = try Folder(["contacts.csv": unsound, "pack.txt": "nam: x\n"])
    for command in ["check", "show"] {
      let ran = try handrail("local", command, folder.path)
      #expect(ran.code == 1)
      #expect(ran.output.isEmpty)
      #expect(ran.errors.contains("contacts.csv line 3, number: Nothing takes the place of 999"))
      #expect(ran.errors.contains("pack.txt line 1: \"nam\" is not known here"))
      #expect(ran.errors.contains("nothing of this pack is used"))
    }
  }

  @Test("what is no pack is refused in a sentence: a device, a link, nothing, a large file")
  func noPack() throws {
    let folder = try Folder(["real.csv": sound])
    let link = "\(folder.path)/contacts.csv"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "\(folder.path)/real.csv")
    let large = "\(folder.path)/large.csv"
    try Data(count: (1 << 20) + 1).write(to: URL(filePath: large))
    for path in ["/dev/zero", "/nowhere", link, large, folder.path, "\(folder.path)/\u{1B}[2J"] {
      let ran = try handrail("local", "check", path)
      #expect(ran.code == 1, "\(path)")
      #expect(ran.errors.contains("."))
      #expect(!ran.errors.contains("\u{1B}"))
    }
  }

  @Test("the guide has the lines of a pack that was named, full and plain and printed")
  func named() throws {
    let plain = try handrail("--plain", "--start", "R4", "--local", example, input: "c\nq\n")
    #expect(plain.output.contains("Local: Now, at"))
    #expect(plain.output.contains("01632 960001"))
    #expect(plain.output.contains("Northfold Safeguarding Partnership"))
    let printed = try handrail("print", "--stage", "referral", "--local", example)
    #expect(printed.output.contains("01632 960001"))
    #expect(!printed.output.contains("Now, at"))
    let verify = try handrail("verify", "--local", example)
    #expect(verify.output.contains("Northfold local pack (made up), Northfold Safeguarding"))
  }

  @Test("a pack that is left out does not stop the guide, which says why")
  func leftOut() throws {
    let folder = try Folder(["contacts.csv": unsound])
    let notice = "Local pack left out: contacts.csv line 3, number: Nothing"
    for arguments in [["--plain"], ["--plain", "--start", "R4"]] {
      let ran = try run(Binary.path, arguments + ["--local", folder.path], input: "c\nq\n")
      #expect(ran.code == 0)
      #expect(arguments.count == 1 || ran.output.contains("Local pack left out: c says why."))
      #expect(ran.output.replacing("\n", with: " ").contains(notice))
      #expect(!ran.output.contains("01632"))
    }
    let printed = try handrail("print", "--stage", "referral", "--local", folder.path)
    #expect(printed.code == 0)
    #expect(printed.errors.hasPrefix(notice))
    let verify = try handrail("verify", "--local", folder.path)
    #expect(verify.output.contains("left out, all of it"))
  }

  @Test("a pack is found in the folder of the user's settings, and there is none without")
  func found() throws {
    let folder = try Folder()
    let place = "\(folder.path)/handrail/local"
    let environment = ["XDG_CONFIG_HOME": folder.path]
    func state() throws -> String {
      try run(Binary.path, ["verify"], environment: environment).output
    }
    #expect(try state().contains("local pack:\n  none\n"))
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try sound.write(toFile: "\(place)/contacts.csv", atomically: false, encoding: .utf8)
    #expect(try state().contains("from \(place)"))
  }

  @Test("a pack on the full screen: its lines, its contacts page, and the way back")
  func fullScreen() throws {
    let terminal = try Tmux(rows: 40, columns: 100, "--start R4 --local \(example)")
    try terminal.expect("01632 960001")
    try terminal.send("c")
    try terminal.expect("In danger: 999")
    try terminal.expect("01632 960003 ext 12")
    #expect(try terminal.screen.contains("Immediate danger: call 999 - press !"))
    try terminal.send("b")
    try terminal.expect("R4 ")
  }
}
