// The parts of the digest that say when people work, what they share and what they are compared with.

extension Scenario {
  /// Rules of one student's time, detailed timetables, availability.
  func writeSchedules(to writer: inout CanonicalWriter) {
    for limit in [rules.nightsInRow, rules.mostNights, rules.mostWeekends, rules.spacingDays] {
      writer.number(limit ?? -1)
    }
    writer.rows(rules.atLeastOne) { $0.number($1) }
    writer.text(rules.hours.rawValue)
    writer.number(rules.requiresHours ? 1 : 0)
    writer.rows(rules.requiresHours && rules.hours == .net ? session.holidays : []) {
      $0.number(Int($1.number))
    }
    writer.rows(preceptors) { writer, it in writer.shifts(it.line) }
    writer.rows(places) { writer, it in
      writer.shifts(it.schedule)
      writer.rows(it.supervision) { writer, one in
        for number in one.canonicalKey.dropLast() { writer.number(number) }
      }
      writer.number(it.instructor)
    }
    writer.groups(unavailability) { writer, it in
      for number in it.canonicalKey { writer.number(number) }
    }
  }

  /// What students share beside seats.
  func writeLimits(to writer: inout CanonicalWriter) {
    writer.rows(instructors) { writer, it in
      writer.text(it.id.text)
      writer.number(it.weekdays.map { Int($0.rawValue) } ?? -1)
      writer.rows(it.disciplines) { $0.number($1) }
      writer.number(it.groups)
    }
    for keys in [capacities.map(\.canonicalKey), pairs.map(\.canonicalKey), openingLinks.map(\.canonicalKey)]
    {
      writer.rows(keys) { writer, key in writer.rows(key) { $0.number($1) } }
    }
  }

  /// The kept plan and distances, where a goal or a limit looks at them.
  func writeComparisons(to writer: inout CanonicalWriter) {
    writer.number(rules.stabilityWeights.planned)
    writer.number(rules.stabilityWeights.told)
    writer.number(kept?.mostChanges ?? -1)
    writer.rows(kept?.assignments ?? []) { writer, it in
      writer.number(it.student)
      writer.number(it.rotation)
      writer.number(it.place)
      writer.number(it.isTold ? 1 : 0)
    }
    writer.text(travel?.unit.rawValue ?? "")
    writer.rows(travel?.all ?? []) { $0.number(Int($1)) }
  }
}

extension CanonicalWriter {
  fileprivate mutating func shifts(_ shifts: [DatedShift]) {
    rows(shifts) { writer, it in
      writer.number(Int(it.day.number))
      writer.number(it.shift)
    }
  }
}
