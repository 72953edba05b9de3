import Glibc

/// A file that a person named, read whole.
package enum SourceFile {
  /// The largest file that is read, in bytes: a PDF holds pictures and letter forms as well.
  package static let limit = 32 << 20

  /// The bytes of a regular file.
  ///
  /// Its size is asked before anything is read, and no link is followed.
  ///
  /// - Parameter limit: the largest size that is read, in bytes.
  /// - Throws: `ReadingError`.
  /// - Complexity: O(*n*) in its size, which is at most the limit.
  package static func read(
    _ path: String, limit: Int = limit
  ) throws(ReadingError) -> [UInt8] {
    // A pipe or a device must not make anybody wait.
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if descriptor < 0 { throw ReadingError(file: path, problem: problem(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw ReadingError(file: path, problem: problem(errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw ReadingError(file: path, problem: .folder)
    default: throw ReadingError(file: path, problem: .notAFile)
    }
    let size = Int(status.st_size)
    if size == 0 { throw ReadingError(file: path, problem: .empty) }
    if size > limit {
      throw ReadingError(file: path, problem: .tooLarge(size: size, limit: limit))
    }
    return try bytes(of: descriptor, path: path, capacity: size, limit: limit)
  }

  /// All that can be read, up to the limit.
  static func bytes(
    of descriptor: Int32, path: String, capacity: Int, limit: Int
  ) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(capacity)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw ReadingError(file: path, problem: problem(errno))
      }
      bytes += buffer[..<count]
      if bytes.count > limit {
        throw ReadingError(file: path, problem: .tooLarge(size: bytes.count, limit: limit))
      }
    }
  }

  static func problem(_ code: Int32) -> ReadingError.Problem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .noPermission
    case ELOOP: .symbolicLink
    case EISDIR: .folder
    case ENXIO: .notAFile
    default: .system(code)
    }
  }
}
