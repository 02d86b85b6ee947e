import PlacementDomain

/// A dose held against a target dose (CDSi Logic Specification, 6.3 to 6.10).
extension SeriesWalk {
  func judgement(
    of record: Int, against target: SeriesPlan.Target
  ) -> (DoseEvaluation.Status, DoseEvaluation.Reason) {
    let dose = dose(record)
    if target.dose.inadvertent.contains(dose.vaccine) { return (.notValid, .inadvertent) }
    var isInGrace = false
    if let ages = target.dose.ages.first(where: { $0.inForce.contains(dose.day) }) {
      if let maximum = ages.maximum, dose.day >= person.born.advanced(by: maximum) {
        return (.extraneous, .tooOld)
      }
      if let least = ages.absoluteMinimum, dose.day < person.born.advanced(by: least) {
        return (.notValid, .tooYoung)
      }
      if let minimum = ages.minimum { isInGrace = dose.day < person.born.advanced(by: minimum) }
    }
    switch spacing(of: record, target) {
    case .tooShort: return (.notValid, .intervalTooShort)
    case .grace: isInGrace = true
    case .kept: break
    }
    if isSpoilt(record) { return (.notValid, .conflict) }
    let isOfUse = target.uses[dose.vaccine.position].contains {
      ($0.product == nil || $0.product == person.product(of: dose)) && person.has($0.ages, on: dose.day)
    }
    guard isOfUse else { return (.notValid, .wrongVaccine) }
    return (.valid, isInGrace ? .withinGrace : .meetsAll)
  }

  private enum Spacing { case kept, grace, tooShort }

  /// All intervals must be kept, or else all allowable ones where there are any (6.5, 6.6).
  private func spacing(of record: Int, _ target: SeriesPlan.Target) -> Spacing {
    let day = dose(record).day
    var spacing = Spacing.kept
    for interval in target.dose.intervals where interval.inForce.contains(day) {
      guard let start = start(of: interval, before: record) else { continue }
      if let least = interval.absoluteMinimum, day < start.advanced(by: least) {
        spacing = .tooShort
        break
      }
      if let minimum = interval.minimum, day < start.advanced(by: minimum) { spacing = .grace }
    }
    guard spacing == .tooShort else { return spacing }
    var isAllowed = false
    for interval in target.dose.allowableIntervals where interval.inForce.contains(day) {
      isAllowed = true
      guard let start = start(of: interval, before: record), let least = interval.absoluteMinimum
      else { continue }
      if day < start.advanced(by: least) { return .tooShort }
    }
    return isAllowed ? .grace : .tooShort
  }

  /// The day an interval is counted from (CALCDTINT-1, 2, 8, 9); nil where there is none. `record` is the dose
  /// that is judged, or the number of records when what is due is sought.
  func start(of interval: DoseInterval, before record: Int) -> Day? {
    switch interval.start {
    case .previousDose:
      for earlier in stride(from: record - 1, through: 0, by: -1) {
        let evaluation = evaluations[earlier]
        if evaluation.status == .extraneous || evaluation.reason == .inadvertent { continue }
        return dose(earlier).day
      }
      return nil
    case .targetDose(let number):
      guard metBy.indices.contains(number - 1), metBy[number - 1] >= 0 else { return nil }
      return dose(metBy[number - 1]).day
    case .latest(let vaccines):
      let end = record < records.count ? records[record] : person.doses.count
      return person.doses[..<end].last { vaccines.contains($0.vaccine) }?.day
    case .observation(let observation):
      return person.day(of: observation)
    }
  }

  /// True when an earlier dose of a conflicting vaccine spoils this one (6.7).
  private func isSpoilt(_ record: Int) -> Bool {
    let dose = dose(record)
    guard conflicts.canSpoil(dose.vaccine) else { return false }
    for position in 0..<records[record] {
      let earlier = person.doses[position]
      guard let conflict = conflicts.conflict(of: dose.vaccine, after: earlier.vaccine),
        dose.day >= earlier.day.advanced(by: conflict.from)
      else { continue }
      let known = records[..<record].firstIndex(of: position).map { evaluations[$0].status }
      let until = known ?? .valid == .valid ? conflict.untilAfterValid : conflict.until
      if dose.day < earlier.day.advanced(by: until) { return true }
    }
    return false
  }
}
