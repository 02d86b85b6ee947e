import PlacementDomain

/// A series made ready for judging: its doses can be read without being copied.
final class SeriesPlan: Sendable {
  /// A target dose of a series.
  final class Target: Sendable {
    let dose: TargetDose
    /// The uses of each vaccine, by its ordinal.
    let uses: [[VaccineUse]]
    /// The skips that count when a dose is judged.
    let evaluationSkips: [DoseSkip]
    /// The skips that count when what is due is sought.
    let forecastSkips: [DoseSkip]

    init(_ dose: TargetDose, vaccineCount: Int) {
      self.dose = dose
      var uses = [[VaccineUse]](repeating: [], count: vaccineCount)
      for use in dose.vaccines { uses[use.vaccine.position].append(use) }
      self.uses = uses
      evaluationSkips = dose.skips.filter { $0.context != .forecast }
      forecastSkips = dose.skips.filter { $0.context != .evaluation }
    }
  }

  /// Its position in the antigen's list.
  let position: Int
  let series: VaccineSeries
  let targets: [Target]
  /// It must know which other series are complete.
  let asksForOthers: Bool

  init(_ series: VaccineSeries, at position: Int, vaccineCount: Int) {
    self.position = position
    self.series = series
    targets = series.doses.map { Target($0, vaccineCount: vaccineCount) }
    asksForOthers = series.doses.lazy.flatMap(\.skips).flatMap(\.sets).flatMap(\.conditions).contains {
      if case .completedSeries = $0 { true } else { false }
    }
  }

  /// True when the series concerns the person (CDSi, 5.1).
  func concerns(_ person: PersonDoses) -> Bool {
    guard series.sexes.isEmpty || series.sexes.contains(person.sex) else { return false }
    guard series.kind == .risk else { return true }
    return series.indications.contains {
      person.shows($0.observation) && person.has($0.ages, on: person.today)
    }
  }
}
