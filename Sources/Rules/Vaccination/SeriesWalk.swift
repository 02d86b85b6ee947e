import PlacementDomain

/// One series held against the doses of its antigen: dose after dose against the first target dose that is not
/// met yet (CDSi Logic Specification, 4.4 and chapter 6).
final class SeriesWalk {
  let plan: SeriesPlan
  let person: PersonDoses
  /// The doses that hold the antigen, as positions in `person.doses`.
  let records: [Int]
  let conflicts: ConflictTable
  /// The groups of the antigen that have a complete series.
  let completeGroups: Set<Int>

  /// What each of `records` is worth; of those not judged yet nothing.
  private(set) var evaluations: [DoseEvaluation] = []
  /// For each target dose the position in `records` of the dose that met it last, or -1.
  private(set) var metBy: [Int]
  /// The target dose that is to be met next, 0 for the first.
  private(set) var next = 0
  /// How often a target dose was met.
  private(set) var validCount = 0

  init(
    _ plan: SeriesPlan, _ person: PersonDoses, records: [Int], conflicts: ConflictTable,
    completeGroups: Set<Int>
  ) {
    self.plan = plan
    self.person = person
    self.records = records
    self.conflicts = conflicts
    self.completeGroups = completeGroups
    metBy = Array(repeating: -1, count: plan.targets.count)
    evaluations.reserveCapacity(records.count)
    for record in records.indices { judge(record) }
  }

  /// The dose at a position of `records`.
  func dose(_ record: Int) -> PersonDoses.Dose { person.doses[records[record]] }

  /// True when it meets a target dose.
  func isValid(_ record: Int) -> Bool { evaluations[record].status == .valid }

  /// Goes on to the next target dose without meeting this one.
  func skip() { next += 1 }

  private func judge(_ record: Int) {
    let day = dose(record).day
    while next < plan.targets.count,
      isNeedless(plan.targets[next].evaluationSkips, on: day, before: record)
    {
      skip()
    }
    guard next < plan.targets.count else {
      evaluations.append(DoseEvaluation(.extraneous, .seriesComplete, series: plan.position))
      return
    }
    let target = plan.targets[next]
    let (status, reason) = judgement(of: record, against: target)
    evaluations.append(
      DoseEvaluation(status, reason, series: plan.position, targetDose: next + 1))
    guard status == .valid else { return }
    validCount += 1
    metBy[next] = record
    if !target.dose.isRecurring { next += 1 }
  }
}
