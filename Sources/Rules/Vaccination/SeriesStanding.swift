import PlacementDomain

/// What one series has come to (CDSi Logic Specification, 7.1, 7.4 and 7.6, as far as choosing a series needs it).
struct SeriesStanding {
  let walk: SeriesWalk
  let progress: AntigenHistory.Progress
  /// The first day the next dose may be given; nil where none is due.
  let earliest: Day?

  var series: VaccineSeries { walk.plan.series }
  var position: Int { walk.plan.position }
  var isComplete: Bool { progress == .complete }
  var isInProcess: Bool { progress == .inProgress }
  /// The day of the last valid dose: of a complete series, when it was completed.
  var lastValidDay: Day? { walk.records.indices.last(where: walk.isValid).map { walk.dose($0).day } }
  var hasOnlyValidDoses: Bool {
    walk.evaluations.allSatisfy { $0.status == .valid || $0.reason == .seriesComplete }
  }

  /// Skips the target doses that are not needed, today or when they would be due.
  init(_ walk: SeriesWalk) {
    let person = walk.person
    var earliest: Day?
    while walk.next < walk.plan.targets.count {
      let target = walk.plan.targets[walk.next]
      let all = walk.records.count
      let day = walk.earliestDay(for: target)
      if walk.isNeedless(target.forecastSkips, on: person.today, before: all)
        || walk.isNeedless(target.forecastSkips, on: day, before: all)
      {
        walk.skip()
        continue
      }
      earliest = day
      break
    }
    self.walk = walk
    self.earliest = earliest
    guard let earliest else {
      progress = walk.validCount > 0 ? .complete : .notNeeded
      return
    }
    if let limit = walk.maximumAgeDay(of: walk.next), person.today >= limit || earliest >= limit {
      progress = .agedOut
    } else {
      progress = walk.validCount > 0 ? .inProgress : .notStarted
    }
  }
}

extension SeriesWalk {
  /// From this day on the person is too old for the target dose at that position; nil: never.
  func maximumAgeDay(of position: Int) -> Day? {
    plan.targets[position].dose.ages.first { $0.inForce.contains(person.today) }?.maximum
      .map { person.born.advanced(by: $0) }
  }

  /// FORECASTDTCAN-1, without conflicts and seasons: the latest of the least age, the intervals and the last dose.
  fileprivate func earliestDay(for target: SeriesPlan.Target) -> Day {
    let today = person.today
    var earliest = records.last.map { person.doses[$0].day } ?? person.born
    if let minimum = target.dose.ages.first(where: { $0.inForce.contains(today) })?.minimum {
      earliest = max(earliest, person.born.advanced(by: minimum))
    }
    for interval in target.dose.intervals where interval.inForce.contains(today) {
      guard let minimum = interval.minimum, let start = start(of: interval, before: records.count)
      else { continue }
      earliest = max(earliest, start.advanced(by: minimum))
    }
    return earliest
  }
}
