/// Texts we wrote ourselves, with the quirks of copies that people have.
enum Texts {
  /// Numbers alone on their lines, one without a stop, a box, notes between paragraphs, a mark that
  /// lost its brackets: as copied from a publisher's page.
  static let numbered = """
    Introduction

    Contents

    What this is
    Who reads it
    Listening – it is everyone's task


    Small people come first. Children[1] deserve grown-ups[2] who talk to one another.

    The harbour board and the police share the watch (see chapter 2).

    A safe harbour, for this text, means:

      • dry feet;
      • warm soup.

    [1] Anyone under eighteen.
    [2] Everybody else.


    What this is

    1.

    This text covers:

      • lamps and bells;
      • the two pilots who go out in fog.
    2.

    It replaces Working Together to Safeguard Children (2015). Charts stand in Appendix B.



    Who reads it

    3.

    The harbour master reads all of it, with full co- operation of the crew.

    4

    Cooks read it too. Every cook keeps the child- centred list, and the pre- and post-storm list.

    5.

    Children speak plainly.

    Their asks steer the crew.

    Children have said that they want

      • Soup: to be fed when the boat is late;
      • Rope: to hold something.
    6.

    Anyone on deck sees and hears the child. This is backed by:

      • the Tide Act 1989, which asks for lamps;
      • the Treaty of Bells (TOB) [3]. It rings for all.

    [3] Treaty of Bells

    7.

    The quay keeps a count of needs.



    Listening – it is everyone's task

    8.

    Crews are led by bell leaders4 and by section 11 of the Tide Act 1989.
    """

  /// Numbers lost, furniture of a site, headings listed without the word, two notes run together.
  static let headed = """
    Powered by quay.x


    Size: View this website with small text


    What this is
    Who reads it
    A listening approach

    Harbours owe every child a lamp, under sections 17 and 47 of the Tide Act.

    Everyone who passes has a part.[1]

    [1] Anyone at all.

    What this is


    This text covers:

      • lamps and bells; and
      • Local Safeguarding Children Boards (LSCBs).


    It replaces Working Together to Safeguard Children (2013).

    Who reads it


    Masters read it. [2][3]

    [2] The roles of masters.
    [3] Masters who are on the list.


    In 2013-14 many boats were late.

    A listening approach

    Main rules


    Two rules hold:

      • safeguarding is a shared watch: all keep it; and
      • the child is heard by the police and the local authority.

    A heard child


    Children have said that they want

      • Soup: to be fed;
      • Rope: to hold something.


    Local quays count their needs among professionals.

    Click here to return to the quay.
    """

  /// Lists of a page that begin again and again: no numbers of paragraphs.
  static let restarting = """
    Working Together to Safeguard Children A guide for lamps, written for every quay

    Capture d’e\u{301}cran 2019-03-04 a\u{300} 09.10.11What this is

      1. This text covers:

        • lamps; and

        • Local Safeguarding Children Boards (LSCBs).

      2. It replaces Working Together to Safeguard Children (2010).

    How it stands

    3. It is issued under:

      • section 7 of the Quay Act 1970;

      • section 11 (4) of the Tide Act 2004.

      1. It reaches the local authority, the police and professionals.

      2. Follow it unless a storm forbids.\u{A0}

    Who reads it

      1. Masters read it, and cooks who have sailed with children and their families.1,2

      2. All crews read it for the welfare of children.\u{A0}

    Download\u{A0}here

    Tagged on:
    """

  /// A page about the guidance as a news service carries it.
  static let landing = """
    QuayWire

    Statutory guidance: Working together to safeguard children

    Department of Lamps

    March 3
    09:15 2025

    This guidance is for:

      • safeguarding partners (health, local authorities, and police)
      • cooks
      • childrens pilots

    It applies to:

      • all quays
      • all boats

    Lamps are lit by law. You must follow this unless theres a storm.

    Working together to safeguard children 2023

    This revision lights more lamps.

    The update includes:

      • rules for bells
      • multi-agency child protection standards

    Published 1 May 2014
    Last updated 2 June 2025 +show all updates
      1. Pg 9, paragraph 12: changed the word for lead safeguarding partners.

      2. Added a chart.

      3. First published.

    Related Articles

    Comments

      1. We have no comments yet.

    Share This
    """
}
