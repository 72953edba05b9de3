import Guidance

/// Which periods a pack may give a figure for.
struct FigureRules {
  /// Where no time is known nationally and a number could only delay what is done at once.
  private static let open: Set<Timescale.ID> = [.init("ts.police-informed")]

  /// Where the guidance gives no number of its own and another period binds: the enquiries are done
  /// for the conference.
  private static let binds: [Timescale.ID: Timescale.ID] = [
    .init("ts.section-47"): .init("ts.initial-conference")
  ]

  let timescales: [Timescale.ID: Timescale]

  init(_ library: Library) {
    timescales = Dictionary(
      library.timescales.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The period of that name, with or without `ts.` in front.
  func timescale(named name: String) -> Timescale? {
    timescales[.init(name)] ?? timescales[.init("ts." + name)]
  }

  /// Nothing where a pack may say that a timescale is this long here.
  func flaw(_ period: Period, for timescale: Timescale) -> LocalProblem.Reason? {
    let national = timescale.period
    switch timescale.kind {
    case .limit, .condition: return .fixedByLaw
    case .deadline, .none: break
    }
    guard let amount = national.amount else {
      if national != .noNationalFigure { return .noNumberFor(national: national.words) }
      return noFigureFlaw(period, for: timescale)
    }
    guard let own = period.amount, period.unit == national.unit else {
      return .otherUnit(national: national.words)
    }
    if own == amount { return .noTighter(national: national.words) }
    return own > amount ? .loosens(national: national.words) : nil
  }

  private func noFigureFlaw(
    _ period: Period, for timescale: Timescale
  ) -> LocalProblem.Reason? {
    if Self.open.contains(timescale.id) { return .delays }
    guard let binding = Self.binds[timescale.id].flatMap({ timescales[$0] }),
      let most = binding.period.amount
    else { return nil }
    guard let own = period.amount, period.unit == binding.period.unit else {
      return .otherUnit(national: binding.period.words)
    }
    return own > most ? .pastWhatBinds("\(binding.label), \(binding.period.words)") : nil
  }
}
