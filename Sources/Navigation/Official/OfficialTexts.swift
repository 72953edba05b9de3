package import Guidance

/// The official texts that somebody has loaded on this machine, as pages need them.
///
/// Whoever runs the guide hands them in; the guide itself opens nothing. Each answer is at hand when
/// it is asked for again.
package protocol OfficialTexts: Sendable {
  /// What the texts of its edition have for a provision, a text each; none where none is loaded.
  func findings(for provision: Provision) -> [OfficialFinding]

  /// True where a text has other words than those a provision was written from, and nobody has
  /// signed for them.
  func isChanged(_ provision: Provision) -> Bool

  /// A passage of a text, by its place in the text counted from 0.
  func passage(_ place: Int, of text: OfficialText) -> OfficialResult<OfficialPassage>

  /// Where words stand in a text.
  func find(_ words: String, in text: OfficialText) -> OfficialResult<[OfficialHit]>

  /// Said beneath official wording: whose it is, and whose word it is not.
  var attribution: [String] { get }
}

/// Something of a text, or the sentence that says why it cannot be had.
package enum OfficialResult<Value: Sendable>: Sendable {
  case found(Value)
  case refused(String)
}

/// A text that is loaded.
package struct OfficialText: Hashable, Sendable {
  /// As it is kept, such as `wt2018` or `wt2023-page`.
  package let name: String

  /// As it is cited, such as `WT2018`.
  package let short: String

  package init(name: String, short: String) {
    self.name = name
    self.short = short
  }
}

/// A passage of a text.
struct OfficialPlace: Hashable {
  let text: OfficialText

  /// Counted from 0.
  let place: Int
}

/// What one text has for a provision.
package struct OfficialFinding: Sendable {
  package let text: OfficialText

  /// Places of passages in the text, the likeliest first; several are all shown.
  package let places: [Int]

  /// What a person has to know of it: a doubt, a change, a signature, that nothing was found.
  package let remarks: [String]

  /// True where the words are others than those ours were written from.
  package let isChanged: Bool

  package init(text: OfficialText, places: [Int], remarks: [String], isChanged: Bool) {
    self.text = text
    self.places = places
    self.remarks = remarks
    self.isChanged = isChanged
  }
}

/// A passage of a text, ready to be quoted.
package struct OfficialPassage: Sendable {
  /// Its name in the text, such as `Introduction 16`.
  package let name: String

  /// The heading it stands under.
  package let heading: String?

  /// Says what follows, and what ends.
  package let opening: String
  package let closing: String

  /// The official words and their footnotes, a line each.
  package let quoted: [String]

  /// Its place in the text, counted from 0, and how many passages there are.
  package let place: Int
  package let count: Int

  /// Other places of the text that it sends the reader to.
  package let references: [Reference]

  /// What this guide made of it.
  package let provisions: [Provision.ID]

  package init(
    name: String, heading: String?, opening: String, closing: String, quoted: [String], place: Int,
    count: Int, references: [Reference], provisions: [Provision.ID]
  ) {
    self.name = name
    self.heading = heading
    self.opening = opening
    self.closing = closing
    self.quoted = quoted
    self.place = place
    self.count = count
    self.references = references
    self.provisions = provisions
  }

  /// A place that a passage sends to.
  package struct Reference: Sendable {
    /// As the text writes it, such as `chapter 2`.
    package let words: String

    /// The first passage there; nothing where the text does not have the place.
    package let place: Int?

    package init(words: String, place: Int?) {
      self.words = words
      self.place = place
    }
  }
}

/// A place where words were found.
package struct OfficialHit: Sendable {
  /// The passage, by its place in the text counted from 0.
  package let place: Int
  package let name: String

  /// The words found, with those around them.
  package let excerpt: String

  package init(place: Int, name: String, excerpt: String) {
    self.place = place
    self.name = name
    self.excerpt = excerpt
  }
}
