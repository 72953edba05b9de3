import Guidance
import Navigation
import Synchronization

/// Compares a page with a local pack and without: what is national must be the same, in its order.
enum Beside {
  private static let now = Moment(day: today, minute: 600)

  /// The page of each step without a pack, made once a step.
  private static let plain = Mutex<[Key: Page]>([:])

  private struct Key: Hashable {
    let step: Step.ID
    let role: Role.ID?
  }

  private static func page(_ key: Key) -> Page {
    if let page = plain.withLock({ $0[key] }) { return page }
    var guide = Guide(shipped, role: key.role, start: key.step)
    guide.now = now
    let page = guide.page()
    plain.withLock { $0[key] = page }
    return page
  }

  /// What differs beside the local lines; nothing where nothing does.
  static func flaw(of pack: LocalPack, at step: Step.ID, role: Role.ID? = nil) -> String? {
    var guide = Guide(shipped, role: role, start: step)
    guide.now = now
    guide.local = pack
    let (with, without) = (guide.page(), page(Key(step: step, role: role)))
    if with.title != without.title { return "the title" }
    if with.standing != without.standing { return "the edition line" }
    if with.emergencyLine != without.emergencyLine { return "the emergency line" }
    let national = with.blocks.filter { $0.kind != .local && $0.text != LocalPack.rank }.signatures
    if national != without.blocks.signatures { return "the national blocks" }
    for block in with.blocks where block.kind == .local {
      if let item = block.item {
        // Behind every national way, so that no number of those changes.
        guard case .localPage = item.target, block.text.hasPrefix("Local: "),
          (item.number ?? 0) > without.blocks.compactMap({ $0.item?.number }).count
        else { return "a local way" }
      } else if block.margin != "Local" {
        return "a line that is not marked"
      }
      if !block.tag.contains("checked") {
        return "a line without its day"
      }
      for scalar in (block.text + block.tag).unicodeScalars where scalar.value < 0x20 {
        return "a control character"
      }
    }
    return nil
  }
}

extension [Page.Block] {
  /// All that a block says and does, empty lines in a row as one.
  fileprivate var signatures: [String] {
    var list: [String] = []
    for block in self {
      let item = block.item.map { "\($0.number ?? 0) \($0.target) \($0.cites)" } ?? ""
      let signature =
        "\(block.kind)|\(block.margin)|\(block.text)|\(block.tag)|\(block.weight)|\(item)"
      if block.kind == .gap, list.last == signature { continue }
      list.append(signature)
    }
    return list
  }
}
