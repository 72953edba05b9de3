import ArgumentParser
import Navigation
import TerminalUI

/// Prints the manual page, made from the same lists as the program.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the manual page: handrail manual | man -l -")

  func run() throws { try output(ManualPage.text + "\n") }
}

/// The manual page in the form `man` reads.
enum ManualPage {
  static var text: String {
    var lines = [
      ".TH HANDRAIL 1 \"\" \"Handrail \(Version.program)\"",
      ".SH NAME",
      "handrail \\- what do I do now? Working Together to Safeguard Children, a step at a time",
    ]
    for section in sections {
      lines.append(".SH \(section.name)")
      for paragraph in section.paragraphs { lines += [".PP", escaped(paragraph)] }
      for entry in section.entries {
        lines += [".TP", ".B \(escaped(entry.name))", escaped(entry.meaning)]
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    let plain = text.map { $0 == "\\" ? "\\e" : $0 == "-" ? "\\-" : String($0) }.joined()
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }

  struct Section {
    let name: String
    var paragraphs: [String] = []
    var entries: [(name: String, meaning: String)] = []
  }

  private static var sections: [Section] {
    [
      Section(
        name: "SYNOPSIS",
        paragraphs: [
          "handrail [--plain] [--role ROLE] [--start CODE] [--edition EDITION] [--ascii | --utf8] "
            + "[--theme THEME] [--spacing SPACING] [--one-column] [--route CODE] [--idle MINUTES] [--local PACK]",
          "handrail --kiosk [--allow-print] [--kiosk-word WORD] [--idle MINUTES] ...",
          "handrail print [--stage STAGE] [--role ROLE] [--local PACK] | --route CODE [--role ROLE] "
            + "| --provisions",
          "handrail map [--format text|dot|mermaid]",
          "handrail export [--format json]",
          "handrail source add FILE [--edition EDITION] [--replace] [--dry-run] [--store FOLDER]",
          "handrail source list | show PLACE | compare OLD NEW | check [NAME] | remove NAME "
            + "[--store FOLDER]",
          "handrail source accept PROVISION --initials AB [--at PLACE] [--store FOLDER]",
          "handrail local check PACK | show PACK",
          "handrail verify [--local PACK]", "handrail manual", "handrail --version",
        ]),
      Section(
        name: "DESCRIPTION",
        paragraphs: [
          "An offline guide to the English statutory guidance Working Together to Safeguard "
            + "Children. It asks one question at a time and says what to do now. Every step and "
            + "every answer names the source it rests on, and how that source is known.",
          "It is a guide to the guidance. It decides nothing, records no case and is not official. "
            + "It is for England only. Immediate danger: call 999.",
        ]),
      Section(
        name: "OPTIONS",
        entries: [
          ("--plain", "Lines of text and a prompt, for screen readers and simple terminals."),
          (
            "--role ROLE",
            "Who you are, such as school. It changes wording only; a wrong name lists them."
          ),
          ("--start CODE", "Start at a step, such as R4."),
          (
            "--edition EDITION",
            "Show the guide with the sources of one edition, such as wt2018, marked as superseded."
          ),
          (
            "--local PACK",
            "What your area adds: a folder with contacts.csv, pack.txt or both, or one such file."
          ),
          ("--ascii, --utf8", "Draw with plain letters only, or with all of UTF-8."),
          ("--theme THEME", "standard, contrast (at least 7:1) or mono (no colours)."),
          (
            "--one-column",
            "Never put the source beside the step, as on screens of 100 columns and more."
          ),
          (
            "--spacing SPACING",
            "usual, wide (an empty line after each paragraph and choice) or double (after each line)."
          ),
          ("--route CODE", "Replay a route by its code, such as 4JKM-20QF-7R3N."),
          (
            "--idle MINUTES",
            "Clear everything after 1 to 120 minutes without a key. See SHARED TERMINALS."
          ),
          ("--version", "The program, its content with SHA-256, and the editions."),
        ]),
      Section(
        name: "KEYS",
        paragraphs: ["A number from 1 to 9 chooses the line with that number at once."],
        entries: KeyTable.help.map { ($0.keys, $0.sentence) }),
      Section(
        name: "PLAIN MODE",
        paragraphs: [
          "The same letters at a prompt. s 2 shows the source of line 2, / words searches, g R4 "
            + "goes to a step, the word danger does what ! does. Nothing is redrawn and no escape code is written. The end of the "
            + "input leaves the guide."
        ]),
      LocalPackManual.section,
      routeCodes, sharedTerminals,
      Section(
        name: "OFFICIAL TEXT",
        paragraphs: [
          "Handrail carries its own words and exact places. source add reads the copy of the guidance "
            + "that you have, as text, HTML or PDF, recognises its edition, ties its paragraphs to "
            + "the provisions and says which are tied, in doubt or not found. source show WT2018 "
            + "Introduction 16 quotes it, source compare wt2015 wt2018 compares two, paragraph by "
            + "paragraph.",
          "In the guide, s on a line shows the official words beneath ours, each behind |, and leads "
            + "on into the text: next and previous passage, words to be found, other places it names.",
          "Most of what was written from a text carries a fingerprint of its words. source check says "
            + "where a text now has other words; the steps that rest on them say so until somebody "
            + "has read them and signs with source accept. It leaves with 1 while anything has "
            + "changed or is missing.",
          "Texts are kept in a folder handrail-texts beside the program where there is one, else in "
            + "$XDG_DATA_HOME/handrail/texts or ~/.local/share/handrail/texts, readable by their "
            + "owner alone. --store names another.",
        ]),
      Section(
        name: "EXPORT FORMAT",
        paragraphs: [
          "handrail export prints one JSON object. format is handrail/1; program is the version "
            + "of the program; content has version and sha256. editions, provisions, actors, roles, "
            + "stages, doors, steps, timescales, events, changes and glossary are lists; emergency names the step "
            + "behind ! and the line on every screen. Names (id) are stable. What is not known is "
            + "left out: a provision without paragraph has none that was seen. force is must, "
            + "should, may, expected (the word was not verified), role, definition or principle. "
            + "standing says how a provision may be shown: plain, reported, or not-as-duty, which binds "
            + "nobody here. confidence is checked, corroborated, single-source or unconfirmed. fingerprint "
            + "is the mark of the official words it was written from. usedBy lists "
            + "what rests on a provision; unusedBecause says why nothing does. An action without "
            + "force is marked ourReading. outcome.notAsked lists the facts of the stage that "
            + "some route to the outcome does not settle."
        ]),
      Section(
        name: "ENVIRONMENT",
        entries: [
          ("ACCESSIBLE", "Plain mode, unless empty, 0 or false."),
          ("NO_COLOR", "No colours, unless empty."),
          (
            "TERM",
            "The terminal. The common ones are known where the machine has no terminfo. Where it "
              + "cannot be driven, plain mode with the reason."
          ),
          ("ESCDELAY", "Milliseconds to wait after Esc; 50 where it is not set."),
          ("COLUMNS", "The longest line of plain mode."),
        ]),
      Section(
        name: "BY EAR AND BY TOUCH",
        paragraphs: [
          "The cursor stands on the first letter of the marked line, and on what is said once, which "
            + "the next key takes away: a braille display that follows the cursor shows it. Nothing "
            + "moves by itself but the seconds of a countdown that was asked for.",
          "--plain prints each page as lines. At a terminal it stops where the screen is full: Enter "
            + "goes on, and anything else is taken as always. An action names its source; s and a "
            + "number shows that of an answer. A screen reader that reads only the row at the cursor "
            + "cuts long lines of the full screen: use --plain there, or set ACCESSIBLE=1.",
        ]),
      Section(
        name: "EXIT STATUS",
        entries: [
          ("0", "Done."), ("1", "Refused or failed; the reason is on standard error."),
          ("2", "Wrong usage."), ("128 + n", "Stopped by signal n."),
        ]),
      Section(
        name: "FILES",
        paragraphs: [
          "The guide writes no file but a print-out that is saved, opens no connection and starts no "
            + "other program. It forbids core dumps, and clears its screen on every way out.",
          "handrail source keeps the texts that it is given in the folder named by --store, else in "
            + "handrail-texts beside the program where that exists, else in "
            + "$XDG_DATA_HOME/handrail/texts, else in ~/.local/share/handrail/texts, readable by their "
            + "owner only. It starts pdftotext to read a PDF, and nothing else.",
          LocalPackManual.places,
        ]),
    ]
  }
}
