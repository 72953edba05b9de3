extension StoreError {
  /// What a person is told: what is wrong, and what to do where something can be done.
  package var sentence: String {
    let name = path.oneLine
    switch problem {
    case .missing: return "There is no text at \(name)."
    case .alreadyThere: return "There is a text at \(name) already. Say --replace to replace it."
    case .noPermission: return "You have no permission for \(name)."
    case .symbolicLink: return "\(name) is a symbolic link: it is not followed."
    case .notAFolder: return "\(name) is not a folder."
    case .notAFile: return "\(name) is not a file of the store."
    case .noSpace: return "There is no room on the disk for \(name). Nothing was changed."
    case .readOnly: return "\(name) cannot be written: the disk is read-only."
    case .badName: return "\(name) is not named as a text of the store: a-z, 0-9 and hyphens."
    case .laterVersion(let version):
      return "\(name) was written by a later version of Handrail (format \(version.oneLine))."
    case .damaged(let line, let damage):
      return "\(name):\(line): \(damage.words). Remove it and add the text again."
    case .system(let code): return "\(name) could not be used: system error \(code)."
    }
  }
}

extension StoreError.Damage {
  fileprivate var words: String {
    switch self {
    case .cutShort: "the file is cut short here"
    case .unknownLine: "this line is not what was written"
    case .otherWords: "the words of this passage are not those that were stored"
    }
  }
}
