import Glibc

/// The text of a PDF, taken out by `pdftotext` where that is installed.
package enum PDFText {
  /// The bytes of the text, pages parted by form feeds.
  ///
  /// The program is started by its path with a fixed list of arguments and an empty environment; no
  /// shell sees the file's name, and one that begins with a hyphen is no option.
  ///
  /// - Throws: `ReadingError`, `.noPDFTool` where no folder of `folders` has the program.
  package static func read(
    _ path: String, folders: [String] = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
  ) throws(ReadingError) -> [UInt8] {
    let program = folders.map { $0 + "/pdftotext" }.first { unsafe access($0, X_OK) == 0 }
    guard let program else { throw ReadingError(file: path, problem: .noPDFTool) }
    let file = path.hasPrefix("-") ? "./" + path : path
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else {
      throw ReadingError(file: path, problem: .system(errno))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    // A file made for it would keep it at work for hours: it may have a minute of the processor,
    // beside what this process has had, since a limit below that would end this one.
    let most = rlim_t(clock() / Int(CLOCKS_PER_SEC)) + 60
    var limit = rlimit()
    unsafe getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    limitProcessor(to: rlimit(rlim_cur: min(most, limit.rlim_max), rlim_max: limit.rlim_max))
    let (child, code) = start(
      [program, "-layout", "-enc", "UTF-8", "-q", file, "-"], output: ends[1])
    limitProcessor(to: limit)
    close(ends[1])
    if code != 0 { throw ReadingError(file: path, problem: .system(code)) }
    let result: Result<[UInt8], ReadingError>
    do {
      result = .success(
        try SourceFile.bytes(
          of: ends[0], path: path, capacity: 1 << 20, limit: ReadText.limit))
    } catch {
      // It would wait for ever to be read.
      kill(child, SIGKILL)
      result = .failure(error)
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    let bytes = try result.get()
    if status != 0 {
      let exited = status & 0x7F == 0
      throw ReadingError(
        file: path, problem: .pdfToolFailed(code: exited ? status >> 8 & 0xFF : nil))
    }
    return bytes
  }

  /// How long this process may work, and so one that it starts from now on.
  private static func limitProcessor(to limit: rlimit) {
    var limit = limit
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
  }

  /// - Returns: the process, and 0 or the number of an error.
  private static func start(_ arguments: [String], output: Int32) -> (pid_t, Int32) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    // What it says of a broken file could hold anything.
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    var texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { for place in unsafe texts.indices { unsafe free(texts[place]) } }
    var environment: [UnsafeMutablePointer<CChar>?] = unsafe [nil]
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, arguments[0], &actions, nil, &texts, &environment)
    return (child, code)
  }
}
