import ArgumentParser
import Content
import Glibc
import TerminalUI

/// The command people run.
@main
struct Main {
  static func main() {
    CoreDump.forbid()
    // Without arguments there is nothing to parse, and nobody should wait for it.
    if CommandLine.arguments.count == 1 {
      var settings = GuideRunner.Settings()
      settings.store = StoreOptions.usual
      GuideRunner(settings).run()
    }
    do {
      var command = try Handrail.parseAsRoot()
      try command.run()
    } catch let refusal as Refusal {
      refusal.printAndExit()
    } catch {
      let code = Handrail.exitCode(for: error)
      if code.isSuccess { Handrail.exit(withError: error) }
      let message = Handrail.fullMessage(for: error)
      for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
        printError(String(line).shown)
      }
      // 2 is wrong usage; 1 is refused or failed.
      exit(code == .validationFailure ? 2 : 1)
    }
  }
}

struct Handrail: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handrail",
    abstract: "What do I do now? Working Together to Safeguard Children, a step at a time.",
    discussion: """
      An offline guide to the English statutory guidance. It decides nothing, records no case and \
      is not official. Every step names the source it rests on. Immediate danger: call 999.

      handrail --plain          lines of text and a prompt, for screen readers
      handrail --role school    wording for who you are
      handrail --start R4       start at a step
      handrail --route CODE     replay a route by its code
      handrail --kiosk          for a shared terminal: no key leaves it
      handrail --version        the program, its content and the editions

      `handrail help guide` lists every option of the guide.
      """,
    subcommands: [
      GuideCommand.self, Print.self, Map.self, Export.self, Verify.self,
      SourceCommand.self, LocalCommand.self, Manual.self,
    ],
    defaultSubcommand: GuideCommand.self)
}
