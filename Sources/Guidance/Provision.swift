/// One unit of a source: a numbered paragraph, a headed passage, a flow-chart box or a section of
/// an Act, with what it requires in our words.
package struct Provision: Sendable {
  package typealias ID = Identifier<Provision>

  package let id: ID
  package let edition: Edition.ID
  package let place: Place
  package let force: Force

  /// Who acts, or whom it is about.
  package let who: [Actor.ID]

  /// What it requires, in our words.
  package let says: String

  /// Figures it carries: an amount in its unit from its event, in words.
  package let period: String?

  package let confidence: Confidence
  package let standing: Standing

  /// True when it is not text of the guidance: programme, companion or operational guidance.
  package let isBesideGuidance: Bool

  package let caution: String?

  /// Why nothing in the guide rests on it, where nothing does.
  package let unusedBecause: String?

  /// Provisions, most of another edition, that state the same rule.
  package let sameAs: [ID]

  /// What is known of it in the newest edition; nothing where the question does not arise.
  package let verdict: Verdict?

  /// The mark of the official words it was written from; nothing where they were not read.
  package let fingerprint: Fingerprint?

  package init(
    id: ID, edition: Edition.ID, place: Place, force: Force, who: [Actor.ID], says: String,
    period: String?, confidence: Confidence, standing: Standing, isBesideGuidance: Bool,
    caution: String?, unusedBecause: String?, sameAs: [ID], verdict: Verdict?,
    fingerprint: Fingerprint?
  ) {
    self.id = id
    self.edition = edition
    self.place = place
    self.force = force
    self.who = who
    self.says = says
    self.period = period
    self.confidence = confidence
    self.standing = standing
    self.isBesideGuidance = isBesideGuidance
    self.caution = caution
    self.unusedBecause = unusedBecause
    self.sameAs = sameAs
    self.verdict = verdict
    self.fingerprint = fingerprint
  }

  /// How a provision may be shown.
  package enum Standing: String, Sendable, CaseIterable {
    /// May be stated as it is.
    case plain

    /// Carries the word "reported" wherever it is shown.
    case reported

    /// Unconfirmed, or not in force: never a duty, a task or a deadline.
    case notAsDuty = "not-as-duty"
  }

  /// Where it stands in its source. Only what was seen is filled in.
  package struct Place: Sendable {
    package let chapter: String?
    package let heading: String?

    /// The number of the paragraph as printed.
    package let paragraph: String?

    /// Page or pages, with the printing they belong to.
    package let pages: String?

    package let flowChart: String?

    /// Sections of Acts, spelled out.
    package let law: [String]

    package init(
      chapter: String?, heading: String?, paragraph: String?, pages: String?, flowChart: String?,
      law: [String]
    ) {
      self.chapter = chapter
      self.heading = heading
      self.paragraph = paragraph
      self.pages = pages
      self.flowChart = flowChart
      self.law = law
    }
  }
}
