import PlacementDomain

/// How a series could go on, which decides between several that are in process or not started.
struct SeriesOutlook {
  /// The first day the series may be finished (SELECTB-12); nil where nothing is due.
  let finish: Day?
  /// It can be finished before the person is too old for its last dose (SELECTB-3).
  let isCompletable: Bool
  /// How many target doses are still due.
  let dueCount: Int

  /// Each dose that is due, as early as its age and its intervals from the dose before and from target doses allow.
  init(_ standing: SeriesStanding) {
    guard var day = standing.earliest else {
      (finish, isCompletable, dueCount) = (nil, true, 0)
      return
    }
    let walk = standing.walk
    let person = walk.person
    var given: [Int: Day] = [walk.next: day]
    for position in walk.plan.targets.indices.dropFirst(walk.next + 1) {
      let target = walk.plan.targets[position]
      if walk.isNeedless(target.forecastSkips, on: day, before: walk.records.count) { continue }
      var soonest = day
      if let minimum = target.dose.ages.first(where: { $0.inForce.contains(person.today) })?.minimum {
        soonest = max(soonest, person.born.advanced(by: minimum))
      }
      for interval in target.dose.intervals where interval.inForce.contains(person.today) {
        guard let minimum = interval.minimum else { continue }
        let start: Day? =
          switch interval.start {
          case .previousDose: day
          case .targetDose(let number):
            given[number - 1] ?? walk.start(of: interval, before: walk.records.count)
          case .latest, .observation: nil
          }
        if let start { soonest = max(soonest, start.advanced(by: minimum)) }
      }
      day = soonest
      given[position] = day
    }
    finish = day
    isCompletable = walk.maximumAgeDay(of: walk.plan.targets.count - 1).map { day < $0 } ?? true
    dueCount = given.count
  }
}
