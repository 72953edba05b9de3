import Guidance

/// How a text stands in its file: lines of fields parted by tabs, the first field saying what it is.
///
///     handrail-source  1
///     source   name  edition  shape  added  file  title
///     passage  label  chapter  section  heading  first line  last line  fingerprint  start  length
///     tie      provision  tied | a doubt | an absence  passage:likeness ...
///     note     number  line  text
///     aside    line  reason  text
///     body     length in bytes
///     text | lead | bullet1 | bullet2 | item3  words       (the blocks, at each start and length)
///     end
///
/// Everything in front of `body` is read when a text is opened, one passage when it is asked for.
/// Nothing that is stored holds a tab or a line end: `Cleaning` lets none through.
enum StoreEncoding {
  static let version = "1"
  static let magic = "handrail-source"

  /// - Complexity: O(*n*).
  static func encode(_ source: StoredSource) -> [UInt8] {
    let document = source.document
    var lines = [
      [magic, version],
      [
        "source", source.name.description, source.edition.rawValue, document.shape.rawValue,
        source.added.digits, source.file, document.title,
      ],
    ]
    var body: [UInt8] = []
    for passage in document.passages {
      let start = body.count
      for block in passage.blocks {
        body += Array("\(encode(block.kind))\t\(block.text)\n".utf8)
      }
      lines.append([
        "passage", encode(passage.label), passage.chapter ?? "", passage.section ?? "",
        passage.heading ?? "", String(passage.line), String(passage.lastLine),
        Fingerprint(passage).description, String(start), String(body.count - start),
      ])
    }
    for tie in source.ties { lines.append(encode(tie)) }
    lines += document.notes.map { ["note", $0.number, String($0.line), $0.text] }
    lines += document.setAside.map { ["aside", String($0.line), $0.reason.rawValue, $0.text] }
    lines.append(["body", String(body.count)])
    let head = lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    return Array(head.utf8) + body + Array("end\n".utf8)
  }

  static func encode(_ label: Passage.Label) -> String {
    switch label {
    case .paragraph(let number): "n\(number)"
    case .passage(let place): "p\(place)"
    case .entry(let place): "e\(place)"
    }
  }

  static func label(_ text: Substring) -> Passage.Label? {
    let rest = text.dropFirst()
    switch text.first {
    case "n": return rest.isEmpty ? nil : .paragraph(String(rest))
    case "p": return Int(rest).map { .passage($0) }
    case "e": return Int(rest).map { .entry($0) }
    default: return nil
    }
  }

  static func encode(_ kind: Passage.Block.Kind) -> String {
    switch kind {
    case .text: "text"
    case .lead: "lead"
    case .bullet(let level): "bullet\(level)"
    case .item(let number): "item\(number)"
    }
  }

  static func kind(_ text: Substring) -> Passage.Block.Kind? {
    if text == "text" { return .text }
    if text == "lead" { return .lead }
    if text.hasPrefix("bullet") { return Int(text.dropFirst(6)).map { .bullet(level: $0) } }
    if text.hasPrefix("item") { return Int(text.dropFirst(4)).map { .item($0) } }
    return nil
  }

  private static func encode(_ tie: Tie) -> [String] {
    let finding =
      switch tie.finding {
      case .tied: "tied"
      case .inDoubt(_, let doubt): doubt.rawValue
      case .notFound(let absence): absence.rawValue
      }
    let candidates = tie.candidates.map { "\($0.passage):\($0.likeness)" }
    return ["tie", tie.provision.rawValue, finding, candidates.joined(separator: " ")]
  }

  /// - Parameter count: how many passages there are.
  static func tie(_ fields: [Substring], count: Int) -> Tie? {
    guard fields.count == 4 else { return nil }
    var candidates: [Tie.Candidate] = []
    for pair in fields[3].split(separator: " ") {
      let numbers = pair.split(separator: ":").map { Int($0) }
      guard numbers.count == 2, let passage = numbers[0], let likeness = numbers[1],
        (0..<count).contains(passage)
      else { return nil }
      candidates.append(.init(passage: passage, likeness: likeness))
    }
    let name = String(fields[2])
    let finding: Tie.Finding
    if name == "tied", candidates.count == 1 {
      finding = .tied(candidates[0])
    } else if let doubt = Tie.Doubt(rawValue: name), !candidates.isEmpty {
      finding = .inDoubt(candidates, doubt)
    } else if let absence = Tie.Absence(rawValue: name), candidates.isEmpty {
      finding = .notFound(absence)
    } else {
      return nil
    }
    return Tie(provision: .init(String(fields[1])), finding: finding)
  }
}
