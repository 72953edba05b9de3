/// Why a file cannot be read as a text of the guidance.
package struct ReadingError: Error, Hashable, Sendable {
  /// The file as the person named it.
  package let file: String
  package let problem: Problem

  package init(file: String, problem: Problem) {
    self.file = file
    self.problem = problem
  }

  /// What stood in the way.
  package enum Problem: Hashable, Sendable {
    case missing
    case noPermission
    case symbolicLink
    case folder

    /// A device, a pipe or a socket.
    case notAFile

    /// In bytes.
    case tooLarge(size: Int, limit: Int)

    case empty

    /// Bytes, but nothing that can be read.
    case noWords

    /// The first byte that text does not have, counted from 0.
    case binary(byte: Int)

    /// A kind of file that another program has to save as text, by the name people give it.
    case otherKind(String)

    /// A whole PDF: its text has to be taken out of it.
    case pdf

    /// A PDF without its end.
    case truncatedPDF

    /// `pdftotext` is not installed.
    case noPDFTool

    /// `pdftotext` gave up, with its exit code; nothing where it was killed.
    case pdfToolFailed(code: Int32?)

    /// Anything else the system refused, by its number.
    case system(Int32)
  }
}
