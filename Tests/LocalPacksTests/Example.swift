import Foundation
import LocalPacks
import Navigation

/// The worked example that the program ships with.
enum Example {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Content/local-example")

  static func bytes(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: folder.appending(path: name))).map { [UInt8]($0) } ?? []
  }

  static let files = ["contacts.csv", "pack.txt"].map { PackFile(name: $0, bytes: bytes($0)) }

  static let result = read(files)

  static let pack = result.pack
}
