import Glibc

/// The files and folders that are written: the one place that writes.
package enum Disk {
  /// Makes a folder and those above it, for this person alone.
  static func makeFolder(_ path: String) throws(StoreError) {
    if unsafe mkdir(path, 0o700) == 0 { return }
    switch errno {
    case EEXIST: try checkFolder(path)
    case ENOENT:
      let parent = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
      let start = path.hasPrefix("/") ? "/" : ""
      if parent.isEmpty { throw StoreError(path: path, problem: problem(ENOENT)) }
      try makeFolder(start + parent.joined(separator: "/"))
      if unsafe mkdir(path, 0o700) != 0 { throw StoreError(path: path, problem: problem(errno)) }
    default: throw StoreError(path: path, problem: problem(errno))
    }
  }

  /// - Throws: where there is something under the path that is no folder, or is a link to one.
  static func checkFolder(_ path: String) throws(StoreError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw StoreError(path: path, problem: problem(errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return
    case S_IFLNK: throw StoreError(path: path, problem: .symbolicLink)
    default: throw StoreError(path: path, problem: .notAFolder)
    }
  }

  /// Puts a file in place whole: at every moment the old one or the new one is there.
  ///
  /// - Parameter replaces: false refuses what is there already, even where it comes in between.
  package static func write(
    _ bytes: [UInt8], to name: String, in folder: String, replaces: Bool = true
  ) throws(StoreError) {
    let path = folder + "/" + name
    try checkFile(path)
    if !replaces, unsafe access(path, F_OK) == 0 {
      throw StoreError(path: path, problem: .alreadyThere)
    }
    // A name that nobody can have used before: what is there under any name is not ours.
    let temporary = folder + "/.adding-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(temporary, flags, 0o600)
    if descriptor < 0 { throw StoreError(path: path, problem: problem(errno)) }
    var code = writeAll(bytes, to: descriptor)
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0 { code = replaces ? move(temporary, path) : moveUnlessThere(temporary, path) }
    if code != 0 {
      unsafe unlink(temporary)
      if code == EEXIST { throw StoreError(path: path, problem: .alreadyThere) }
      throw StoreError(path: path, problem: problem(code))
    }
    sync(folder)
  }

  private static func move(_ old: String, _ new: String) -> Int32 {
    unsafe rename(old, new) == 0 ? 0 : errno
  }

  /// A second name is given only where there is none; a disk without second names, such as a
  /// stick's, has looked a moment ago.
  private static func moveUnlessThere(_ old: String, _ new: String) -> Int32 {
    if unsafe link(old, new) == 0 {
      unsafe unlink(old)
      return 0
    }
    switch errno {
    case EPERM, ENOTSUP, EMLINK, ENOSYS: return move(old, new)
    default: return errno
    }
  }

  /// A link or a folder under the name of a text is not ours to replace.
  private static func checkFile(_ path: String) throws(StoreError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFLNK: throw StoreError(path: path, problem: .symbolicLink)
    default: throw StoreError(path: path, problem: .notAFile)
    }
  }

  /// - Returns: 0, or the number of the error.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }

  /// Makes a rename last. A disk that cannot has done what it can.
  private static func sync(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func remove(_ name: String, in folder: String) throws(StoreError) {
    let path = folder + "/" + name
    try checkFile(path)
    if unsafe unlink(path) != 0 { throw StoreError(path: path, problem: problem(errno)) }
    sync(folder)
  }

  /// The bytes of a file; nothing where there is none.
  static func read(_ name: String, in folder: String) throws(StoreError) -> [UInt8]? {
    let path = folder + "/" + name
    do {
      return try SourceFile.read(path)
    } catch {
      switch error.problem {
      case .missing: return nil
      case .empty: return []
      case .noPermission: throw StoreError(path: path, problem: .noPermission)
      case .symbolicLink: throw StoreError(path: path, problem: .symbolicLink)
      case .system(let code): throw StoreError(path: path, problem: problem(code))
      default: throw StoreError(path: path, problem: .notAFile)
      }
    }
  }

  /// The names in a folder, in order; none where there is no folder.
  package static func names(in folder: String) throws(StoreError) -> [String] {
    guard let directory = unsafe opendir(folder) else {
      if errno == ENOENT { return [] }
      let isFile = errno == ENOTDIR
      throw StoreError(path: folder, problem: isFile ? .notAFolder : problem(errno))
    }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      names.append(name)
    }
    return names.sorted()
  }

  /// True where anybody on this machine may change what is there.
  package static func isOpenToAll(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return false }
    // In a folder with the sticky bit nobody takes away what is another's.
    return status.st_mode & S_IWOTH != 0 && status.st_mode & S_ISVTX == 0
  }

  static func problem(_ code: Int32) -> StoreError.Problem {
    switch code {
    case ENOENT: .missing
    case ENOTDIR: .notAFolder
    case EACCES, EPERM: .noPermission
    case ELOOP: .symbolicLink
    case ENOSPC, EDQUOT, EFBIG: .noSpace
    case EROFS: .readOnly
    default: .system(code)
    }
  }
}
