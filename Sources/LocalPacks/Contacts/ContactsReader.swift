import Guidance
import Navigation

/// Reads the table of contacts.
struct ContactsReader {
  private(set) var contacts: [LocalContact] = []
  private(set) var problems: [LocalProblem] = []

  private let file: String
  private let today: Day?

  /// The first line of each contact, by what it says.
  private var seen: [LocalContact: Int] = [:]

  /// The most contacts a pack may have.
  static let limit = 300

  enum Column: String, CaseIterable {
    case service
    case area
    case hours
    case number
    case note
    case checkedOn = "checked-on"

    /// True where every row needs a value.
    var isNeeded: Bool { self != .area && self != .note }

    var purpose: LocalWords.Purpose {
      switch self {
      case .area: .place
      case .note: .line
      case .service, .hours, .number, .checkedOn: .value
      }
    }
  }

  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String, file: String, today: Day?) {
    self.file = file
    self.today = today
    let table = SpreadsheetTable(text)
    for flaw in table.flaws { refuse(flaw.line, nil, flaw.reason) }
    guard let header = table.rows.first, let columns = columns(header) else { return }
    for row in table.rows.dropFirst().prefix(Self.limit) { read(row, columns) }
    if table.rows.count > Self.limit + 1 {
      refuse(table.rows[Self.limit + 1].line, nil, .tooMany("contacts", limit: Self.limit))
    }
  }

  private mutating func refuse(
    _ line: Int, _ column: Column?, _ reason: LocalProblem.Reason
  ) {
    problems.append(LocalProblem(file: file, line: line, field: column?.rawValue, reason))
  }

  /// The columns in the order of the table; nothing where the first line names none.
  private mutating func columns(_ header: SpreadsheetTable.Row) -> [Column?]? {
    let known = Column.allCases
    let columns = header.fields.map { name in known.first { $0.rawValue.bare == name.bare } }
    if columns.allSatisfy({ $0 == nil }) {
      refuse(header.line, nil, .noHeader)
      return nil
    }
    for (name, column) in zip(header.fields, columns) where column == nil && !name.isEmpty {
      let near = nearest(to: name, among: known.map(\.rawValue))
      refuse(header.line, nil, .unknownColumn(name, near: near))
    }
    for column in known {
      let count = columns.count { $0 == column }
      if count > 1 { refuse(header.line, nil, .repeatedColumn(column.rawValue)) }
      if count == 0, column.isNeeded { refuse(header.line, nil, .missingColumn(column.rawValue)) }
    }
    return columns
  }

  private mutating func read(_ row: SpreadsheetTable.Row, _ columns: [Column?]) {
    let count = row.fields.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    if count > columns.count {
      return refuse(row.line, nil, .tooManyFields(count, columns: columns.count))
    }
    var values: [Column: String] = [:]
    for (value, column) in zip(row.fields, columns) {
      if let column {
        values[column] = value
      } else if !value.isEmpty {
        refuse(row.line, nil, .tooManyFields(count, columns: columns.count { $0 != nil }))
      }
    }
    let before = problems.count
    for column in Column.allCases {
      let value = values[column] ?? ""
      if value.isEmpty {
        // A column that is missing was named already.
        if column.isNeeded, columns.contains(column) { refuse(row.line, column, .missingValue) }
      } else {
        for flaw in LocalWords.flaws(in: value, as: column.purpose) {
          refuse(row.line, column, flaw)
        }
      }
    }
    let isWhole = Column.allCases.allSatisfy { !$0.isNeeded || values[$0] != nil }
    guard isWhole, problems.count == before else { return }
    let service = service(values[.service] ?? "", row.line)
    let hours = hours(values[.hours] ?? "", row.line)
    let number = number(values[.number] ?? "", service, row.line)
    let checked = day(values[.checkedOn] ?? "", row.line)
    guard let service, let hours, let number, let checked else { return }
    let contact = LocalContact(
      service: service, area: values[.area] ?? "", hours: hours, number: number,
      note: values[.note] ?? "", checked: checked)
    if let first = seen[contact] { return refuse(row.line, nil, .repeatedContact(line: first)) }
    seen[contact] = row.line
    contacts.append(contact)
  }

  private mutating func service(_ text: String, _ line: Int) -> LocalService? {
    let bare = text.bare
    for service in LocalService.allCases {
      let names = [service.rawValue, service.words] + service.aliases
      if names.contains(where: { $0.bare == bare }) { return service }
    }
    let names = LocalService.allCases.flatMap { [$0.rawValue] + $0.aliases }
    refuse(line, .service, .unknownService(text, near: nearest(to: text, among: names)))
    return nil
  }

  private mutating func hours(_ text: String, _ line: Int) -> ServiceHours? {
    do {
      return try HoursReading.read(text)
    } catch {
      refuse(line, .hours, error == .overnight ? .overnight : .hours(text))
      return nil
    }
  }

  private mutating func number(
    _ text: String, _ service: LocalService?, _ line: Int
  ) -> String? {
    do {
      return try TelephoneNumber.read(text, for: service)
    } catch {
      refuse(line, .number, .number(error))
      return nil
    }
  }

  private mutating func day(_ text: String, _ line: Int) -> Day? {
    do {
      return try CheckedDateReading.read(text, today: today)
    } catch {
      refuse(line, .checkedOn, error)
      return nil
    }
  }
}
