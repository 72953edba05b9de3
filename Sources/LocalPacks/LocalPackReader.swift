package import Guidance
package import Navigation
import SourceText

/// What a pack may name of the guide.
struct GuideNames: Sendable {
  /// By code, in lower case.
  let steps: [String: Step.ID]

  /// The steps of somebody in danger now: nothing is added to them but numbers.
  let emergency: Set<Step.ID>
  let figures: FigureRules

  init(_ library: Library) {
    let stage = library[library.front.emergency].stage
    var steps: [String: Step.ID] = [:]
    var emergency: Set<Step.ID> = []
    for step in library.steps {
      steps[step.code.lowercased()] = step.id
      if step.stage == stage { emergency.insert(step.id) }
    }
    (self.steps, self.emergency) = (steps, emergency)
    figures = FigureRules(library)
  }
}

/// Reads the files of a pack: all of it, or every reason why none of it is taken.
package struct LocalPackReader: Sendable {
  private let names: GuideNames

  /// What the clock says; nothing where it cannot be right, and then no date lies ahead of it.
  private let today: Day?

  /// - Parameter today: what the clock says. A day before the guide was made is not believed.
  /// - Complexity: O(*n*) in the number of steps.
  package init(_ library: Library, today: Day?) {
    names = GuideNames(library)
    self.today = today.flatMap { $0 < library.calendar.taken ? nil : $0 }
  }

  /// Where the files of a pack come from.
  package enum Origin: Hashable, Sendable {
    /// One file that was named by itself.
    case file

    /// A folder; `unread` names what lies in it and looks like part of a pack, but is none.
    case folder(unread: [String])
  }

  /// - Parameters:
  ///   - name: what to call a pack of contacts alone, which names nothing itself.
  /// - Throws: every problem of every file.
  /// - Complexity: O(*n*) in the length of the files.
  package func read(
    _ files: [PackFile], from origin: Origin, name: String
  ) throws(LocalPackRefusal) -> LocalPack {
    var problems: [LocalProblem] = []
    if case .folder(let unread) = origin {
      problems = unread.map { LocalProblem(file: $0, .stray(near: Self.fileNames)) }
    }
    var texts: [PackFile.Kind: (file: String, text: String)] = [:]
    for file in files {
      let kind =
        origin == .file ? PackFile.kind(alone: file.name) : PackFile.kind(inFolder: file.name)
      guard let kind else {
        problems.append(LocalProblem(file: file.name, .stray(near: Self.fileNames)))
        continue
      }
      if let other = texts[kind] {
        problems.append(LocalProblem(file: file.name, .twice(other: other.file)))
        continue
      }
      do {
        texts[kind] = (file.name, try Self.text(of: file))
      } catch {
        problems.append(error)
      }
    }
    if texts.isEmpty, problems.isEmpty { problems.append(LocalProblem(file: name, .noFiles)) }
    var contacts: [LocalContact] = []
    if let (file, text) = texts[.contacts] {
      let reader = ContactsReader(text, file: file, today: today)
      contacts = reader.contacts
      problems += reader.problems
      if contacts.isEmpty, reader.problems.isEmpty {
        problems.append(LocalProblem(file: file, .empty))
      }
    }
    var pack: LocalPack?
    if let (file, text) = texts[.words] {
      let reader = PackTextReader(text, file: file, names: names, today: today)
      pack = reader.pack
      problems += reader.problems
    } else if let oldest = contacts.map(\.checked).min() {
      pack = LocalPack(name: name, owner: "", area: "", checked: oldest)
    }
    guard problems.isEmpty, var pack else {
      throw LocalPackRefusal(
        problems.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) })
    }
    pack.contacts = contacts
    return pack
  }

  private static let fileNames = "contacts.csv or pack.txt"

  private static func text(of file: PackFile) throws(LocalProblem) -> String {
    func refuse(_ reason: LocalProblem.Reason) -> LocalProblem {
      LocalProblem(file: file.name, reason)
    }
    if file.bytes.isEmpty { throw refuse(.empty) }
    if file.bytes.count > PackFile.limit { throw refuse(.tooLarge) }
    let encoding = TextEncoding(of: file.bytes)
    if encoding == .utf8 || encoding == .windows1252, file.bytes.contains(0) {
      throw refuse(.notText)
    }
    return encoding.decode(file.bytes)
  }
}
