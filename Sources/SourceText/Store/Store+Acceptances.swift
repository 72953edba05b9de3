import Guidance

extension Store {
  private static let file = "accepted"
  private static let magic = "handrail-accepted"

  /// Everything that was signed, and what could not be read of it.
  package func acceptances() throws(StoreError) -> (marks: [Acceptance], flaws: [StoreError]) {
    guard let bytes = try Disk.read(Self.file, in: folder) else { return ([], []) }
    var reader = StoreReader(bytes, path: folder + "/" + Self.file)
    try reader.readMagic(Self.magic, version: "1")
    var marks: [Acceptance] = []
    var flaws: [StoreError] = []
    while reader.place < bytes.count {
      guard let fields = reader.next() else {
        flaws.append(reader.damaged(.cutShort, line: reader.line + 1))
        break
      }
      guard fields.count == 4, StoreReader.isShowable(fields),
        let fingerprint = Fingerprint(parsing: fields[1]),
        let initials = Acceptance.Initials(fields[2]), let day = Day(digits: fields[3])
      else {
        flaws.append(reader.damaged(.unknownLine))
        continue
      }
      marks.append(
        Acceptance(
          provision: .init(String(fields[0])), fingerprint: fingerprint, initials: initials,
          day: day))
    }
    return (marks, flaws)
  }

  /// Signs for a provision. An older signature for the same words of it gives way.
  ///
  /// - Throws: also where what was signed before cannot be read: it is not thrown away.
  package func accept(_ mark: Acceptance) throws(StoreError) {
    let (marks, flaws) = try acceptances()
    if let flaw = flaws.first { throw flaw }
    let kept =
      marks.filter { $0.provision != mark.provision || $0.fingerprint != mark.fingerprint } + [mark]
    let lines = kept.map {
      "\($0.provision)\t\($0.fingerprint)\t\($0.initials)\t\($0.day.digits)\n"
    }
    try Disk.makeFolder(folder)
    try Disk.write(
      Array((["\(Self.magic)\t1\n"] + lines).joined().utf8), to: Self.file, in: folder)
  }
}
