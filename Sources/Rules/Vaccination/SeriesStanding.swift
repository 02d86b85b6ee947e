import PlacementDomain

/// What one series has come to, and what choosing the best of several asks for.
struct SeriesStanding {
  let walk: SeriesWalk
  let progress: AntigenHistory.Progress
  /// The first day the next dose may be given; nil where none is due.
  let earliest: Day?
  /// The first day the series may be finished; nil where nothing is due.
  let finish: Day?
  /// It can be finished before the person is too old for its last dose.
  let isCompletable: Bool
  /// How many target doses are still due.
  let dueCount: Int

  var series: VaccineSeries { walk.plan.series }
  var position: Int { walk.plan.position }
  var isComplete: Bool { progress == .complete }
  var isInProcess: Bool { progress == .inProgress }
  /// The day of the last valid dose: of a complete series, when it was completed.
  var lastValidDay: Day? { walk.records.indices.last(where: walk.isValid).map { walk.dose($0).day } }
  var hasOnlyValidDoses: Bool {
    walk.evaluations.allSatisfy { $0.status == .valid || $0.reason == .seriesComplete }
  }

  /// Seeks what is due (CDSi Logic Specification, 7.1, 7.4 to 7.6, as far as choosing a series needs it).
  init(_ finished: SeriesWalk) {
    var walk = finished
    let person = walk.person
    let targets = walk.plan.targets
    let all = walk.records.count
    var earliest: Day?
    while walk.next < targets.count {
      let target = targets[walk.next]
      if walk.isNeedless(target.forecastSkips, on: person.today, before: all) {
        walk.next += 1
        continue
      }
      let day = walk.earliestDay(for: target.dose)
      if walk.isNeedless(target.forecastSkips, on: day, before: all) {
        walk.next += 1
        continue
      }
      earliest = day
      break
    }
    self.walk = walk
    self.earliest = earliest
    guard let earliest else {
      progress = walk.validCount > 0 ? .complete : .notNeeded
      finish = nil
      isCompletable = true
      dueCount = 0
      return
    }
    let limit = walk.maximumAgeDay(of: targets[walk.next].dose, on: person.today)
    if let limit, person.today >= limit || earliest >= limit {
      progress = .agedOut
    } else {
      progress = walk.validCount > 0 ? .inProgress : .notStarted
    }
    let (finish, dueCount) = walk.finishDay(startingOn: earliest)
    self.finish = finish
    self.dueCount = dueCount
    let last = walk.maximumAgeDay(of: targets[targets.count - 1].dose, on: person.today)
    isCompletable = last.map { finish < $0 } ?? true
  }
}

extension SeriesWalk {
  /// From this day on the person is too old for the dose; nil: never.
  fileprivate func maximumAgeDay(of target: TargetDose, on day: Day) -> Day? {
    target.ages.first { $0.inForce.contains(day) }?.maximum.map { person.born.advanced(by: $0) }
  }

  /// FORECASTDTCAN-1, without conflicts and seasons: the latest of the least age, the intervals and the last dose.
  fileprivate func earliestDay(for target: TargetDose) -> Day {
    let today = person.today
    var earliest = person.born
    func move(_ day: Day?) { if let day, day > earliest { earliest = day } }
    move(target.ages.first { $0.inForce.contains(today) }?.minimum.map { person.born.advanced(by: $0) })
    for interval in target.intervals where interval.inForce.contains(today) {
      guard let minimum = interval.minimum, let start = start(of: interval, before: records.count)
      else { continue }
      move(start.advanced(by: minimum))
    }
    if let last = records.indices.last { move(dose(last).day) }
    return earliest
  }

  /// SELECTB-12: when the target doses still due can be over, each as early as its age and its intervals from the
  /// dose before and from doses already met allow; and how many they are.
  fileprivate func finishDay(startingOn earliest: Day) -> (Day, Int) {
    var day = earliest
    var count = 1
    guard next + 1 < plan.targets.count else { return (day, count) }
    var given: [Int: Day] = [next: earliest]
    for position in (next + 1)..<plan.targets.count {
      let target = plan.targets[position]
      if isNeedless(target.forecastSkips, on: day, before: records.count) { continue }
      var soonest = day
      let ages = target.dose.ages.first { $0.inForce.contains(person.today) }
      if let minimum = ages?.minimum { soonest = max(soonest, person.born.advanced(by: minimum)) }
      for interval in target.dose.intervals where interval.inForce.contains(person.today) {
        guard let minimum = interval.minimum else { continue }
        let start: Day? =
          switch interval.start {
          case .previousDose: day
          case .targetDose(let number): given[number - 1] ?? self.start(of: interval, before: records.count)
          case .latest, .observation: nil
          }
        if let start { soonest = max(soonest, start.advanced(by: minimum)) }
      }
      day = soonest
      given[position] = day
      count += 1
    }
    return (day, count)
  }
}
