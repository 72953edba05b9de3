import Glibc

/// Something that was asked for and cannot be done, in a sentence.
struct Refusal: Error {
  let sentence: String

  /// 2 for what does not exist, 1 for what failed.
  var code: Int32 = 2

  func printAndExit() -> Never {
    printError(sentence)
    exit(code)
  }
}

/// One line on standard error.
func printError(_ text: String) { _ = write(text + "\n", to: 2) }

/// Text on standard output, all of it.
///
/// - Throws: a refusal where it cannot be written, to a full disk for one: it was not done.
func output(_ text: String) throws {
  if !write(text, to: 1) {
    throw Refusal(sentence: "The output could not be written.", code: 1)
  }
}

/// False when not all of it could be written.
private func write(_ text: String, to descriptor: Int32) -> Bool {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    if count <= 0 { return false }
    bytes = bytes.dropFirst(count)
  }
  return true
}
