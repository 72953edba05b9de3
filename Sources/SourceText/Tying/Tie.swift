package import Guidance

/// What was found in a text for one provision.
package struct Tie: Sendable, Equatable {
  package let provision: Provision.ID
  package let finding: Finding

  package init(provision: Provision.ID, finding: Finding) {
    self.provision = provision
    self.finding = finding
  }

  /// How sure it is: nothing is guessed silently.
  package enum Finding: Sendable, Equatable {
    /// One passage, by its place and by its words.
    case tied(Candidate)

    /// Place and words do not agree, or only one of them speaks: the likeliest first, all shown.
    case inDoubt([Candidate], Doubt)

    case notFound(Absence)
  }

  /// A passage that may be the provision's.
  package struct Candidate: Sendable, Hashable {
    /// A place in the passages of the document, counted from 0.
    package let passage: Int

    /// How much of our words' meaning is in it, in hundredths.
    package let likeness: Int

    package init(passage: Int, likeness: Int) {
      self.passage = passage
      self.likeness = likeness
    }
  }

  /// Why a person has to look.
  package enum Doubt: String, Sendable, CaseIterable {
    /// The paragraph of that number says something else; another says it.
    case numberAndWordsDiffer = "number-and-words-differ"

    /// The paragraph of that number shares hardly a word with ours, and no other does.
    case wordsUnlike = "words-unlike"

    /// Several passages under its heading are about as likely.
    case several

    /// Its place was never seen: only words speak for it.
    case onlyWords = "only-words"
  }

  /// Why there is no passage to show.
  package enum Absence: String, Sendable, CaseIterable {
    /// The text does not have that chapter.
    case chapterNotThere = "chapter-not-there"

    /// The text is the guidance and the provision is of the page about it, or the other way about.
    case otherText = "other-text"

    /// The chapter is there, the number is not, and no passage says it.
    case numberNotThere = "number-not-there"

    /// Nothing in the text says it.
    case nothingLike = "nothing-like"
  }

  /// The passages it leads to, the likeliest first.
  package var candidates: [Candidate] {
    switch finding {
    case .tied(let candidate): [candidate]
    case .inDoubt(let candidates, _): candidates
    case .notFound: []
    }
  }
}
