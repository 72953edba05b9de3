import Foundation
import Testing

@testable import SourceText

@Suite("Files that a person names") struct SourceFileTests {
  private let folder = TemporaryFolder()

  private func problem(_ path: String) -> ReadingError.Problem? {
    do {
      _ = try SourceFile.read(path)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test("a file is read whole")
  func whole() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try SourceFile.read(try folder.write(bytes, to: "a")) == bytes)
  }

  @Test("what is no file is refused for what it is")
  func refusals() throws {
    let file = try folder.write(Array("text".utf8), to: "a")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: file)
    unsafe mkfifo(folder.path + "/pipe", 0o600)
    #expect(problem(folder.path + "/none") == .missing)
    #expect(problem(file + "/below") == .missing)
    #expect(problem(folder.path + "/link") == .symbolicLink)
    #expect(problem(folder.path) == .folder)
    #expect(problem(folder.path + "/pipe") == .notAFile)
    #expect(problem("/dev/null") == .notAFile)
    #expect(problem(try folder.write([], to: "empty")) == .empty)
  }

  @Test("two hundred megabytes are refused before any of them is read")
  func large() throws {
    let path = try folder.write([], to: "large")
    let size = 200_000_000
    unsafe truncate(path, off_t(size))
    #expect(problem(path) == .tooLarge(size: size, limit: SourceFile.limit))
  }

  @Test("a file that may not be read says so", .enabled(if: geteuid() != 0))
  func noPermission() throws {
    let path = try folder.write(Array("text".utf8), to: "closed")
    unsafe chmod(path, 0)
    #expect(problem(path) == .noPermission)
  }
}
