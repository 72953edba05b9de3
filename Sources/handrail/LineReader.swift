import Glibc

/// Lines of standard input, with a limit to the waiting.
struct LineReader {
  enum Event: Hashable {
    case line(String)

    /// The time is over.
    case nothing

    /// There will be no more.
    case ended
  }

  /// What has come of the line so far; the rest of an overlong one is let go.
  private var line: [UInt8] = []
  private var waiting: [UInt8] = []
  private var hasEnded = false
  private static let longest = 4096

  /// True where the end of the input typed at a terminal (Ctrl-D) is an empty line.
  let staysOpen: Bool

  init(staysOpen: Bool = false) { self.staysOpen = staysOpen }

  /// - Parameter milliseconds: how long to wait for more; nothing waits for ever.
  mutating func next(timeout milliseconds: Int?) -> Event {
    let start = Clock.uptime()
    while true {
      if let end = waiting.firstIndex(of: 10) {
        add(waiting[..<end])
        waiting.removeSubrange(...end)
        return take()
      }
      add(waiting[...])
      waiting = []
      if hasEnded { return line.isEmpty ? .ended : take() }
      // What comes of a line gives no time again.
      switch wait(milliseconds.map { max(0, $0 - (Clock.uptime() - start)) }) {
      case .nothing: return .nothing
      case .ended: hasEnded = true
      case .line: break
      }
    }
  }

  /// Lets go of a line that was begun, for who comes next.
  mutating func forget() {
    line = []
    waiting = []
    tcflush(0, TCIFLUSH)
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    line += bytes.prefix(max(0, Self.longest - line.count))
  }

  private mutating func take() -> Event {
    defer { line = [] }
    return .line(String(decoding: line, as: UTF8.self))
  }

  /// Waits for bytes and reads them; `line` says that there are some.
  private mutating func wait(_ milliseconds: Int?) -> Event {
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    let ready = unsafe poll(&input, 1, milliseconds.map { Int32(clamping: $0) } ?? -1)
    if ready == 0 { return .nothing }
    if ready < 0 { return errno == EINTR ? .line("") : .ended }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(0, &bytes, bytes.count)
    if count > 0 {
      waiting += bytes.prefix(count)
      return .line("")
    }
    if count < 0 { return errno == EINTR || errno == EAGAIN ? .line("") : .ended }
    let hasGone = Int32(input.revents) & POLLHUP != 0
    guard staysOpen, !hasGone, isatty(0) == 1 else { return .ended }
    waiting = [10]
    return .line("")
  }
}
