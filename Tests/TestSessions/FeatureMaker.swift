import PlacementDomain

/// Puts features into a session.
struct FeatureMaker {
  private var numbers: SeededNumbers
  private let monday = Day(year: 2026, month: 1, day: 5)!

  init(seed: UInt64, feature: SessionFeature) {
    let number = UInt64(SessionFeature.allCases.firstIndex(of: feature)! + 1)
    numbers = SeededNumbers(seed: seed &* 0x9FB2_1C65_1E98_DF25 ^ number &* 0xA24B_AED4_963E_E407)
  }

  /// True for so many of a hundred sessions.
  mutating func isPresent(percent: Int) -> Bool { numbers.chance(percent) }

  mutating func put(_ feature: SessionFeature, in parts: inout SessionParts) {
    switch feature {
    case .nightsInRow: parts.rules.nightsInRow = numbers.one(of: [1, 1, 2, 2, 3, 4])
    case .mostNights: parts.rules.mostNights = near(parts) { $0.count(where: \.isNight) }
    case .mostWeekends: parts.rules.mostWeekends = near(parts) { Set($0.compactMap(\.weekend)).count }
    case .order: putOrder(&parts)
    case .spacing: parts.rules.spacingDays = numbers.one(of: [0, 0, 1, 2, 3, 7])
    case .atLeastOne: parts.rules.atLeastOne = numbers.one(of: [[.init(0)], [.init(1)], [.init(0), .init(1)]])
    case .hours: putHours(&parts)
    case .availability: putAvailability(&parts)
    case .headLimits: parts.capacities += headLimits(parts)
    case .groupLimits: putGroupLimits(&parts)
    case .quotas: putQuotas(&parts)
    case .instructors: putInstructors(&parts)
    case .linked: putLinked(&parts)
    case .parts: putParts(&parts)
    case .together: putPairs(.together, &parts)
    case .apart: putPairs(.apart, &parts)
    case .changes: putKept(&parts)
    case .schedules: putSchedules(&parts)
    case .lines: putLines(&parts)
    case .supervision: putSupervision(&parts)
    case .credits: putCredits(&parts)
    case .travel: putTravel(&parts)
    }
  }

  private func ordinals<Row: Identified>(_ rows: [Row]) -> [OrdinalNumber<Row>] {
    rows.indices.map { OrdinalNumber($0) }
  }

  private mutating func day() -> Day { monday.advanced(by: numbers.number(0...20)) }

  private mutating func span(_ length: ClosedRange<Int>) -> DaySpan {
    let first = day()
    return DaySpan(first, first.advanced(by: numbers.number(length)))!
  }

  private mutating func shifts(_ count: ClosedRange<Int>, _ parts: SessionParts) -> [DatedShift] {
    let codes = ordinals(parts.shiftCodes)
    let usual = numbers.one(of: codes)
    return (0..<numbers.number(count)).map { _ in
      DatedShift(day: day(), shift: numbers.chance(75) ? usual : numbers.one(of: codes))
    }
  }

  /// A limit that some place, or two places together, reach just so or not quite.
  private mutating func near(_ parts: SessionParts, _ count: ([Shift]) -> Int) -> Int {
    let scenario = parts.scenario
    let counts = scenario.places.ordinals.map { count(scenario.shifts(of: $0)) }.filter { $0 > 0 }
    guard !counts.isEmpty else { return numbers.number(0...2) }
    let two = numbers.one(of: counts) + (numbers.chance(50) ? numbers.one(of: counts) : 0)
    return max(0, two - numbers.number(0...1))
  }

  // MARK: One student

  private mutating func putOrder(_ parts: inout SessionParts) {
    var orders: [Int?] = (1...max(1, parts.rotations.count)).map { $0 }
    orders.shuffle(using: &numbers)
    if numbers.chance(40) { orders[0] = numbers.one(of: [nil, 2]) }
    parts.rotations = zip(parts.rotations, orders).map {
      Rotation(
        id: $0.id, course: $0.course, disciplines: $0.disciplines, blocks: $0.blocks, order: $1,
        minutes: $0.minutes)
    }
  }

