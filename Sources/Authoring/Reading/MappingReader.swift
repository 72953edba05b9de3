internal import Yams

/// One mapping of a content file, read a key at a time.
///
/// Whoever reads it ends with `finish`, which reports every key that nothing asked for.
struct MappingReader {
  let mark: Mark
  private let path: String
  private let pairs: [(key: Located<String>, value: Node)]
  private var asked: [String] = []

  init?(_ node: Node, in path: String, _ reader: inout ContentReader) {
    self.path = path
    mark = Self.mark(node, path)
    if node.anchor != nil { reader.report(mark, "yaml", Self.noAnchors) }
    guard case .mapping(let mapping) = node else {
      reader.report(mark, "yaml", "keys and values are expected here")
      return nil
    }
    var pairs: [(key: Located<String>, value: Node)] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        reader.report(Self.mark(key, path), "yaml", "a key is a word")
        continue
      }
      let place = Self.mark(key, path)
      if scalar.string == "<<" {
        reader.report(place, "yaml", "merge keys are not used here; write the values out")
      }
      pairs.append((Located(scalar.string, at: place), value))
    }
    self.pairs = pairs
  }

  private static let noAnchors = "anchors and aliases are not used here; write the value out"

  private static func mark(_ node: Node, _ path: String) -> Mark {
    let mark = node.mark
    return Mark(file: path, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  private func refuseAnchor(_ node: Node, _ reader: inout ContentReader) {
    if node.anchor != nil { reader.report(Self.mark(node, path), "yaml", Self.noAnchors) }
  }

  private mutating func node(_ key: String) -> Node? {
    if !asked.contains(key) { asked.append(key) }
    return pairs.first { $0.key.value == key }?.value
  }

  /// True when the key is there.
  mutating func has(_ key: String) -> Bool { node(key) != nil }

  /// The text under a key that has to be there.
  mutating func text(
    _ key: String, _ reader: inout ContentReader, mayBeEmpty: Bool = false
  ) -> Located<String> {
    if let text = optionalText(key, &reader) {
      if text.value.isEmpty, !mayBeEmpty {
        reader.report(text.mark, "missing-key", "\"\(key)\" is empty")
      }
      return text
    }
    if pairs.first(where: { $0.key.value == key }) == nil {
      reader.report(mark, "missing-key", "\"\(key)\" is missing here")
    }
    return Located("", at: mark)
  }

  /// The name under `id`: one word, because lists of names are parted by blanks.
  mutating func name(_ reader: inout ContentReader) -> Located<String> {
    let name = text("id", &reader)
    if name.value.contains(" ") {
      reader.report(name.mark, "unknown-word", "a name is one word, without blanks")
    }
    return name
  }

  mutating func optionalText(_ key: String, _ reader: inout ContentReader) -> Located<String>? {
    node(key).flatMap { scalar($0, key, &reader) }
  }

  /// A list of texts, or one text on its own; empty where the key is absent.
  mutating func texts(_ key: String, _ reader: inout ContentReader) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      return scalar(node, key, &reader).map { [$0] } ?? []
    }
    refuseAnchor(node, &reader)
    return sequence.compactMap { scalar($0, key, &reader) }
  }

  /// A list of mappings; empty where the key is absent.
  mutating func mappings(_ key: String, _ reader: inout ContentReader) -> [MappingReader] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      reader.report(Self.mark(node, path), "yaml", "\"\(key)\" is a list, one `-` an entry")
      return []
    }
    refuseAnchor(node, &reader)
    return sequence.compactMap { MappingReader($0, in: path, &reader) }
  }

  mutating func mapping(_ key: String, _ reader: inout ContentReader) -> MappingReader? {
    node(key).flatMap { MappingReader($0, in: path, &reader) }
  }

  /// Keys that an author chooses, each with a text, as in `as: {school: words}`.
  mutating func words(
    _ key: String, _ reader: inout ContentReader
  ) -> [(key: Located<String>, text: Located<String>)] {
    guard let inner = mapping(key, &reader) else { return [] }
    return inner.pairs.compactMap { pair in
      inner.scalar(pair.value, pair.key.value, &reader).map { (pair.key, $0) }
    }
  }

  private func scalar(
    _ node: Node, _ key: String, _ reader: inout ContentReader
  ) -> Located<String>? {
    let place = Self.mark(node, path)
    switch node {
    case .scalar(let scalar):
      if scalar.anchor != nil { reader.report(place, "yaml", Self.noAnchors) }
      // Folded lines come back as one line; what is left at the ends is layout.
      let words = scalar.string.split(whereSeparator: { $0 == "\n" || $0 == " " })
      return Located(words.joined(separator: " "), at: place)
    case .alias:
      reader.report(place, "yaml", Self.noAnchors)
    case .mapping, .sequence:
      reader.report(place, "yaml", "\"\(key)\" is a text")
    }
    return nil
  }

  /// One of the words a key may hold.
  mutating func value<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ reader: inout ContentReader, isNeeded: Bool = false
  ) -> Value? {
    if isNeeded, !has(key) { reader.report(mark, "missing-key", "\"\(key)\" is missing here") }
    return optionalText(key, &reader).flatMap { text in
      if let value = Value(rawValue: text.value) { return value }
      let known = Value.allCases.map { "\($0.rawValue)" }
      reader.report(
        text.mark, "unknown-word",
        "\"\(text.value)\" is not a value of \"\(key)\""
          + suggestion(for: text.value, among: known, orList: true))
      return nil
    }
  }

  /// `yes` or nothing.
  mutating func flag(_ key: String, _ reader: inout ContentReader) -> Bool {
    guard let text = optionalText(key, &reader) else { return false }
    if text.value != "yes" {
      reader.report(text.mark, "unknown-word", "\"\(key)\" is `yes` or left out")
    }
    return true
  }

  func finish(_ reader: inout ContentReader) {
    for pair in pairs where !asked.contains(pair.key.value) && pair.key.value != "<<" {
      reader.report(
        pair.key.mark, "unknown-key",
        "\"\(pair.key.value)\" is not a key here"
          + suggestion(for: pair.key.value, among: asked, orList: true))
    }
  }
}
