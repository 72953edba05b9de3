/// Words that tell one edition, or one country, from another.
struct Sign: Sendable {
  /// In small letters, without apostrophes, as `Words` has them.
  let phrase: String
  let weight: Int

  /// True where only the title counts.
  var inTitle = false

  static let name = "working together to safeguard children"

  /// What the guidance always speaks of.
  static let field = [
    "safeguard", "safeguarding", "children", "local authority", "local authorities", "police",
    "welfare of children", "significant harm", "children act 1989", "children act 2004",
    "statutory guidance", "practitioners", "professionals",
  ]

  static let countries: [(name: String, phrases: [String])] = [
    (
      "Scotland",
      [
        "scotland", "scottish", "childrens reporter", "childrens hearing", "childrens hearings",
        "getting it right for every child", "girfec", "police scotland",
      ]
    ),
    (
      "Wales",
      ["wales safeguarding procedures", "welsh government", "welsh ministers", "senedd"]
    ),
    (
      "Northern Ireland",
      [
        "northern ireland", "cooperating to safeguard", "health and social care trust",
        "police service of northern ireland",
      ]
    ),
  ]

  /// What speaks for and against each edition, by the edition's name.
  static let editions: [(edition: String, signs: [Sign])] = [
    (
      "wt2013",
      earlier + [
        Sign(phrase: "\(name) 2013", weight: 4, inTitle: true),
        Sign(phrase: "replaces \(name) 2010", weight: 8),
      ]
    ),
    (
      "wt2015",
      earlier + [
        Sign(phrase: "\(name) 2015", weight: 4, inTitle: true),
        Sign(phrase: "replaces \(name) 2013", weight: 8),
        Sign(phrase: "counterterrorism and security act 2015", weight: 3),
      ]
    ),
    (
      "wt2018",
      of2018 + [
        Sign(phrase: "mental and physical health or development", weight: -4),
        Sign(phrase: "impairment of childrens health or development", weight: 3),
        Sign(phrase: "homelessness reduction act 2017", weight: -3),
        Sign(phrase: "contextual safeguarding", weight: 3),
      ]
    ),
    (
      "wt2018-2020",
      of2018 + [
        Sign(phrase: "mental and physical health or development", weight: 4),
        Sign(phrase: "impairment of childrens health or development", weight: -3),
        Sign(phrase: "homelessness reduction act 2017", weight: 4),
        Sign(phrase: "assessment of risk outside the home", weight: 3),
        Sign(phrase: "controlling or coercive behaviour", weight: 2),
      ]
    ),
    (
      "wt2023",
      later + [
        Sign(phrase: "\(name) 2023", weight: 5, inTitle: true),
        Sign(phrase: "\(name) 2023", weight: 4),
        Sign(phrase: "replaces \(name) 2018", weight: 8),
        Sign(phrase: "multiagency child protection standards", weight: 2),
        Sign(phrase: "replaces \(name) 2023", weight: -8),
        Sign(phrase: "\(name) 2026", weight: -6),
        Sign(phrase: "family help", weight: -1),
      ]
    ),
    (
      "wt2026",
      later + [
        Sign(phrase: "\(name) 2026", weight: 6, inTitle: true),
        Sign(phrase: "\(name) 2026", weight: 5),
        Sign(phrase: "replaces \(name) 2023", weight: 8),
        Sign(phrase: "family help", weight: 2),
        Sign(phrase: "replaces \(name) 2018", weight: -8),
      ]
    ),
  ]

  private static let earlier = [
    Sign(phrase: "local safeguarding children boards", weight: 2),
    Sign(phrase: "local safeguarding children board", weight: 1),
    Sign(phrase: "lscb", weight: 1),
    Sign(phrase: "lscbs", weight: 1),
    Sign(phrase: "children and social work act 2017", weight: -6),
  ]
  private static let of2018 = [
    Sign(phrase: "\(name) 2018", weight: 4, inTitle: true),
    Sign(phrase: "replaces \(name) 2015", weight: 8),
    Sign(phrase: "children and social work act 2017", weight: 2),
    Sign(phrase: "clinical commissioning groups", weight: 2),
    Sign(phrase: "clinical commissioning group", weight: 1),
    Sign(phrase: "child safeguarding practice review panel", weight: 1),
    Sign(phrase: "integrated care boards", weight: -6),
    Sign(phrase: "lead safeguarding partners", weight: -6),
    Sign(phrase: "\(name) 2023", weight: -6),
  ]
  private static let later = [
    Sign(phrase: "integrated care boards", weight: 2),
    Sign(phrase: "integrated care board", weight: 1),
    Sign(phrase: "lead safeguarding partners", weight: 2),
    Sign(phrase: "clinical commissioning groups", weight: -2),
  ]

  /// Every phrase there is.
  static let phrases: [String] =
    [name] + field + countries.flatMap(\.phrases) + editions.flatMap { $0.signs.map(\.phrase) }
}
