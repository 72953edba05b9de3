import Foundation
import Testing

/// A real terminal: tmux on a socket of its own, one window of a fixed size.
///
/// It never sleeps for a fixed time: it waits until the screen says what is expected, and a wait
/// that is in vain shows the last screen.
final class Tmux {
  private let socket = "handrail-\(UUID().uuidString)"

  /// - Parameter environment: set for the program on top of a plain one.
  init(
    rows: Int = 24, columns: Int = 80, _ arguments: String = "", environment: String = ""
  ) throws {
    let command = "env \(environment) \(Binary.path) \(arguments); printf '\\nleft %s\\n' $?; cat"
    // The server outlives the client that starts it. It would hold what `Process` waits on, or a
    // pipe, open for ever; the shell leaves it nothing.
    let quoted = command.replacing("'", with: "'\\''")
    let size = "-x \(columns) -y \(rows)"
    let status = unsafe system(
      "tmux -L \(socket) -f /dev/null new-session -d \(size) '\(quoted)' </dev/null >/dev/null 2>&1"
    )
    if status != 0 { throw CannotStart(status: status) }
  }

  struct CannotStart: Error {
    let status: Int32
  }

  deinit { _ = try? tmux(["kill-server"]) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try run("/usr/bin/env", ["tmux", "-L", socket] + arguments).output
  }

  /// Sends keys by tmux's names, such as `Down` and `2`.
  func send(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Pastes as a terminal does, between the marks of a paste.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p"])
  }

  /// Pastes any bytes as they are, between the marks of a paste or without them.
  func paste(bytes: Data, isMarked: Bool = true) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "handrail-\(UUID())")
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try tmux(["load-buffer", file.path])
    try tmux(["paste-buffer", "-r"] + (isMarked ? ["-p"] : []))
  }

  /// The number of the program in the window.
  var process: String {
    get throws {
      let shell = try state("#{pane_pid}")
      let found = try run("/usr/bin/env", ["pgrep", "-P", shell, "-f", "handrail"]).output
      return String(try #require(found.split(separator: "\n").first))
    }
  }

  /// Sends a signal to the program in the window.
  func signal(_ name: String) throws {
    try run("/usr/bin/env", ["kill", "-\(name)", try process])
  }

  func resize(rows: Int, columns: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// All the sizes in one go, as a dragged window sends them.
  func resizeOften(_ sizes: [(rows: Int, columns: Int)]) throws {
    try tmux(
      Array(
        sizes.map { ["resize-window", "-x", "\($0.columns)", "-y", "\($0.rows)"] }
          .joined(separator: [";"])))
  }

  /// The screen and everything that has scrolled off it.
  var everything: String { get throws { try tmux(["capture-pane", "-p", "-S", "-"]) } }

  /// The screen with the escape sequences of its colours and attributes.
  var styledScreen: String { get throws { try tmux(["capture-pane", "-p", "-e"]) } }

  var screen: String { get throws { try tmux(["capture-pane", "-p"]) } }

  /// The screen with everything that can still be scrolled back to.
  var history: String { get throws { try tmux(["capture-pane", "-p", "-S", "-"]) } }

  /// Where the cursor is, counted from 0, and whether the alternate screen is on.
  func state(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen holds a text.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let end = Date().addingTimeInterval(15)
    while Date() < end {
      if try screen.contains(text) { return }
      usleep(20_000)
    }
    Issue.record(
      "\"\(text)\" never came; the last screen:\n\(try screen)", sourceLocation: sourceLocation)
  }

  /// Waits until the screen holds a text no more.
  func expectGone(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let end = Date().addingTimeInterval(15)
    while Date() < end {
      if !(try screen.contains(text)) { return }
      usleep(20_000)
    }
    Issue.record(
      "\"\(text)\" never went; the last screen:\n\(try screen)", sourceLocation: sourceLocation)
  }
}

/// The program that was built beside these tests.
enum Binary {
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["HANDRAIL_BINARY"] { return path }
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: "handrail").path
  }()
}

struct Ran {
  let output: String
  let errors: String
  let code: Int32
}

/// Runs a program to its end.
@discardableResult
func run(
  _ path: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
) throws -> Ran {
  let process = Process()
  process.executableURL = URL(filePath: path)
  process.arguments = arguments
  process.environment = ProcessInfo.processInfo.environment
    // What the person who runs the tests has loaded is no part of them.
    .merging(["XDG_DATA_HOME": "/nonexistent"]) { $1 }
    .merging(environment) { $1 }
  let (output, errors, entry) = (Pipe(), Pipe(), Pipe())
  process.standardOutput = output
  process.standardError = errors
  process.standardInput = entry
  try process.run()
  // A small input fits the pipe; the output is read before the end is waited for.
  entry.fileHandleForWriting.write(Data(input.utf8))
  try entry.fileHandleForWriting.close()
  let text = output.fileHandleForReading.readDataToEndOfFile()
  let complaints = errors.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return Ran(
    output: String(decoding: text, as: UTF8.self),
    errors: String(decoding: complaints, as: UTF8.self), code: process.terminationStatus)
}

/// Runs Handrail to its end.
func handrail(_ arguments: String..., input: String = "", environment: [String: String] = [:])
  throws -> Ran
{
  try run(Binary.path, arguments, input: input, environment: environment)
}
