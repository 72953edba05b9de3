import Glibc
import LocalPacks
import SourceText

/// The files of a pack, read: regular files of at most 1 MB, no link followed.
enum PackDisk {
  struct Contents {
    var files: [PackFile] = []
    var origin = LocalPackReader.Origin.file

    /// What could not be read, and why.
    var problems: [LocalProblem] = []

    /// The last part of the path.
    var name: String
  }

  static func read(_ path: String) -> Contents {
    var contents = Contents(name: path.split(separator: "/").last.map(String.init) ?? path)
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      contents.refuse(contents.name, errno == ENOENT ? "It does not exist." : "It may not be read.")
      return contents
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: readFolder(path, into: &contents)
    case S_IFLNK: contents.refuse(contents.name, "It is a symbolic link. Name what it leads to.")
    default: readFile(path, contents.name, into: &contents)
    }
    return contents
  }

  private static func readFile(_ path: String, _ name: String, into contents: inout Contents) {
    do {
      let bytes = try SourceFile.read(path, limit: PackFile.limit)
      contents.files.append(PackFile(name: name, bytes: bytes))
    } catch {
      switch error.problem {
      case .tooLarge: contents.problems.append(LocalProblem(file: name, .tooLarge))
      case .empty: contents.problems.append(LocalProblem(file: name, .empty))
      case .missing: contents.refuse(name, "It does not exist.")
      case .noPermission: contents.refuse(name, "It may not be read by you.")
      case .symbolicLink: contents.refuse(name, "It is a symbolic link, which is not followed.")
      default: contents.refuse(name, "It is no file that can be read.")
      }
    }
  }

  private static func readFolder(_ path: String, into contents: inout Contents) {
    guard let names = try? Disk.names(in: path) else {
      contents.refuse(contents.name, "The folder may not be read by you.")
      return
    }
    contents.origin = .folder(unread: names.filter { PackFile.isStray($0) })
    for name in names where PackFile.kind(inFolder: name) != nil {
      readFile(path + "/" + name, name, into: &contents)
    }
  }
}

extension PackDisk.Contents {
  fileprivate mutating func refuse(_ name: String, _ why: String) {
    problems.append(LocalProblem(file: name, .unreadable(why)))
  }
}
