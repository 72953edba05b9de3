import Glibc

/// Something that was asked for and cannot be done, in a sentence.
struct Refusal: Error {
  let sentence: String

  /// Exit code 2: what was asked for does not exist.
  func printAndExit() -> Never {
    printError(sentence)
    exit(2)
  }
}

/// One line on standard error.
func printError(_ text: String) {
  var stream = StandardError()
  print(text, to: &stream)
}

private struct StandardError: TextOutputStream {
  mutating func write(_ string: String) {
    var bytes = Array(string.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(2, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
