import Guidance
import Navigation
import Testing

private let editions = shipped.editions.filter { !$0.short.isEmpty }.map(\.id)

@Suite("Two editions compared") struct ComparisonTests {
  @Test("every provision of either is in one list, and in one only")
  func parted() {
    for (place, from) in editions.enumerated() {
      for to in editions[(place + 1)...] {
        let comparison = Comparison(from, to, in: shipped)
        let lists = comparison.same + comparison.changed + comparison.gone + comparison.added
        #expect(Set(lists).count == lists.count, "\(from) \(to)")
        let paired = Set(comparison.same.flatMap { shipped[$0].sameAs })
        for provision in shipped.provisions where !provision.isBesideGuidance {
          let isText = shipped.isText(provision, of: from) || shipped.isText(provision, of: to)
          let isListed = lists.contains(provision.id) || paired.contains(provision.id)
          #expect(!isText || isListed, "\(provision.id) is lost from \(from) to \(to)")
        }
      }
    }
  }

  @Test("a later printing holds what the first one held")
  func printing() {
    let comparison = Comparison(.init("wt2018"), .init("wt2018-2020"), in: shipped)
    #expect(comparison.gone.isEmpty)
    #expect(!comparison.added.isEmpty)
  }

  @Test("what changed on the way is told in the order it came")
  func changes() {
    let comparison = Comparison(.init("wt2018"), .init("wt2026"), in: shipped)
    #expect(comparison.changes.map(\.id) == shipped.changes.map(\.id))
    #expect(comparison.later.last?.id == shipped.front.newest)
    let printing = Comparison(.init("wt2018-2020"), .init("wt2023"), in: shipped)
    #expect(!printing.changes.isEmpty)
    #expect(
      Comparison(.init("wt2023"), .init("wt2026"), in: shipped).changes.allSatisfy {
        $0.from == .init("wt2023")
      })
  }

  @Test(
    "the edition of a day is the last that had come out",
    arguments: [
      (2012, 1, 1, String?.none), (2014, 6, 1, "wt2013"), (2015, 3, 25, "wt2013"),
      (2015, 3, 26, "wt2015"), (2019, 3, 14, "wt2018"), (2023, 12, 14, "wt2018-2020"),
      (2023, 12, 15, "wt2023"), (2026, 3, 18, "wt2026"),
    ])
  func edition(year: Int, month: Int, day: Int, name: String?) throws {
    let day = try #require(Day(year: year, month: month, day: day))
    #expect(shipped.edition(on: day)?.id.rawValue == name)
  }
}

@Suite("The pages of editions") struct ChangesPageTests {
  private func trained(_ text: String) -> Guide {
    var guide = Guide(shipped)
    guide.now = Moment(day: Day(year: 2026, month: 11, day: 26)!, minute: 600)
    _ = guide.perform(.editions)
    guide.choose(.trained)
    guide.type(text)
    guide.enterTyped()
    return guide
  }

  @Test("the day of the last training leads to everything that changed since")
  func since() {
    #expect(trained("14/3/2019").views.last == .changes(.init("wt2018"), .init("wt2026")))
    #expect(trained("14/3/2019").page().allText.contains("was not read"))
    #expect(trained("1/6/2026").page().notice?.hasPrefix("Nothing newer is known") == true)
    #expect(trained("1/6/2010").page().notice?.hasPrefix("No edition of that time") == true)
    #expect(trained("1/6/2030").page().notice?.hasPrefix("That day is still to come") == true)
  }

  @Test("every change, list and comparison has a page, and every way on it leads somewhere")
  func pages() {
    for (place, from) in editions.enumerated() {
      for to in editions[(place + 1)...] {
        var guide = Guide(shipped)
        guide.choose(.changes(from, to))
        let page = guide.page()
        #expect(page.emergencyLine == shipped.front.emergencyLine)
        for item in page.blocks.compactMap(\.item) where item.number != nil {
          var further = guide
          further.choose(item.target)
          #expect(!further.page().blocks.isEmpty)
          #expect(further.views.count == 2)
        }
      }
    }
  }

  @Test(
    "through an older edition every page says that it is superseded, and its sources are its own")
  func lens() {
    let old = Edition.ID("wt2018")
    for step in shipped.steps {
      var guide = Guide(shipped, start: step.id)
      guide.choose(.lens(old))
      let page = guide.page()
      #expect(page.standing.long.hasPrefix("SUPERSEDED: "))
      #expect(page.standing.long.count <= 78)
      for block in page.blocks where block.kind == .action {
        let cites = block.item?.cites ?? []
        let isOld = cites.contains { shipped.isText(shipped[$0], of: old) }
        let isAct = cites.contains { shipped[shipped[$0].edition].short.isEmpty }
        #expect(
          isOld || isAct || block.tag.contains("not known in 2018"), "\(step.id): \(block.text)")
        if isOld {
          #expect(!cites.contains { shipped[$0].edition == .init("wt2023") }, "\(step.id)")
        }
      }
    }
  }

  @Test("clearing everything leaves the older edition as well")
  func cleared() {
    var guide = Guide(shipped)
    guide.choose(.lens(.init("wt2015")))
    _ = guide.perform(.clear)
    _ = guide.perform(.clear)
    #expect(guide.lens == nil)
  }

  @Test("a route in two editions names each step taken, and what is known of it in both")
  func route() throws {
    var guide = Guide(shipped)
    guide.choose(.door(shipped.doors[1].id))
    for _ in 0..<3 { guide.choose(try #require(guide.page().item(numbered: 1)).target) }
    guide.choose(.route(.init("wt2018"), .init("wt2026")))
    let page = guide.page()
    for move in guide.session.moves {
      guard case .answered(let id, _) = move else { continue }
      #expect(page.blocks.contains { $0.text == "\(shipped[id].code)  \(shipped[id].title)" })
    }
    #expect(page.blocks.contains { $0.margin == "2018" })
    #expect(page.blocks.contains { $0.margin == "2026" })
  }
}
