import PlacementDomain

/// Works out where and when a place is, once for each.
struct StayMaker {
  let scenario: Scenario
  let hidesContacts: Bool
  private var known: [Place.ID: HandoutStay] = [:]

  init(scenario: Scenario, hidesContacts: Bool) {
    self.scenario = scenario
    self.hidesContacts = hidesContacts
  }

  /// True when the recipient is concerned by a place; a student by those he or she was given.
  func includes(_ terms: StandingRequest, in scope: HandoutScope) -> Bool {
    switch scope {
    case .all, .student: true
    case .preceptor(let id): supervision(of: terms).contains { scenario.preceptors[$0.preceptor].id == id }
    case .destination(let id): terms.destination == id
    case .site(let id): terms.site == id
    case .agency(let id): terms.agency == id
    }
  }

  /// The stay; for a preceptor only the shifts that are his or hers.
  mutating func stay(_ terms: StandingRequest, in scope: HandoutScope) -> HandoutStay {
    if let stay = known[terms.place] { return stay }
    let destination = scenario.destinations.ordinal(of: terms.destination).map { scenario.destinations[$0] }
    let agency = terms.agency.flatMap { scenario.agencies.ordinal(of: $0) }.map { scenario.agencies[$0] }
    let block = scenario.blocks.ordinal(of: terms.block).map { scenario.blocks[$0] }
    let shifts = shifts(of: terms, block, scope)
    let stay = HandoutStay(
      agency: terms.agency, agencyName: agency?.name ?? terms.agency?.text, site: terms.site,
      service: terms.service, destination: terms.destination,
      unitIsUndecided: destination?.unitIsUndecided ?? false, place: terms.place, block: terms.block,
      shift: terms.shift,
      hours: scenario.shiftCodes.ordinal(of: terms.shift).map { scenario.shiftCodes[$0].hours },
      weekdays: weekdays(of: terms, block, shifts), shifts: shifts,
      preceptors: hidesContacts ? [] : supervisors(of: terms),
      instructor: hidesContacts ? nil : terms.instructor,
      span: shifts.first.flatMap { DaySpan($0.day, shifts[shifts.count - 1].day) } ?? block?.span)
    known[terms.place] = stay
    return stay
  }

  private func row(of terms: StandingRequest) -> Place? {
    scenario.places.ordinal(of: terms.place).map { scenario.places[$0] }
  }

  private func supervision(of terms: StandingRequest) -> [Supervision] {
    if let row = row(of: terms) { return row.supervisors }
    return terms.preceptor.flatMap { scenario.preceptors.ordinal(of: $0) }.map {
      [Supervision(preceptor: $0)]
    }
      ?? []
  }

  private func supervisors(of terms: StandingRequest) -> [Preceptor.ID] {
    var names: [Preceptor.ID] = []
    for one in supervision(of: terms) {
      let name = scenario.preceptors[one.preceptor].id
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? terms.preceptor.map { [$0] } ?? [] : names
  }

  /// Those of the request or its block; those of its shifts where a schedule or a preceptor's line makes them.
  private func weekdays(of terms: StandingRequest, _ block: Block?, _ shifts: [HandoutShift]) -> Weekdays {
    let place = row(of: terms)
    let isDetailed =
      place.map { place in
        !place.schedule.isEmpty
          || place.supervisors.contains { !scenario.preceptors[$0.preceptor].line.isEmpty }
      } ?? false
    return isDetailed ? Weekdays(shifts.map(\.day.weekday)) : terms.weekdays ?? block?.weekdays ?? []
  }

  private func shifts(of terms: StandingRequest, _ block: Block?, _ scope: HandoutScope) -> [HandoutShift] {
    guard let ordinal = scenario.places.ordinal(of: terms.place) else {
      guard let block, let code = scenario.shiftCodes.ordinal(of: terms.shift) else { return [] }
      return block.dates(on: terms.weekdays).map { shift($0, scenario.shiftCodes[code]) }
    }
    let place = scenario.places[ordinal]
    let detailed = place.schedule + place.supervisors.flatMap { scenario.preceptors[$0.preceptor].line }
    var shifts = scenario.shifts(of: ordinal)
    if case .preceptor(let id) = scope {
      let own = place.supervisors.filter { scenario.preceptors[$0.preceptor].id == id }
        .flatMap { scenario.shifts(of: ordinal, under: $0) }
      shifts = shifts.filter(Set(own).contains)
    }
    return shifts.map { one in
      let codes = [place.shift] + detailed.filter { $0.day == one.day }.map(\.shift)
      let code = codes.first { Shift(day: one.day, code: scenario.shiftCodes[$0]) == one } ?? place.shift
      return shift(one.day, scenario.shiftCodes[code])
    }
  }

  private func shift(_ day: Day, _ code: ShiftCode) -> HandoutShift {
    HandoutShift(
      day: day, code: code.id, hours: code.hours, isHoliday: scenario.session.holidays.contains(day))
  }
}
