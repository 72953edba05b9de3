extension Rule {
  static let undatedPeriod = Rule(
    "undated-period",
    "A period names the event it starts from and the step for when it is missed, or says why it "
      + "has no date."
  ) { draft in
    draft.timescales.compactMap { timescale in
      let isDated = timescale.event != nil && timescale.missed != nil
      let isPart = timescale.event != nil || timescale.missed != nil
      return switch (isDated, isPart, timescale.undated) {
      case (true, _, nil), (_, false, .some): nil
      default: .undated(timescale)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func undated(_ timescale: DraftTimescale) -> Diagnostic {
    Diagnostic(
      timescale.id.mark, "undated-period",
      "\"\(timescale.id.value)\" needs `event` and `missed`, or `undated` and nothing else")
  }
}
