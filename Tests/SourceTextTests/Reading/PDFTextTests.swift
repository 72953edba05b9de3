import Foundation
import Testing

@testable import SourceText

@Suite("PDF") struct PDFTextTests {
  private let folder = TemporaryFolder()

  /// A program in the place of pdftotext that does as told.
  private func program(_ script: String) throws {
    let path = try folder.write(Array("#!/bin/sh\n\(script)\n".utf8), to: "pdftotext")
    unsafe chmod(path, 0o755)
  }

  private func read(_ path: String) throws(ReadingError) -> [UInt8] {
    // A program is busy for a moment while another test starts one of its own.
    for _ in 0..<200 {
      do {
        return try PDFText.read(path, folders: [folder.path])
      } catch {
        if error.problem != .system(ETXTBSY) { throw error }
        usleep(5000)
      }
    }
    throw ReadingError(file: path, problem: .system(ETXTBSY))
  }

  private func problem(_ path: String) -> ReadingError.Problem? {
    do {
      _ = try read(path)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test("the program is given the file and says its text")
  func text() throws {
    try program("for a in \"$@\"; do printf '%s\\n' \"$a\"; done")
    let bytes = try read("-rf $(x).pdf")
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "-layout\n-enc\nUTF-8\n-q\n./-rf $(x).pdf\n-\n")
  }

  @Test("without the program there is a clear refusal")
  func none() { #expect(problem("a.pdf") == .noPDFTool) }

  @Test("a program that gives up or dies is told apart")
  func failures() throws {
    try program("exit 3")
    #expect(problem("a.pdf") == .pdfToolFailed(code: 3))
    try program("kill -9 $$")
    #expect(problem("a.pdf") == .pdfToolFailed(code: nil))
  }

  @Test("a program that never stops writing is stopped at the limit")
  func endless() throws {
    try program("exec cat /dev/zero")
    guard case .tooLarge = problem("a.pdf") else {
      Issue.record("it was read")
      return
    }
  }
}
