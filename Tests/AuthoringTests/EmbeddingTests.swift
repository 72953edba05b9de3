import Authoring
import Guidance
import Testing

@Suite("The embedded content") struct EmbeddingTests {
  @Test(
    "the digest is SHA-256 in hexadecimal",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
  func digest(text: String, digest: String) {
    #expect(Embedding.digest(of: text) == digest)
  }

  @Test("the source holds the encoded text as it is, its digest and every rule")
  func source() throws {
    let parts = try Fixture.sound.parts()
    let text = EncodedText(indexing: LibraryEncoding.encode(parts)).text
    let source = Embedding.swiftSource(parts)
    #expect(source.contains("  static let text: String = ##\"\"\"\n\(text)\n\"\"\"##\n}\n"))
    #expect(source.contains("  static let digest = \"\(Embedding.digest(of: text))\"\n"))
    for rule in Rule.all { #expect(source.contains("##\"\(rule.name): \(rule.summary)\"##,")) }
  }
}
