import Guidance

extension Guide {
  /// The name a print-out is to be saved under, where it can be a name.
  ///
  /// - Returns: nothing for a name with signs that no file should have, having said so.
  mutating func save(as text: String, again isSecond: Bool) -> Effect {
    let name = text.trimmed
    if name.isEmpty {
      say("Type a name for the file, such as print-out.txt.")
      return .none
    }
    let isStrange = name.unicodeScalars.contains {
      [.control, .format, .lineSeparator, .paragraphSeparator].contains(
        $0.properties.generalCategory)
    }
    if isStrange || name.hasSuffix("/") || name.utf8.count > 200 {
      say("That cannot be the name of a file. Try print-out.txt.")
      return .none
    }
    if kiosk != nil, name.contains("/") || name.hasPrefix(".") {
      say("Type a plain name here, such as print-out.txt.")
      return .none
    }
    return .save(name, replaces: isSecond)
  }

  /// Says how the saving that was asked for went.
  package mutating func saved(_ saving: Saving) {
    guard case .file(let text)? = views.last else { return }
    switch saving {
    case .done(let isPrivate):
      close()
      let readers = isPrivate ? "Only you can read it." : "On this disk others can read it."
      say("Saved as \(text.trimmed). \(readers)")
    // At a shared terminal nobody takes the place of what another left.
    case .isThere where kiosk != nil: say("That name is taken. Choose another.")
    case .isThere: arm(.print, "It is there already. Enter it again to replace it.")
    case .failed(let sentence): say(sentence)
    }
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
