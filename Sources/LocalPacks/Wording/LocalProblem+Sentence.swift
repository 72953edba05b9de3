import Navigation

extension LocalProblem {
  /// `contacts.csv line 7, number: ...`.
  package var sentence: String {
    var place = file.shownName
    if let line { place += " line \(line)" }
    if let field { place += ", \(field)" }
    return "\(place): \(reason.sentence)"
  }
}

extension LocalProblem.Reason {
  /// What is wrong, and what to do where something can be done.
  fileprivate var sentence: String {
    switch self {
    case .noFiles: "There is no contacts.csv and no pack.txt in it."
    case .stray(let near): "This file is not read. Name it \(near), or take it out."
    case .twice(let other): "This and \(other.shownName) are the same file. Keep one."
    case .unreadable(let why): why
    case .tooLarge: "It has more than 1 MB. A pack is far smaller."
    case .empty: "It is empty."
    case .notText: "It is not text. Save it as CSV or as plain text."
    case .noHeader:
      "The first line names the columns: service, area, hours, number, note, checked-on."
    case .unknownColumn(let name, let near):
      "There is no column \"\(name.shownName)\"\(near.question)"
    case .repeatedColumn(let name): "The column \(name) stands there twice."
    case .missingColumn(let name): "The column \(name) is missing."
    case .openQuote: "A quotation mark opens here and never closes."
    case .afterQuote: "Something stands behind a closing quotation mark."
    case .tooManyFields(let count, let columns):
      "\(count) cells, but only \(columns) columns. Put a cell that holds a comma in quotes."
    case .missingValue: "It is empty, and it is needed."
    case .unknownService(let name, let near):
      "There is no service \"\(name.shownName)\"\(near.question) The services are: "
        + LocalService.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .hours(let text):
      "\"\(text.shownName)\" is not understood. Write Mon-Fri 09:00-17:00, 24 hours or out of hours."
    case .overnight:
      "The end comes before the start. Write out of hours, or part it at midnight: "
        + "Mon 17:00-24:00; Tue 00:00-09:00."
    case .number(let flaw): flaw.sentence
    case .repeatedContact(let line): "It says the same as line \(line)."
    case .notADate: "Write the date as 2026-11-26 or 26/11/2026."
    case .date(let flaw): flaw.sentence
    default: wordsSentence
    }
  }

  private var wordsSentence: String {
    switch self {
    case .noColon: "A line is a name, a colon and words, such as owner: Northfold Council."
    case .unknownKey(let name, let near): "\"\(name.shownName)\" is not known here\(near.question)"
    case .repeatedKey(let name): "\(name.shownName) stands there twice."
    case .missingKey(let name): "The line \(name): is missing at the top."
    case .unknownSection(let name, let near):
      "There is no section [\(name.shownName)]\(near.question) The sections are [documents], "
        + "[escalation], [figures], [steps] and [page R4: Title]."
    case .openBracket: "A section ends with ]."
    case .unknownStep(let code):
      "There is no step \(code.shownName). `handrail map` lists the codes."
    case .emergencyStep: "Nothing is added to the steps of an emergency but numbers."
    case .badNote: "Write note R4: words, or do R4 now: words (now, today or by)."
    case .badStage(let number): "This is stage \(number): write \(number): or \(number), 2 days:."
    case .notAPeriod: "Write a number and a unit: working days, days, weeks, months or hours."
    case .unknownTimescale(let name, let near):
      "There is no period \"\(name.shownName)\"\(near.question)"
    case .loosens(let national):
      "It is longer than the national \(national). A pack may shorten it, never lengthen it."
    case .noTighter(let national): "It is the national \(national). Leave it out."
    case .fixedByLaw: "This is a limit or a test of the law. A pack cannot set it."
    case .noNumberFor(let national):
      "Nationally this is \(national). A number would loosen it."
    case .delays: "No time is known nationally, and a number could delay it. It stays open."
    case .pastWhatBinds(let words): "It runs past what binds nationally: \(words)."
    case .otherUnit(let national): "Count it as the guidance does: \(national), or less."
    case .emptyPage: "The page has no lines."
    case .control(let column): "Character \(column) is invisible or a control character."
    case .foreignLetter(let column): "Character \(column) is no letter or sign of English."
    case .unreadableLetter(let column):
      "Character \(column) cannot be read. Save the file as UTF-8."
    case .tooLong(let count, let limit): "\(count) characters; at most \(limit)."
    case .notAName(let word):
      "\"\(word.shownName)\" is no part of a name. Put the name of a place, or whom it serves."
    case .guideWords(let words):
      "\"\(words.shownName)\" looks like the guide's own. Leave it out."
    case .formula: "A spreadsheet would take a cell that begins so for a sum. Begin with a word."
    case .tooMany(let what, let limit): "There are more than \(limit) \(what)."
    case .weakens(let weakening): weakening.sentence
    default: ""
    }
  }
}

extension TelephoneNumber.Flaw {
  fileprivate var sentence: String {
    switch self {
    case .sign(let sign):
      "\"\(sign.shownName)\" has no place in a number. Use figures, blanks, + and ext."
    case .emergency: "Nothing takes the place of 999, and nothing may look like it."
    case .lostZero:
      "The spreadsheet has dropped the 0 at the front. Make the column text, then type it again."
    case .power:
      "The spreadsheet has turned the number into a power of ten. Make the column text."
    case .otherService(let number): "\(number) belongs to another service."
    case .noSuchNumber: "This is no telephone number of this country. Write 01632 960001."
    }
  }
}

extension Weakening {
  /// `"need not" takes something away. A pack only adds.`
  fileprivate var sentence: String {
    let words = "\"\(words.shownName)\""
    return switch kind {
    case .removes: "\(words) could take something away. A pack only adds: use other words."
    case .outranks:
      "\(words) could put this line before the guidance. A pack only stands beside it."
    case .waits: "\(words) could make somebody wait or ask leave. A pack never does."
    case .reassures: "\(words) could tell somebody that it is safe. A pack never does."
    case .settles:
      "\(words) could have somebody look into it or settle it alone. A pack never does."
    case .claims:
      "\(words) speaks as the guidance or the law does. Write what to do, in plain words."
    case .emergency: "\(words): what to do in danger the guide says itself, on every screen."
    case .number: "\(words) is a telephone number. Numbers belong in contacts.csv, with a date."
    case .routes: "\(words) could send somebody elsewhere in the guide. A pack never does."
    }
  }
}

extension String {
  /// A name from outside, fit for a sentence: no controls, and not too long.
  fileprivate var shownName: String {
    let plain = unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        Unicode.Scalar("?")
      default: scalar
      }
    }
    let text = String(String.UnicodeScalarView(plain))
    return text.count > 60 ? text.prefix(57) + "..." : text
  }
}

extension String? {
  /// `; did you mean "hours"?`, or a full stop.
  fileprivate var question: String { map { "; did you mean \"\($0)\"?" } ?? "." }
}
