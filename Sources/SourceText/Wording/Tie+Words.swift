import Guidance

extension Tie.Finding {
  /// `tied`, `in doubt`, `not found`.
  package var words: String {
    switch self {
    case .tied: "tied"
    case .inDoubt: "in doubt"
    case .notFound: "not found"
    }
  }
}

extension Tie.Doubt {
  package var words: String {
    switch self {
    case .numberAndWordsDiffer: "the number says one passage, the words another"
    case .wordsUnlike: "the passage of that number hardly shares a word with ours"
    case .several: "several passages are about as likely"
    case .onlyWords: "its place was never seen: only its words speak for it"
    }
  }
}

extension Tie.Absence {
  package var words: String {
    switch self {
    case .chapterNotThere: "the text does not have its chapter"
    case .otherText: "they are of the other text: the guidance, or the page about it"
    case .numberNotThere: "the text does not have its number"
    case .nothingLike: "no one passage says it"
    }
  }
}

extension Document.Shape {
  package var words: String {
    switch self {
    case .numbered: "numbered paragraphs"
    case .headed: "passages under headings: it has no numbers that may be cited"
    case .landing: "the page about the guidance, as a list of entries"
    }
  }
}

extension Document.SetAside.Reason {
  package var words: String {
    switch self {
    case .pageHeading: "heading or footing of a page"
    case .pageNumber: "number of a page"
    case .site: "belongs to the web site"
    case .contents: "table of contents"
    }
  }
}

extension Comparison.Kind {
  package var words: String {
    switch self {
    case .same: "same"
    case .reworded: "reworded"
    case .moved: "moved"
    case .movedAndReworded: "moved and reworded"
    case .added: "added"
    case .gone: "gone"
    }
  }
}

extension SourceCheck {
  package var words: String {
    switch self {
    case .same: "same"
    case .changed: "changed: look again at what rests on it"
    case .unread: "written without this text: read it beside ours"
    case .accepted(_, let mark): "read and accepted by \(mark.initials) on \(mark.day.date)"
    case .missing: "missing from this text"
    }
  }
}

/// Stands beneath every quotation.
package enum Attribution {
  /// Crown copyright and licence, and whose word this is not.
  package static let lines = [
    "Official wording: Crown copyright, Open Government Licence v3.0, from the copy on this machine.",
    "Handrail is neither produced nor endorsed by the Department for Education.",
  ]
}
