internal import Crypto
package import Guidance

/// The Swift source that carries a library inside the program.
package enum Embedding {
  /// - Returns: a file that declares the encoded text and its SHA-256.
  package static func swiftSource(_ parts: Library.Parts) -> String {
    let text = EncodedText(indexing: LibraryEncoding.encode(parts)).text
    let rules = Rule.all.map { "    ##\"\($0.name): \($0.summary)\"##," }.joined(separator: "\n")
    // A raw literal takes the text as it is, as long as it closes with more signs than it holds.
    return """
      // Made from Content/ by `author embed`. The folder is what to change.
      enum Embedded {
        static let digest = "\(digest(of: text))"
        static let mutation = ##"\(parts.mutation)"##
        static let scenarios = \(parts.scenarios)
        static let rules: [String] = [
      \(rules)
        ]
        static let text: String = ##\"""
      \(text)
      \"""##
      }

      """
  }

  /// SHA-256 in hexadecimal.
  package static func digest(of text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
