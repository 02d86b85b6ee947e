import PlacementDomain

/// Target doses that are not needed (CDSi Logic Specification, 6.2).
extension SeriesWalk {
  /// True when one of the skips holds on `day`, with the doses before position `record` given.
  func isNeedless(_ skips: [DoseSkip], on day: Day, before record: Int) -> Bool {
    !skips.isEmpty
      && skips.contains { skip in
        hold(skip.sets, skip.logic) { set in
          set.inForce.contains(day)
            && hold(set.conditions, set.logic) { self.holds($0, on: day, before: record) }
        }
      }
  }

  private func hold<Part>(_ parts: [Part], _ logic: DoseSkip.Logic, _ holds: (Part) -> Bool) -> Bool {
    logic == .all ? parts.allSatisfy(holds) : parts.contains(where: holds)
  }

  private func holds(_ condition: SkipCondition, on day: Day, before record: Int) -> Bool {
    switch condition {
    case .age(let ages): person.has(ages, on: day)
    case .interval(let span): record > 0 && day >= dose(record - 1).day.advanced(by: span)
    case .count(let count): compare(self.count(count, before: record), count)
    case .completedSeries(let groups): groups.contains(where: completeGroups.contains)
    }
  }

  private func compare(_ found: Int, _ count: DoseCount) -> Bool {
    switch count.comparison {
    case .moreThan: found > count.number
    case .exactly: found == count.number
    case .fewerThan: found < count.number
    }
  }

  /// Doses before the one that is judged (CONDSKIP-1). Named vaccines are counted whatever antigen they hold,
  /// unless only valid ones are.
  private func count(_ count: DoseCount, before record: Int) -> Int {
    let days = days(of: count.period)
    func counts(_ dose: PersonDoses.Dose) -> Bool {
      (count.vaccines.isEmpty || count.vaccines.contains(dose.vaccine)) && days.contains(dose.day)
        && person.has(count.ages, on: dose.day)
    }
    if count.onlyValid || count.vaccines.isEmpty {
      return (0..<record).count { (!count.onlyValid || isValid($0)) && counts(dose($0)) }
    }
    let end = record < records.count ? records[record] : person.doses.count
    return person.doses[..<end].count(where: counts)
  }

  private func days(of period: DoseCount.Period) -> DayRange {
    switch period {
    case .days(let days): days
    case .thisSeason(let start): DayRange(first: start.latest(until: person.today))
    case .earlierSeasons(let start): DayRange(last: start.latest(until: person.today).advanced(by: -1))
    }
  }
}
