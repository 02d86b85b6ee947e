import PlacementDomain

/// What one student may do, read off Documentation/Model.md and written the long way.
struct PlainStudent {
  let scenario: Scenario
  let student: Student.Ordinal

  typealias Choice = (rotation: Rotation.Ordinal, place: Place.Ordinal)

  /// True when the place's times, hours and the student's absences allow it: nil, or what removes it.
  func removal(_ choice: Choice) -> Unplaced.Removal? {
    let shifts = scenario.shifts(of: choice.place)
    if shifts.isEmpty || !timesHold(shifts) { return .hours }
    if scenario.rules.requiresHours, let minutes = scenario.rotations[choice.rotation].minutes {
      let counted = shifts.filter {
        scenario.rules.hours != .net || !scenario.session.holidays.contains($0.day)
      }
      if counted.map(\.paidMinutes).reduce(0, +) < minutes { return .hours }
    }
    for shift in shifts where scenario.unavailability[student].contains(where: { $0.excludes(shift) }) {
      return .unavailable
    }
    return nil
  }

  /// True when one student can follow all these shifts.
  func timesHold(_ shifts: [Shift]) -> Bool {
    let rules = scenario.rules
    for (number, a) in shifts.enumerated() {
      for b in shifts[..<number] where max(a.start - b.end, b.start - a.end) < rules.restMinutes ?? 0 {
        return false
      }
    }
    let weeks = Dictionary(grouping: shifts, by: \.day.week).values
    if weeks.contains(where: { $0.map(\.paidMinutes).reduce(0, +) > rules.weekMinutes ?? .max }) {
      return false
    }
    let nights = shifts.filter(\.isNight)
    if nights.count > rules.mostNights ?? .max { return false }
    let nightDays = Set(nights.map(\.day.number))
    if let most = rules.nightsInRow {
      for day in nightDays where (0...Int32(most)).allSatisfy({ nightDays.contains(day + $0) }) {
        return false
      }
    }
    return Set(shifts.compactMap(\.weekend)).count <= rules.mostWeekends ?? .max
  }

  /// True when the student can have all of these, each allowed for itself.
  func goTogether(_ choices: [Choice]) -> Bool {
    let rules = scenario.rules
    for (number, a) in choices.enumerated() {
      for b in choices[..<number] {
        if repeats(a.place, b.place) { return false }
        guard let here = scenario.period(of: a.place), let there = scenario.period(of: b.place) else {
          return false
        }
        if let days = rules.spacingDays, here.last.number + Int32(days) >= there.first.number,
          there.last.number + Int32(days) >= here.first.number
        {
          return false
        }
        if let one = scenario.rotations[a.rotation].order, let two = scenario.rotations[b.rotation].order {
          if one < two, here.last >= there.first { return false }
          if two < one, there.last >= here.first { return false }
        }
      }
    }
    return timesHold(choices.flatMap { scenario.shifts(of: $0.place) })
  }

  /// True when the whole schedule leaves no discipline out.
  func covers(_ choices: [Choice]) -> Bool {
    let disciplines = choices.map { scenario.destinations[scenario.places[$0.place].destination].discipline }
    return choices.count < scenario.needs[student].count || choices.isEmpty
      || scenario.rules.atLeastOne.allSatisfy(disciplines.contains)
  }

  private func repeats(_ a: Place.Ordinal, _ b: Place.Ordinal) -> Bool {
    let (x, y) = (scenario.places[a].destination, scenario.places[b].destination)
    let (here, there) = (scenario.destinations[x], scenario.destinations[y])
    return switch scenario.rules.noRepeat {
    case .none: false
    case .destination: x == y
    case .service: here.service != nil && here.service == there.service
    case .site: here.site == there.site
    }
  }
}
