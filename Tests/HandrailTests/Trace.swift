import Foundation
import Testing

/// What a program asked the system for, as strace wrote it down.
struct Trace {
  /// A call by name, with the words between its brackets and what came back.
  struct Call {
    let name: Substring
    let words: Substring

    /// The first text in quotes: for calls that name a file, its path.
    var path: Substring? {
      guard let start = words.firstIndex(of: "\"") else { return nil }
      return words[words.index(after: start)...].prefix { $0 != "\"" }
    }
  }

  let calls: [Call]

  /// False where nobody may trace, as in some containers.
  static let isPossible =
    (try? run("/usr/bin/env", ["strace", "-o", "/dev/null", "true"]).code) == 0

  /// Goes before the program: its calls, and those of what it starts, go to a file.
  static func prefix(to file: String) -> String { "strace -f -qq -s 300 -e signal=none -o \(file)" }

  init(file: String) throws {
    calls = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .compactMap { line in
        let rest = line.drop { $0.isNumber || $0 == " " }
        guard let bracket = rest.firstIndex(of: "("), rest[..<bracket].allSatisfy(\.isName) else {
          return nil
        }
        return Call(name: rest[..<bracket], words: rest[bracket...])
      }
  }

  /// Calls that reach the network, start something or change a file: the first `execve` aside there
  /// should be none.
  var forbidden: [Call] {
    let started = calls.firstIndex { $0.name == "execve" }
    return calls.indices.filter { $0 != started }.map { calls[$0] }.filter { call in
      if Self.never.contains(call.name) { return true }
      guard Self.opening.contains(call.name) else { return false }
      return Self.writing.contains { call.words.contains($0) }
    }
  }

  /// The paths of files that were opened, found or not.
  var opened: Set<String> {
    Set(calls.filter { Self.opening.contains($0.name) }.compactMap(\.path).map(String.init))
  }

  private static let opening: Set<Substring> = ["open", "openat", "openat2"]
  private static let writing = [
    "O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND", "O_TMPFILE",
  ]
  private static let never: Set<Substring> = [
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
    "clone", "clone3", "fork", "vfork", "execve", "execveat", "ptrace", "creat", "unlink",
    "unlinkat",
    "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink",
    "symlinkat", "truncate", "ftruncate", "mknod", "mknodat", "chmod", "fchmod", "fchmodat",
    "chown",
    "fchown", "fchownat", "lchown", "utimensat", "setxattr", "shm_open", "mq_open", "msgget",
    "shmget",
    "io_uring_setup", "mount", "setuid", "setgid",
  ]
}

extension Character {
  fileprivate var isName: Bool { isLetter || isNumber || self == "_" }
}

/// What the statement for IT says is read: Scripts/packaging/files-read.txt.
enum StatedFiles {
  static let list: [String] = {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = top.appending(path: "Scripts/packaging/files-read.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("/") || $0.hasPrefix("~") }
      .map { String($0.prefix { $0 != " " }) }
  }()

  /// True for what is on the list, and for the libraries of a build that is not the one file.
  static func allow(_ path: String, home: String) -> Bool {
    if path.hasSuffix(".so") || path.contains(".so.") { return true }
    let path = path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
    return list.contains { $0.hasSuffix("/") ? (path + "/").hasPrefix($0) : path == $0 }
  }
}
