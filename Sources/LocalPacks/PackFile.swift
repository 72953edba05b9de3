/// A file of a pack: its name, without a folder, and its bytes.
package struct PackFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The largest file that is read, in bytes.
  package static let limit = 1 << 20

  /// What a file of a pack may be.
  package enum Kind: Hashable, Sendable {
    /// A table as a spreadsheet writes it.
    case contacts

    /// `pack.txt`: everything else.
    case words
  }

  /// The kind that the name of a file inside a folder says; nothing for a file that is no part of a
  /// pack.
  package static func kind(inFolder name: String) -> Kind? {
    switch name.lowercased() {
    // A spreadsheet's "Unicode text" ends in .txt.
    case "contacts.csv", "contacts.txt": .contacts
    case "pack.txt": .words
    default: nil
    }
  }

  /// The kind of a file that was named by itself.
  package static func kind(alone name: String) -> Kind? {
    let lower = name.lowercased()
    if let kind = kind(inFolder: lower) { return kind }
    if lower.hasSuffix(".csv") { return .contacts }
    return lower.hasSuffix(".txt") ? .words : nil
  }

  /// True for a file in a folder that looks like part of a pack and would not be read: what somebody
  /// wrote down must not be lost without a word.
  package static func isStray(_ name: String) -> Bool {
    let lower = name.lowercased()
    if kind(inFolder: lower) != nil || lower.hasPrefix(".") || lower.hasPrefix("~") { return false }
    if lower.hasPrefix("readme") { return false }
    return [".csv", ".txt", ".xls", ".xlsx", ".ods", ".tsv"].contains { lower.hasSuffix($0) }
  }
}
