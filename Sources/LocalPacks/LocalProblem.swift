package import Navigation

/// Why a pack is left out, at one place of it.
package struct LocalProblem: Error, Hashable, Sendable {
  /// The name of the file, without a folder.
  package let file: String

  /// Counted from 1; nothing where it is about the whole file.
  package let line: Int?

  /// The column of a table by its name.
  package let field: String?
  package let reason: Reason

  package init(file: String, line: Int? = nil, field: String? = nil, _ reason: Reason) {
    self.file = file
    self.line = line
    self.field = field
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    // The file.
    case noFiles
    case stray(near: String)
    case twice(other: String)
    case unreadable(String)
    case tooLarge
    case empty
    case notText

    // The table.
    case noHeader
    case unknownColumn(String, near: String?)
    case repeatedColumn(String)
    case missingColumn(String)
    case openQuote
    case afterQuote
    case tooManyFields(Int, columns: Int)
    case missingValue
    case unknownService(String, near: String?)
    case hours(String)
    case overnight
    case number(TelephoneNumber.Flaw)
    case repeatedContact(line: Int)

    // Dates.
    case notADate
    case date(TypedDate.Flaw)

    // pack.txt.
    case noColon
    case unknownKey(String, near: String?)
    case repeatedKey(String)
    case missingKey(String)
    case unknownSection(String, near: String?)
    case openBracket
    case unknownStep(String)
    case emergencyStep
    case badNote
    case badStage(expected: Int)
    case notAPeriod
    case unknownTimescale(String, near: String?)
    case loosens(national: String)
    case noTighter(national: String)
    case fixedByLaw
    case noNumberFor(national: String)
    case delays
    case pastWhatBinds(String)
    case otherUnit(national: String)
    case emptyPage

    // Any words.
    case control(column: Int)
    case foreignLetter(column: Int)
    case unreadableLetter(column: Int)
    case tooLong(Int, limit: Int)
    case notAName(String)
    case formula
    case guideWords(String)
    case tooMany(String, limit: Int)
    case weakens(Weakening)
  }
}

/// A pack that was not taken: every reason there is.
package struct LocalPackRefusal: Error, Hashable, Sendable {
  /// In order of file and line; never empty.
  package let problems: [LocalProblem]

  package init(_ problems: [LocalProblem]) { self.problems = problems }
}
