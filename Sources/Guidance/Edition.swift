/// One published state of the guidance, or the body of Acts it stands on.
package struct Edition: Sendable {
  package typealias ID = Identifier<Edition>

  package let id: ID

  /// The title on the cover, with the printing where there are several.
  package let title: String

  /// How a citation begins: `WT2018`, `WT2018 (Dec 2020)`. Empty for Acts, which name themselves.
  package let short: String

  /// The day, month or year of publication as far as it is known, written `2018-07-04`.
  package let published: String

  /// Whether it is in force, in words.
  package let status: String

  package let replacedBy: ID?

  /// The edition this is a later printing of.
  package let printingOf: ID?

  /// What changed when it came, one sentence each.
  package let changes: [String]

  package let corrections: [Correction]

  /// What a reader has to know before relying on what is said of it.
  package let caution: String?

  package init(
    id: ID, title: String, short: String, published: String, status: String, replacedBy: ID?,
    printingOf: ID?, changes: [String], corrections: [Correction], caution: String?
  ) {
    self.id = id
    self.title = title
    self.short = short
    self.published = published
    self.status = status
    self.replacedBy = replacedBy
    self.printingOf = printingOf
    self.changes = changes
    self.corrections = corrections
    self.caution = caution
  }

  /// A correction made to an edition after it was published.
  package struct Correction: Sendable {
    /// The date as far as it is known; `date not seen` where it is not.
    package let date: String
    package let what: String

    package init(date: String, what: String) {
      self.date = date
      self.what = what
    }
  }
}
