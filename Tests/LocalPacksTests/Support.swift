import Content
import Guidance
import LocalPacks
import Navigation

/// The content as it ships.
let shipped = Content.library()

/// A day on which the made-up packs are fresh.
let today = Day(year: 2026, month: 11, day: 27)!

let reader = LocalPackReader(shipped, today: today)

/// A pack of the texts given, or its problems as sentences.
func read(contacts: String? = nil, words: String? = nil) -> Result<LocalPack, LocalPackRefusal> {
  var files: [PackFile] = []
  if let contacts { files.append(PackFile(name: "contacts.csv", bytes: Array(contacts.utf8))) }
  if let words { files.append(PackFile(name: "pack.txt", bytes: Array(words.utf8))) }
  return read(files)
}

func read(_ files: [PackFile]) -> Result<LocalPack, LocalPackRefusal> {
  do {
    return .success(try reader.read(files, from: .folder(unread: []), name: "made"))
  } catch {
    return .failure(error)
  }
}

extension Result where Success == LocalPack, Failure == LocalPackRefusal {
  var pack: LocalPack? { try? get() }

  /// What is wrong, as people read it.
  var sentences: [String] {
    if case .failure(let refusal) = self { refusal.problems.map(\.sentence) } else { [] }
  }
}

/// Columns in their usual order.
let header = "service,area,hours,number,note,checked-on\n"

/// The four lines at the top of every pack.txt.
let head = """
  name: Northfold pack
  owner: Northfold Partnership
  area: Northfold
  checked-on: 2026-11-01

  """

extension Step.ID {
  static func at(_ code: String) -> Step.ID {
    shipped.steps.first { $0.code == code }!.id
  }
}

extension Guide {
  static func at(_ code: String, local: LocalPack?, now: Moment? = nil) -> Guide {
    var guide = Guide(shipped, start: .at(code))
    guide.local = local
    guide.now = now
    return guide
  }

  /// The local lines of the page, with their tags.
  var localLines: [String] {
    page().blocks.filter { $0.kind == .local }.map {
      "\($0.text) [\($0.tag)]"
    }
  }
}