  private mutating func putHours(_ parts: inout SessionParts) {
    parts.rules.requiresHours = numbers.chance(85)
    parts.rules.hours = numbers.one(of: ScenarioRules.Hours.allCases)
    let holidays = (0..<numbers.number(0...4)).map { _ in day() }
    parts.session = Session(id: parts.session.id, holidays: holidays)
    let scenario = parts.scenario
    let asked: [Int?] =
      [nil]
      + scenario.places.ordinals.map {
        scenario.minutes(of: $0, .gross) + numbers.one(of: [-1, 0, 0, 1, 60])
      }.filter { $0 > 0 }
    parts.rotations = parts.rotations.map {
      Rotation(
        id: $0.id, course: $0.course, disciplines: $0.disciplines, blocks: $0.blocks, order: $0.order,
        minutes: numbers.one(of: asked))
    }
  }

  private mutating func putAvailability(_ parts: inout SessionParts) {
    let days: [Weekdays?] = [nil, nil, .workdays, Weekdays([.friday, .saturday]), Weekdays([.monday])]
    let periods: [Periods?] = [nil, nil, .night, [.evening, .night], .day]
    parts.unavailability = parts.students.map { _ in
      guard numbers.chance(60) else { return [] }
      return (0..<numbers.number(1...2)).map { _ in
        Unavailability(
          span: span(0...5), weekdays: numbers.one(of: days), periods: numbers.one(of: periods))
      }
    }
  }

  // MARK: Limits over places

  private mutating func target(_ parts: SessionParts) -> Target {
    let place = numbers.one(of: parts.places)
    let its = parts.destinations[place.destination.position]
    var kinds: [Target] = [.destination(place.destination), .site(its.site), .site(its.site)]
    if let service = its.service { kinds.append(.service(service)) }
    if numbers.chance(10) {
      kinds = [.place(numbers.one(of: ordinals(parts.places))), .block(place.block), .shift(place.shift)]
    }
    return numbers.one(of: kinds)
  }

  private mutating func block(_ parts: SessionParts) -> Block.Ordinal? {
    numbers.chance(20) ? numbers.one(of: ordinals(parts.blocks)) : nil
  }

  private mutating func school(_ parts: SessionParts, percent: Int) -> Agency.Ordinal? {
    numbers.chance(percent) ? numbers.one(of: ordinals(parts.agencies)) : nil
  }

  private mutating func periods() -> Periods? {
    numbers.one(of: [nil, nil, nil, nil, .day, .evening, .night, [.day, .evening], [.evening, .night]])
  }

  private mutating func headLimits(_ parts: SessionParts) -> [Capacity] {
    (0..<numbers.number(1...2)).map { _ in
      Capacity(
        target: target(parts), block: block(parts), periods: periods(), school: school(parts, percent: 30),
        students: numbers.one(of: [0, 1, 1, 1, 2]), atLeast: numbers.chance(10) ? 1 : nil)
    }
  }

  /// Most places for groups, and at most one group of a target at a moment.
  private mutating func putGroupLimits(_ parts: inout SessionParts) {
    parts.places = parts.places.map { numbers.chance(70) ? $0.with(kind: .some(.group)) : $0 }
    let groups = parts.places.filter { $0.kind == .group }
    for _ in 0..<numbers.number(1...2) {
      var some = parts
      if !groups.isEmpty { some.places = groups }
      parts.capacities.append(
        Capacity(
          target: target(some), block: block(parts), periods: periods(), school: school(parts, percent: 15),
          students: numbers.chance(20) ? 2 : nil, groups: numbers.one(of: [0, 1, 1, 1, 1, 2])))
    }
  }

  private mutating func putQuotas(_ parts: inout SessionParts) {
    parts.capacities.append(
      Capacity(
        target: target(parts), block: block(parts), periods: numbers.chance(30) ? .day : nil,
        school: school(parts, percent: 40), atLeast: numbers.one(of: [1, 1, 1, 2])))
  }

