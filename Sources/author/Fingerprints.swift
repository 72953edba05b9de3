import ArgumentParser
import Authoring
import Foundation
import Guidance
import Navigation
import SourceText

/// Says which fingerprint each provision has in the official texts, where it is tied beyond doubt.
struct Fingerprints: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fingerprint",
    abstract: "Print the fingerprints that provisions lack, or have otherwise than some texts.")

  @Argument(help: "The content folder.")
  var folder: String

  @Argument(help: "The texts: files of the guidance as published.")
  var texts: [String]

  func run() throws {
    let library = try Library(try checked(try ContentFolder(folder).files()))
    var (same, other) = (0, 0)
    for path in texts {
      let document = try self.document(path)
      guard case .recognised(let match) = Recognition(document) else {
        throw ValidationError("\(path) is not recognised as one edition of the guidance.")
      }
      let provisions = library.provisions.filter { library.isText($0, of: match.edition) }
      for tie in Tying(document, to: provisions).ties {
        guard case .tied(let candidate) = tie.finding,
          // The words of a later printing are not those a provision was written from.
          library[tie.provision].edition == match.edition
        else { continue }
        let fingerprint = Fingerprint(document.passages[candidate.passage])
        if library[tie.provision].fingerprint == fingerprint {
          same += 1
        } else {
          other += 1
          print("\(tie.provision)\t\(fingerprint)")
        }
      }
    }
    print("\(same) as they stand, \(other) otherwise")
    if other > 0 { throw ExitCode.failure }
  }

  private func document(_ path: String) throws -> Document {
    do {
      var bytes = try SourceText.SourceFile.read(path)
      if FileKind(bytes) == .pdf { bytes = try PDFText.read(path) }
      return Document(try ReadText(bytes, file: path))
    } catch {
      throw ValidationError(error.sentence)
    }
  }
}
