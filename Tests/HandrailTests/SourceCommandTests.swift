import Content
import Foundation
import Guidance
import Navigation
import Testing

private let shipped = Content.library()

/// A folder of one test, taken away after it.
private struct Folder: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "handrail-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }
}

/// A text with the numbers of the 2018 Introduction and, for want of the official words, ours.
func madeText(but changed: String = "") -> String {
  let provisions = shipped.provisions.filter {
    $0.edition == .init("wt2018") && $0.place.paragraph != nil
  }
  var text = "Working Together to Safeguard Children 2018\n\nIntroduction\n\n"
  for number in 1...19 {
    let own = provisions.filter { $0.place.paragraph == "\(number)" }.map(\.says)
    text += "\(number).\n\n\(own.joined(separator: " ")) \(number == 16 ? changed : "")\n\n"
  }
  // What makes it this edition, and not another.
  return text
    + """
    This replaces Working Together to Safeguard Children 2015. It follows the Children and Social \
    Work Act 2017. Clinical commissioning groups and safeguarding partners, practitioners, \
    significant harm, impairment of children's health or development, contextual safeguarding.
    """
}

/// What a step says of words that have changed.
private func warning(_ output: String) -> Substring {
  let start = output.range(of: "Look again")?.lowerBound ?? output.endIndex
  let rest = output[start...]
  return rest[..<(rest.range(of: "before you rely")?.lowerBound ?? rest.endIndex)]
}

@Suite("The official text on this machine") struct SourceCommandTests {
  @Test("a store that was tampered with, or is of a later version, is survived and named")
  func edition() throws {
    for (edition, listed) in [("wt2068", "wt2068"), ("w\u{7F}2018", "damaged")] {
      let folder = try Folder()
      let text = try folder.write(madeText(), to: "text.txt")
      let store = folder.path + "/store"
      _ = try run(Binary.path, ["source", "add", text, "--store", store])
      let file = store + "/wt2018.source"
      let kept = try String(contentsOfFile: file, encoding: .utf8)
      try kept.replacing("\twt2018\twt2018\t", with: "\twt2018\t\(edition)\t")
        .write(toFile: file, atomically: true, encoding: .utf8)
      for command in [
        ["source", "list"], ["source", "check"], ["source", "compare", "wt2018", "wt2018"],
        ["source", "accept", "wt18.INT-18", "--initials", "AB"], ["verify"],
      ] {
        let ran = try run(Binary.path, command + ["--store", store])
        #expect(ran.code <= 2, "\(command)")
        #expect(!(ran.output + ran.errors).unicodeScalars.contains("\u{7F}"), "\(command)")
        if command == ["source", "list"], listed != "damaged" {
          #expect(ran.output.contains(listed))
        }
      }
    }
  }

  @Test("a text is added, listed, shown, checked, signed for and removed")
  func life() throws {
    let folder = try Folder()
    let store = folder.path + "/store"
    func source(_ arguments: String...) throws -> (code: Int32, output: String, errors: String) {
      let ran = try run(Binary.path, ["source"] + arguments + ["--store", store])
      return (ran.code, ran.output, ran.errors)
    }
    let file = try folder.write(madeText(), to: "guidance.txt")
    let dry = try source("add", file, "--dry-run", "--edition", "wt2018")
    #expect(dry.code == 0)
    #expect(dry.output.hasSuffix("Nothing was written.\n"))
    #expect(!FileManager.default.fileExists(atPath: store))

    #expect(try source("add", file, "--edition", "wt2018").output.hasSuffix("Added as wt2018.\n"))
    #expect(try source("add", file, "--edition", "wt2018").code == 1)
    #expect(try source("list").output.contains("guidance.txt"))
    let shown = try source("show", "WT2018", "Introduction", "16")
    #expect(shown.output.contains("| " + shipped[.init("wt18.INT-18")].says.prefix(40)))
    #expect(shown.output.contains("Open Government Licence"))

    // Our own words are not the official ones, so every one of them has changed.
    let checked = try source("check")
    #expect(checked.code == 1)
    #expect(checked.output.contains("WT2018 Introduction 16: changed"))
    #expect(checked.output.contains("rests on it: C6, C8"))

    let printed = try run(Binary.path, ["print", "--stage", "concern", "--store", store])
    #expect(printed.output.contains("official text changed"))
    let walk = try run(Binary.path, ["--plain", "--start", "C8", "--store", store], input: "q\n")
    #expect(warning(walk.output).contains("Introduction 16"))

    #expect(try source("accept", "wt18.INT-18", "--initials", "A Name").code == 2)
    #expect(try source("accept", "wt18.NONE", "--initials", "AB").code == 2)
    let signed = try source("accept", "WT2018 Introduction 16", "--initials", "ab")
    #expect(signed.code == 0)
    #expect(signed.output.hasPrefix("Accepted WT2018 Introduction 16 (wt18.INT-18) for AB on "))
    #expect(try source("accept", "wt18.INT-18", "--initials", "AB").code == 1)
    #expect(try source("check").output.contains("read and accepted by AB"))
    let after = try run(Binary.path, ["--plain", "--start", "C8", "--store", store], input: "q\n")
    #expect(!warning(after.output).contains("Introduction 16"))

    // Other words need another signature.
    let other = try folder.write(madeText(but: "And one thing more."), to: "other.txt")
    #expect(try source("add", other, "--edition", "wt2018", "--replace").code == 0)
    #expect(try source("check").output.contains("WT2018 Introduction 16: changed"))

    #expect(try source("remove", "wt2018").output == "Removed wt2018.\n")
    #expect(try source("check").code == 1)
    #expect(try source("remove", "wt2018").code == 1)
  }

