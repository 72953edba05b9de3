extension ReadingError {
  /// What a person is told: what is wrong, and what to do where something can be done.
  package var sentence: String {
    let name = file.oneLine
    switch problem {
    case .missing: return "There is no file \(name)."
    case .noPermission: return "\(name) may not be read by you."
    case .symbolicLink: return "\(name) is a symbolic link. Name the file it leads to."
    case .folder: return "\(name) is a folder. Name a file in it."
    case .notAFile: return "\(name) is not a file on a disk."
    case .tooLarge(let size, let limit):
      return "\(name) has \(size.megabytes); an edition has under \(limit.megabytes). "
        + "It was not read."
    case .empty: return "\(name) is empty."
    case .noWords: return "\(name) has no words in it."
    case .binary(let byte):
      return "\(name) is not text: see its byte \(byte + 1). Save it as plain text, HTML or PDF."
    case .otherKind(let kind):
      return "\(name) is a file of the kind \(kind). Save it as plain text, HTML or PDF."
    case .pdf: return "\(name) is a PDF: its text has to be taken out first."
    case .truncatedPDF: return "\(name) is a PDF without its end. Fetch it again, whole."
    case .noPDFTool:
      return "To read \(name), a PDF, the program pdftotext is needed: "
        + "sudo apt-get install poppler-utils. Or save the PDF as text."
    case .pdfToolFailed(let code):
      let end = code.map { "gave up with code \($0)" } ?? "was stopped"
      return "pdftotext \(end) on \(name). The PDF may be damaged or locked."
    case .system(let code): return "\(name) could not be read: system error \(code)."
    }
  }
}

extension Int {
  /// `200 MB`, of a million bytes each.
  fileprivate var megabytes: String {
    let tenths = (self + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
