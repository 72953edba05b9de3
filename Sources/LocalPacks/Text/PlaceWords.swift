/// The name of a place, or of whom a number serves: names, and few other words.
enum PlaceWords {
  /// The longest name, in characters.
  static let limit = 60

  /// The first word that does not belong in such a name; nothing where all do.
  ///
  /// A name stands in front of a number, where a sentence would be read as part of the guide. So the
  /// words that may stand in it are counted here, and any other word has to be a name.
  ///
  /// - Complexity: O(*n*).
  static func stranger(in text: String) -> String? {
    for piece in text.split(separator: " ") {
      let word = piece.drop { "(\"'".contains($0) }
      let core = word.prefix { !"),\"".contains($0) }
      if let last = piece.last, ".;:!?".contains(last),
        !["incl.", "st."].contains(core.lowercased())
      {
        return String(piece)
      }
      let isName = core.first.map { $0.isUppercase || $0.isNumber } ?? true
      let words = PlainWords(String(core)).list.filter { $0 != PlainWords.stop }
      let isStrange = words.contains { isName ? neverNames.contains($0) : !usual.contains($0) }
      let isDisguised = DisguisedWords.readings(of: String(core)).joined().contains {
        neverNames.contains($0)
      }
      if isStrange || isDisguised { return String(core) }
    }
    return nil
  }

  /// Words of sentences, which no place is called by.
  private static let neverNames = WeakeningPhrase.denials.union(
    WeakeningPhrase.words(
      """
      ring call phone telephone dial ask tell report if only before after until unless when may \
      serious injuries everywhere except try go use wait emergencies danger \
      harm abuse proven confirmed proof evidence severe agree agreement needed threshold minimum \
      hurt broken
      """))

  private static let usual = WeakeningPhrase.words(
    """
    and of the upon de le la en sub super in to at by on for with from near outside inside \
    between incl including part parts all whole wide four two three five fives six seven eight \
    nine ten north south east \
    west northern southern eastern western central inner outer upper lower rural coastal s area \
    areas borough boroughs city cities council councils county counties court courts district \
    districts estate estates island islands locality localities parish parishes place places \
    postcode postcodes region river site sites town towns valley village villages ward wards \
    zone academy academies centre centres class classes clinic clinics club clubs college \
    colleges department departments families home homes hospital hospitals hostel hub hubs \
    madrasa maternity mosque network nurseries nursery nursing office outreach paediatric \
    paediatrics pharmacies practice practices prison probation programme projects school schools \
    service services surgeries surgery team teams theatre trust unit units visiting church \
    churches temple youth online mobile adults childrens aged alternative babies care carers \
    child children detached disabled adopted refugees looked after early education fostered \
    foster further guests leavers \
    looked members mothers out over patients people placed primary provision pupils residents \
    secondary sixth form special staff students tenants under unaccompanied unborn visitors \
    volunteers years young
    """)
}