  @Test("the store and what is in it are this person's alone")
  func modes() throws {
    let folder = try Folder()
    let store = folder.path + "/store"
    let file = try folder.write(madeText(), to: "guidance.txt")
    let added = try run(
      Binary.path, ["source", "add", file, "--edition", "wt2018", "--store", store])
    #expect(added.code == 0)
    for (name, mode) in [(store, 0o700), (store + "/wt2018.source", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: name)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  @Test(
    "what is no text of the guidance is refused in a sentence, and nothing is written",
    arguments: [
      "", "\u{0}\u{1}\u{2}binary\u{0}", "A novel. It rained, and the lamps were lit.",
      "%PDF-1.7 cut short",
      "Police Scotland and the Children's Reporter, children's hearings, Getting it right for every child. Scottish guidance. Child protection in Scotland, children, significant harm.",
    ])
  func refused(text: String) throws {
    let folder = try Folder()
    let file = try folder.write(text, to: "other")
    let ran = try run(
      Binary.path, ["source", "add", file, "--edition", "wt2018", "--store", folder.path + "/s"])
    #expect(ran.code == 1)
    #expect(ran.errors.hasSuffix(".\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/s"))
  }

  @Test("a folder, a link, a file that is not there and one too large are each refused")
  func otherFiles() throws {
    let folder = try Folder()
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: try folder.write(madeText(), to: "guidance.txt"))
    let large = folder.path + "/large"
    #expect(FileManager.default.createFile(atPath: large, contents: nil))
    let handle = try #require(FileHandle(forWritingAtPath: large))
    try handle.truncate(atOffset: 200_000_000)
    try handle.close()
    for path in [folder.path, link, folder.path + "/none", large] {
      let ran = try run(
        Binary.path, ["source", "add", path, "--store", folder.path + "/s"])
      #expect(ran.code == 1, "\(path)")
      #expect(ran.errors.hasSuffix(".\n"), "\(ran.errors)")
    }
  }

  @Test("escape sequences in a text reach no terminal")
  func controls() throws {
    let folder = try Folder()
    let store = folder.path + "/store"
    let text = madeText(but: "\u{1B}[2J\u{1B}]0;title\u{7}\u{202E}end")
    let file = try folder.write(text, to: "gui\u{1B}[31mdance.txt")
    var printed = ""
    for arguments in [
      ["source", "add", file, "--edition", "wt2018"], ["source", "list"],
      ["source", "show", "WT2018", "Introduction", "16"], ["source", "check"],
    ] {
      let ran = try run(Binary.path, arguments + ["--store", store])
      printed += ran.output + ran.errors
    }
    let walk = try run(
      Binary.path, ["--plain", "--store", store], input: "g WT2018 Introduction 16\n1\nq\n")
    printed += walk.output
    #expect(printed.contains("| "))
    #expect(!printed.contains("\u{1B}"))
    #expect(!printed.contains("\u{202E}"))
  }

  @Test("a damaged text is named, and the guide goes on without it")
  func damaged() throws {
    let folder = try Folder()
    let store = folder.path + "/store"
    let file = try folder.write(madeText(), to: "guidance.txt")
    _ = try run(Binary.path, ["source", "add", file, "--edition", "wt2018", "--store", store])
    let kept = store + "/wt2018.source"
    let text = try String(contentsOfFile: kept, encoding: .utf8)
    try String(text.prefix(text.count / 2)).write(toFile: kept, atomically: true, encoding: .utf8)
    let walk = try run(
      Binary.path, ["--plain", "--store", store], input: "g WT2018 Introduction 16\nq\n")
    #expect(walk.code == 0)
    #expect(walk.output.contains("cut short"))
    let checked = try run(Binary.path, ["source", "check", "--store", store])
    #expect(checked.code == 1)
    #expect(checked.errors.contains("wt2018.source"))
  }
}
