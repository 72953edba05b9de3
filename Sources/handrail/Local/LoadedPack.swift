import Guidance
import LocalPacks
import Navigation
import SourceText

/// The local pack of this start: none, one, or why one was left out.
enum LoadedPack {
  case none
  case taken(LocalPack, path: String)
  case leftOut([LocalProblem], path: String)

  /// - Parameter path: the pack that was named; else the first place that has one.
  init(named path: String?, _ library: Library) {
    guard let path = path ?? LocalPlace.found() else {
      self = .none
      return
    }
    self = LoadedPack(path, library)
  }

  init(_ path: String, _ library: Library) {
    let contents = PackDisk.read(path)
    if !contents.problems.isEmpty {
      self = .leftOut(contents.problems, path: path)
      return
    }
    do {
      let reader = LocalPackReader(library, today: Clock.now().day)
      self = .taken(
        try reader.read(contents.files, from: contents.origin, name: contents.name), path: path)
    } catch {
      self = .leftOut(error.problems, path: path)
    }
  }

  var pack: LocalPack? { if case .taken(let pack, _) = self { pack } else { nil } }

  /// What the screen says of a pack that was left out.
  var leftOut: String? {
    guard case .leftOut(let problems, let path) = self, let first = problems.first else {
      return nil
    }
    let more = problems.count == 1 ? "" : " And \(problems.count - 1) more:"
    let check = problems.count == 1 ? "" : " handrail local check \(path.shown)"
    return "Local pack left out: \(first.sentence)\(more)\(check)"
  }

  /// What is wrong, as many as a person reads, and how many more there are.
  static func sentences(of problems: [LocalProblem]) -> [String] {
    let limit = 50
    let more = problems.count > limit ? ["And \(problems.count - limit) more."] : []
    return problems.prefix(limit).map(\.sentence.shown) + more
  }

  static let openToAll = "Anybody on this machine can change it. Let its owner alone write it."

  /// What `verify` says.
  var states: [String] {
    switch self {
    case .none: return ["none"]
    case .taken(let pack, let path):
      let checked = CheckedDay(pack.checked, today: Clock.now().day).words
      let count = pack.lineCount == 1 ? "1 line" : "\(pack.lineCount) lines"
      return ["\(pack.name), \(pack.ownerWords), \(checked), \(count)", "from \(path.shown)"]
        + (Disk.isOpenToAll(path) ? [Self.openToAll] : [])
    case .leftOut(let problems, let path):
      return ["left out, all of it, from \(path.shown):"]
        + Self.sentences(of: problems).map { "  \($0)" }
    }
  }
}

extension Guide {
  /// Takes the pack, or why there is none: said at once where the doors, which say it, are passed by.
  mutating func add(_ loaded: LoadedPack) {
    local = loaded.pack
    localLeftOut = loaded.leftOut
    if localLeftOut != nil, session.place != .doors {
      say("Local pack left out: \(Command.contacts.letter) says why.")
    }
  }
}
