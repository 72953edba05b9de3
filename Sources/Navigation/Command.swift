/// Something a person can ask of the guide at any time, by one letter.
///
/// This is the one list of them: the footer, the help screen, the manual page and the plain prompt
/// are made from it.
package enum Command: String, Sendable, CaseIterable {
  case emergency
  case back
  case forward
  case source
  case why
  case answers
  case map
  case search
  case go
  case role
  case dates
  case contacts
  case editions
  case words
  case about
  case print
  case hide
  case help
  case clear
  case quit

  /// The letter or sign that names it, in both front ends.
  package var letter: Character {
    switch self {
    case .emergency: "!"
    case .back: "b"
    case .forward: "f"
    case .source: "s"
    case .why: "y"
    case .answers: "a"
    case .map: "m"
    case .search: "/"
    case .go: "g"
    case .role: "o"
    case .dates: "d"
    case .contacts: "c"
    case .editions: "e"
    case .words: "w"
    case .about: "i"
    case .print: "p"
    case .hide: "."
    case .help: "h"
    case .clear: "X"
    case .quit: "q"
    }
  }

  /// A word for the footer.
  package var word: String {
    switch self {
    case .emergency: "danger"
    case .words: "words"
    case .source: "source"
    case .go: "go to"
    default: rawValue
    }
  }

  /// A sentence for help and the manual.
  package var sentence: String {
    switch self {
    case .emergency: "Go to the emergency step at once, from anywhere."
    case .back: "Go back one step, as often as you like; or close what is open."
    case .forward: "Go forward again, until you answer differently."
    case .source: "Show the source of this line: what it requires, where it is, how we know."
    case .why: "Show why this is asked."
    case .answers: "Show your answers, and change one."
    case .map: "Show the map of every step: you are here."
    case .search: "Search steps, sources and words; old names and slips are understood."
    case .go: "Go to a step code, such as R4, or a source, such as WT2018 Introduction 16."
    case .role: "Say who you are. It changes wording, never whether a child is protected."
    case .dates: "Type a date, and get every deadline that runs from it."
    case .contacts: "Show whom to ring, and your area's own numbers where they are loaded."
    case .editions: "Show the editions of the guidance and what changed."
    case .words: "Show what the words mean."
    case .about: "Show what this guide is, and what it is not."
    case .print: "Look at a print-out of your route, with its code, and save it to a file."
    case .hide: "Hide everything at once. Any key brings it back."
    case .help: "Show this help."
    case .clear: "Twice: clear everything and go to the start."
    case .quit: "Leave. Nothing is kept."
    }
  }

  package init?(letter: Character) {
    guard let command = Self.allCases.first(where: { $0.letter == letter }) ?? Self.alias(letter)
    else { return nil }
    self = command
  }

  private static func alias(_ letter: Character) -> Command? { letter == "?" ? .help : nil }
}
