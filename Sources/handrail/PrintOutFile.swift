import Glibc
import Navigation
import PlainUI
import SourceText

/// The print-out as a file that a person named.
enum PrintOutFile {
  /// - Parameters:
  ///   - name: a name in the folder the program was started in, or a path.
  ///   - replaces: false leaves what is there alone.
  static func save(_ guide: Guide, as name: String, replaces: Bool) -> Saving {
    let slash = name.lastIndex(of: "/")
    let folder = slash.map { String(name[..<$0]) } ?? "."
    let file = slash.map { String(name[name.index(after: $0)...]) } ?? name
    do {
      try Disk.write(
        Array(PrintOut(guide).text().utf8), to: file, in: slash == name.startIndex ? "" : folder,
        replaces: replaces)
      return .done(isPrivate: isPrivate(name))
    } catch {
      if error.problem == .alreadyThere { return .isThere }
      return .failed(sentence(for: error.problem))
    }
  }

  /// False where the disk gives the file to others, whatever it was told.
  private static func isPrivate(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & 0o077 == 0
  }

  private static func sentence(for problem: StoreError.Problem) -> String {
    switch problem {
    case .missing, .notAFolder: "There is no such folder. Nothing was written."
    case .noPermission: "You may not write there. Try a folder of your own."
    case .symbolicLink: "That is a link: it is not followed. Choose another name."
    case .notAFile: "That is not a file. Choose another name."
    case .noSpace: "There is no room on the disk. Nothing was changed."
    case .readOnly: "Nothing can be written there. Try another disk or folder."
    case .system(let code): "It could not be written (system error \(code)). Nothing was changed."
    default: "It could not be written. Nothing was changed."
    }
  }
}