  private mutating func putInstructors(_ parts: inout SessionParts) {
    parts.instructors = (0..<2).map { number in
      Instructor(
        id: Instructor.ID("T%\(number)"), weekdays: numbers.chance(50) ? .workdays : nil,
        groups: numbers.one(of: [1, 1, 1, 1, 2]))
    }
    parts.places = parts.places.map { place in
      let instructor = Instructor.Ordinal(numbers.chance(80) ? 0 : 1)
      return numbers.chance(75) ? place.with(instructor: .some(instructor)) : place
    }
  }

  // MARK: Links

  /// One set; now and then two, which may have a place in common.
  private mutating func putLinked(_ parts: inout SessionParts) {
    for size in [numbers.number(2...3), numbers.chance(30) ? 2 : 0] where size > 1 && parts.places.count >= size {
      parts.openingLinks.append(
        .together(ordinals(parts.places).shuffled(using: &numbers).prefix(size).sorted()))
    }
  }

  private mutating func putParts(_ parts: inout SessionParts) {
    for _ in 0..<numbers.number(1...2) {
      let places = ordinals(parts.places).shuffled(using: &numbers)
      parts.openingLinks.append(.onlyWith(places[0], parent: places[1]))
    }
  }

  // MARK: People

  private mutating func putPairs(_ relation: Pair.Relation, _ parts: inout SessionParts) {
    guard parts.students.count > 1 else { return }
    for _ in 0..<numbers.number(1...2) {
      let students = ordinals(parts.students).shuffled(using: &numbers)
      parts.pairs.append(
        Pair(
          students[0], students[1], relation, same: numbers.one(of: [.place, .destination, .site, .site, .block, .block]),
          rotation: numbers.chance(30) ? numbers.one(of: ordinals(parts.rotations)) : nil))
    }
  }

  /// A kept plan with places by chance, so that some of it cannot be kept; mostly any number may change.
  private mutating func putKept(_ parts: inout SessionParts) {
    var kept: [KeptPlan.Kept] = []
    for student in ordinals(parts.students) {
      for rotation in parts.needs[student.position] where numbers.chance(60) {
        kept.append(
          .init(
            student: student, rotation: rotation, place: numbers.one(of: ordinals(parts.places)),
            isTold: numbers.chance(35)))
      }
    }
    let most = numbers.chance(60) ? max(0, kept.count - numbers.number(0...2)) : nil
    parts.kept = KeptPlan(assignments: kept, mostChanges: most)
    if numbers.chance(30) { parts.rules.stabilityWeights.planned = numbers.number(0...2) }
    if numbers.chance(30) { parts.rules.stabilityWeights.told = numbers.number(0...4) }
  }

  // MARK: Timetables and other tables

  private mutating func putSchedules(_ parts: inout SessionParts) {
    parts.places = parts.places.map { place in
      numbers.chance(35) ? place.with(schedule: shifts(1...6, parts)) : place
    }
  }

  private mutating func putLines(_ parts: inout SessionParts) {
    parts.preceptors = parts.preceptors.map {
      Preceptor(
        id: $0.id, availability: $0.availability, line: numbers.chance(65) ? shifts(3...9, parts) : [])
    }
  }

  private mutating func putSupervision(_ parts: inout SessionParts) {
    parts.places = parts.places.map { place in
      guard numbers.chance(45) else { return place }
      let some = (0..<numbers.number(1...3)).map { _ in
        Supervision(
          preceptor: numbers.one(of: ordinals(parts.preceptors)),
          span: numbers.chance(65) ? span(1...10) : nil, minutes: numbers.chance(20) ? 600 : nil)
      }
      return place.with(supervision: some)
    }
  }

  private mutating func putCredits(_ parts: inout SessionParts) {
    parts.history = parts.history.map { past in
      guard numbers.chance(50) else { return past }
      let credit = PastPlacement(
        destination: nil, service: nil, site: nil, credit: numbers.one(of: [1, 1, 2, 3, -1]))
      return past + [credit]
    }
  }

  private mutating func putTravel(_ parts: inout SessionParts) {
    let most = numbers.one(of: [2, 9, 300])
    parts.travel = Travel(
      unit: numbers.one(of: Travel.Unit.allCases), destinations: parts.destinations.count,
      distances: (0..<parts.students.count * parts.destinations.count).map { _ in
        Int32(numbers.number(0...most))
      })
  }
}
