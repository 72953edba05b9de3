import Foundation
import Guidance
import Testing

@testable import SourceText

@Suite("The store") struct StoreTests {
  private let folder = TemporaryFolder()
  private var store: Store { Store(folder: folder.path + "/data/store") }

  private func source(_ name: String, _ text: String = Texts.numbered) throws -> StoredSource {
    let document = try Document(text)
    let tying = Tying(
      document,
      to: [
        Provision("p1", "The quay counts its needs.", chapter: "Introduction", paragraph: "7"),
        Provision(
          "p2", "Quays keep a count of their needs.", chapter: "Introduction", paragraph: "3"),
        Provision("p3", "Wear a helmet.", chapter: "9", paragraph: "7"),
      ])
    return StoredSource(
      name: try #require(.init(name)), edition: .init("wt2018"), file: "a\tb\n\u{1B}[31mc.txt",
      added: try #require(Day(year: 2026, month: 11, day: 26)), document: document,
      ties: tying.ties)
  }

  private func problem(_ body: () throws(StoreError) -> Void) -> StoreError.Problem? {
    do {
      try body()
      return nil
    } catch {
      return error.problem
    }
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test(
    "what is added is there again, word for word",
    arguments: [Texts.numbered, Texts.headed, Texts.restarting, Texts.landing])
  func again(text: String) throws {
    let source = try source("wt2018", text)
    try store.add(source, replaces: false)
    let opened = try store.open(source.name)
    #expect(try opened.document() == source.document)
    #expect(try opened.ties() == source.ties)
    #expect(opened.count == source.document.passages.count)
    #expect(try opened.fingerprints() == source.document.passages.map { Fingerprint($0) })
  }

  @Test("one passage is read by itself, and a tie by its provision")
  func parts() throws {
    let source = try source("wt2018")
    try store.add(source, replaces: false)
    let opened = try store.open(source.name)
    for place in 0..<opened.count {
      #expect(try opened.passage(place) == source.document.passages[place])
    }
    #expect(try opened.tie(of: .init("p2")) == source.ties[1])
    #expect(try opened.tie(of: .init("p")) == nil)
    #expect(try opened.notes() == source.document.notes)
  }

  @Test("the list says what there is, in order, and nothing where there is no folder")
  func list() throws {
    #expect(try store.list().sources.isEmpty)
    try store.add(try source("wt2018"), replaces: false)
    try store.add(try source("wt2015", Texts.headed), replaces: false)
    let listing = try store.list()
    #expect(listing.sources.map(\.name.description) == ["wt2015", "wt2018"])
    #expect(listing.sources[1].file == "a b c.txt")
    #expect(listing.sources[1].added.digits == "2026-11-26")
    #expect(listing.flaws.isEmpty)
  }

  @Test("only this person may read it")
  func modes() throws {
    try store.add(try source("wt2018"), replaces: false)
    #expect(try mode(store.folder) == 0o700)
    #expect(try mode(folder.path + "/data") == 0o700)
    #expect(try mode(store.folder + "/wt2018.source") == 0o600)
  }

  @Test("a name that is there is not written over unasked")
  func replacing() throws {
    try store.add(try source("wt2018"), replaces: false)
    let other = try source("wt2018", Texts.headed)
    #expect(
      problem { () throws(StoreError) in try store.add(other, replaces: false) } == .alreadyThere)
    #expect(try store.open(other.name).summary.shape == .numbered)
    try store.add(other, replaces: true)
    #expect(try store.open(other.name).summary.shape == .headed)
  }

  @Test("what is removed is gone, the others stay, and a second time it is missing")
  func removing() throws {
    let source = try source("wt2018")
    try store.add(source, replaces: false)
    try store.add(try self.source("wt2015"), replaces: false)
    try store.remove(source.name)
    #expect(try store.list().sources.map(\.name.description) == ["wt2015"])
    #expect(problem { () throws(StoreError) in try store.remove(source.name) } == .missing)
    #expect(problem { () throws(StoreError) in _ = try store.open(source.name) } == .missing)
  }

  @Test("an add that was interrupted leaves what was there, and nothing of another's is taken away")
  func interrupted() throws {
    let source = try source("wt2018")
    try store.add(source, replaces: false)
    let leftover = store.folder + "/.adding-1"
    try Data("half".utf8).write(to: URL(fileURLWithPath: leftover))
    #expect(try store.list().sources.count == 1)
    #expect(try store.open(source.name).document() == source.document)
    try store.add(source, replaces: true)
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: leftover))) == Array("half".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: store.folder)
    #expect(names.sorted() == [".adding-1", "wt2018.source"])
  }

  @Test("links, folders and files in the wrong place are refused, and left as they were")
  func wrongPlaces() throws {
    let source = try source("wt2018")
    try store.add(try self.source("wt2015"), replaces: false)
    let target = try folder.write(Array("mine".utf8), to: "mine")
    try FileManager.default.createSymbolicLink(
      atPath: store.folder + "/wt2018.source", withDestinationPath: target)
    #expect(
      problem { () throws(StoreError) in try store.add(source, replaces: true) } == .symbolicLink)
    #expect(problem { () throws(StoreError) in try store.remove(source.name) } == .symbolicLink)
    #expect(try folder.bytes(of: "mine") == Array("mine".utf8))
    let inFile = Store(folder: target)
    #expect(
      problem { () throws(StoreError) in try inFile.add(source, replaces: true) } == .notAFolder)
    let below = Store(folder: target + "/store")
    #expect(
      problem { () throws(StoreError) in try below.add(source, replaces: true) } == .notAFolder)
    #expect(problem { () throws(StoreError) in _ = try inFile.list() } == .notAFolder)
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: store.folder)
    let linked = Store(folder: link)
    #expect(
      problem { () throws(StoreError) in try linked.add(source, replaces: true) } == .symbolicLink)
    #expect(problem { () throws(StoreError) in _ = try linked.list() } == .symbolicLink)
    let kept = try self.source("wt2015").name
    #expect(problem { () throws(StoreError) in _ = try linked.open(kept) } == .symbolicLink)
  }

  @Test("a folder that anybody may change is told from one that is the person's own")
  func openToAll() throws {
    try store.add(try source("wt2018"), replaces: false)
    #expect(!Disk.isOpenToAll(store.folder))
    #expect(unsafe chmod(store.folder, 0o777) == 0)
    #expect(Disk.isOpenToAll(store.folder))
    #expect(unsafe chmod(store.folder, 0o1777) == 0)
    #expect(!Disk.isOpenToAll(store.folder))
  }

  @Test("a full disk is said, and no half file stays")
  func full() throws {
    let descriptor = unsafe open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    let code = Disk.writeAll(Array("text".utf8), to: descriptor)
    #expect(code == ENOSPC)
    #expect(Disk.problem(code) == .noSpace)
    #expect(Disk.problem(EROFS) == .readOnly)
    #expect(Disk.problem(EACCES) == .noPermission)
  }

  @Test("a name is small letters, digits and hyphens, so no path fits in it")
  func names() throws {
    for text in ["", "A", "a/b", "..", ".a", "-a", "a b", "ä", String(repeating: "a", count: 41)] {
      #expect(StoredSource.Name(text) == nil, "\(text)")
    }
    #expect(StoredSource.Name(for: .init("wt2023"), .landing)?.description == "wt2023-page")
    #expect(StoredSource.Name(for: .init("wt2023"), .numbered)?.description == "wt2023")
  }
}
