/// One line of a file as it may be shown: no control character is in it.
struct Line: Sendable, Equatable {
  /// Without blanks at either end.
  var text: String

  /// The blanks in front, in columns.
  var indent: Int

  /// Where it stands in the file, counted from 1.
  var number: Int

  /// True where a form feed stood in front of it.
  var startsPage = false

  /// True where the file itself says it is a heading, as HTML does.
  var isHeading = false

  /// True where it ended in a soft hyphen: its last word goes on in the next line.
  var breaksWord = false

  var isBlank: Bool { text.isEmpty }

  /// How wide it is with its indent, in letters.
  var width: Int { indent + text.utf8.count }
}
