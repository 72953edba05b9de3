import Content
import Foundation
import Guidance
import Navigation
import Testing

private let shipped = Content.library()

@Suite("The command") struct CommandTests {
  @Test("--version names the program, the hash of its content and every edition")
  func version() throws {
    let ran = try handrail("--version")
    #expect(ran.code == 0)
    #expect(ran.output.contains(shipped.front.digest))
    for edition in shipped.editions { #expect(ran.output.contains(edition.title)) }
  }

  @Test(
    "wrong usage leaves with 2 and a sentence",
    arguments: [
      ["--role", "wizard"], ["--start", "ZZ9"], ["--theme", "pink"], ["--nonsense"],
      ["print", "--stage", "nowhere"], ["map", "--format", "svg"], ["print", "--role", "wizard"],
      ["--ascii", "--utf8"], ["export", "--format", "xml"],
    ])
  func wrongUsage(arguments: [String]) throws {
    let ran = try run(Binary.path, arguments)
    #expect(ran.code == 2)
    #expect(ran.output.isEmpty)
    #expect(ran.errors.contains(" "))
  }

  @Test("an argument with controls in it never reaches the terminal raw")
  func controls() throws {
    let ran = try handrail("--role", "\u{1B}[2Jx")
    #expect(ran.code == 2)
    #expect(!ran.errors.contains("\u{1B}"))
  }

  @Test(
    "what cannot be written leaves with 1 and a sentence",
    arguments: ["print", "map", "export", "verify", "manual", "--version"])
  func fullDisk(command: String) throws {
    let ran = try run("/bin/sh", ["-c", "exec \(Binary.path) \(command) >/dev/full"])
    #expect(ran.code == 1)
    #expect(ran.errors == "The output could not be written.\n")
  }

  @Test("the end of the input leaves plain mode with 0")
  func endOfInput() throws {
    let ran = try handrail("--plain", input: "2\n")
    #expect(ran.code == 0)
    #expect(ran.output.contains("press !"))
    #expect(!ran.output.contains("\u{1B}"))
  }

  @Test("without a terminal it is plain, and says why in one line")
  func notATerminal() throws {
    let ran = try run(Binary.path, [], input: "q\n")
    #expect(ran.code == 0)
    #expect(ran.errors.split(separator: "\n").count == 1)
    #expect(ran.output.contains("What do you need to do now?"))
  }

  @Test("ACCESSIBLE asks for plain mode without a word", arguments: ["1", "yes"])
  func accessible(value: String) throws {
    let ran = try run(Binary.path, [], input: "q\n", environment: ["ACCESSIBLE": value])
    #expect(ran.errors.isEmpty)
    #expect(ran.output.contains("What do you need to do now?"))
  }

  @Test("print holds every step; map draws every code")
  func printAndMap() throws {
    let printed = try handrail("print").output
    let map = try handrail("map").output
    for step in shipped.steps {
      #expect(printed.contains(step.code))
      #expect(map.contains(step.code))
    }
    #expect(try handrail("map", "--format", "dot").output.hasPrefix("digraph"))
    #expect(try handrail("map", "--format", "mermaid").output.hasPrefix("flowchart"))
  }

  @Test("verify counts what there is and lists the rules")
  func verify() throws {
    let text = try handrail("verify").output
    #expect(text.contains("\(shipped.steps.count) steps"))
    for rule in Content.rules { #expect(text.contains(rule)) }
  }

  @Test("the manual page holds every command's letter and sentence")
  func manual() throws {
    let text = try handrail("manual").output
    for command in Command.allCases {
      let sentence = command.sentence.split { "-".contains($0) }[0]
      #expect(text.contains(sentence))
    }
  }
}
