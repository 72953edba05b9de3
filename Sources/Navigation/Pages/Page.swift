package import Guidance

/// What must be said now, in order, whatever draws it. The emergency line is part of every page, so
/// that no front end can leave it out.
package struct Page: Sendable {
  /// The stage and the step, or the name of what is open.
  package var title: String

  /// What the step is checked to, and the newest edition known.
  package var standing: Standing

  package var blocks: [Block]

  /// A line to type on, where the page has one.
  package var entry: Entry?

  /// Something to say once, such as why a key did nothing.
  package var notice: String?

  package let emergencyLine: String

  /// The edition line, whole and for narrow screens.
  package struct Standing: Hashable, Sendable {
    package let long: String
    package let short: String
  }

  package struct Entry: Hashable, Sendable {
    /// What is to be typed.
    package let prompt: String
    package let text: String
  }

  /// One paragraph, line or choice.
  package struct Block: Sendable {
    package var kind: Kind
    package var text: String

    /// What stands in the margin, such as `Now`.
    package var margin: String = ""

    /// Who, how strongly and by when, after the text.
    package var tag: String = ""

    /// How the tag stands out, beside what it says.
    package var weight = Weight.usual
    package var item: Item?

    /// True for the line that stands for where one is.
    package var isHere = false
  }

  package enum Weight: Hashable, Sendable {
    case usual
    case must
    case reported

    /// A local line that nobody has checked for a long time.
    case unchecked
  }

  package enum Kind: Hashable, Sendable {
    case title
    case heading
    case text
    case action
    case choice

    /// A name in the margin and what it means.
    case row
    case voice

    /// A line of the local pack: it is beside the guidance, never part of it.
    case local
    case note
    case warning

    /// Official wording: a mark stands before every row of it.
    case quote

    /// An empty line.
    case gap

    /// A line to write on by hand.
    case blank
  }

  /// What a block leads to, and what it rests on.
  package struct Item: Sendable {
    package let target: Target

    /// The number that chooses it, from 1; nothing for a line that is only read.
    package var number: Int?
    package let cites: [Provision.ID]
  }

  /// What choosing an item does.
  package enum Target: Hashable, Sendable {
    case door(Door.ID)
    case choice(Choice.ID)
    case step(Step.ID)
    case sources([Provision.ID])
    case role(Role.ID?)
    case edition(Edition.ID)

    /// The day one was last trained.
    case trained

    /// The file a print-out is to be saved to.
    case saveFile
    case changes(Edition.ID, Edition.ID)
    case difference(Edition.ID, Edition.ID, Guide.Difference)
    case change(Guidance.Change.ID)

    /// The route taken, in two editions.
    case route(Edition.ID, Edition.ID)

    /// The guide with one edition's sources; nothing shows what stands now.
    case lens(Edition.ID?)

    /// A page of the local pack, by its place.
    case localPage(Int)

    /// Whom to ring, and the dates page.
    case contacts
    case dates

    /// Back from what is open.
    case close

    /// An event whose date is asked for.
    case event(Event.ID)
    case term(String)

    /// An answer to change, by its place among the answers.
    case answer(Int)
    case answerChange(Int, Choice.ID)
    case confirmChange(Int, Choice.ID)

    /// A passage of an official text, by its place counted from 0.
    case reader(OfficialText, Int)

    /// Words to be found in an official text.
    case find(OfficialText)
  }

  /// The items that can be chosen, by number.
  package func item(numbered number: Int) -> Item? {
    blocks.lazy.compactMap(\.item).first { $0.number == number }
  }
}
