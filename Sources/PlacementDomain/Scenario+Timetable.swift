extension Scenario {
  /// The dates on which the place runs, in order.
  public func dates(of place: Place.Ordinal) -> [Day] {
    let row = places[place]
    guard let detailed = detailedShifts(of: row) else { return blocks[row.block].dates(on: row.weekdays) }
    var dates: [Day] = []
    for shift in detailed where dates.last != shift.day { dates.append(shift.day) }
    return dates
  }

  /// From the first to the last date of the place; nil for one without dates.
  public func period(of place: Place.Ordinal) -> DaySpan? {
    let dates = dates(of: place)
    return dates.first.flatMap { DaySpan($0, dates[dates.count - 1]) }
  }

  /// The shifts of the place in order of their start: those of its own schedule, else those of its preceptors'
  /// lines, else one on each date of its block and days, as its shift code says.
  public func shifts(of place: Place.Ordinal) -> [Shift] {
    let row = places[place]
    guard let detailed = detailedShifts(of: row) else {
      let code = shiftCodes[row.shift]
      return blocks[row.block].dates(on: row.weekdays).map { Shift(day: $0, code: code) }
    }
    return detailed.map { Shift(day: $0.day, code: shiftCodes[$0.shift]) }.sorted {
      ($0.start, $0.end) < ($1.start, $1.end)
    }
  }

  /// The shifts of the place, in order, on which this supervision holds.
  public func shifts(of place: Place.Ordinal, under supervision: Supervision) -> [Shift] {
    let shifts = shifts(of: place)
    return supervision.span.map { span in shifts.filter { span.contains($0.day) } } ?? shifts
  }

  /// Shifts that do not follow block and days: the place's schedule, or the lines of its preceptors within the
  /// block (less its excluded days) and each one's span. nil: they follow them.
  private func detailedShifts(of row: Place) -> [DatedShift]? {
    if !row.schedule.isEmpty { return row.schedule }
    let supervisors = row.supervisors
    guard supervisors.contains(where: { !preceptors[$0.preceptor].line.isEmpty }) else { return nil }
    let block = blocks[row.block]
    let lines = supervisors.flatMap { supervision in
      preceptors[supervision.preceptor].line.filter { shift in
        block.span.contains(shift.day) && !block.excluded.contains(shift.day)
          && supervision.span?.contains(shift.day) ?? true
      }
    }
    return Set(lines).sorted()
  }

  /// Paid minutes of the place as `rules.hours` counts them: all of them, or (`net`) those of shifts that do not
  /// start on a holiday of the session.
  public func minutes(of place: Place.Ordinal, _ hours: ScenarioRules.Hours) -> Int {
    shifts(of: place).reduce(0) { sum, shift in
      hours == .net && session.holidays.contains(shift.day) ? sum : sum + shift.paidMinutes
    }
  }

  /// What the student is owed for earlier placements.
  public func credit(of student: Student.Ordinal) -> Int { history[student].reduce(0) { $0 + $1.credit } }
}
