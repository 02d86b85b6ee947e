import PlacementDomain

/// Makes one session. Monday 2026-01-05 is its first day.
struct SessionMaker {
  private var numbers: SeededNumbers
  private let size: RandomSession.Size
  /// Some sessions are full of nights, some of weekends.
  private let (isNightly, hasWeekends): (Bool, Bool)
  private let monday = Day(year: 2026, month: 1, day: 5)!

  init(seed: UInt64, size: RandomSession.Size) {
    numbers = SeededNumbers(seed: seed)
    self.size = size
    isNightly = numbers.chance(45)
    hasWeekends = numbers.chance(30)
  }

  mutating func scenario() -> Scenario {
    let sites = Table((0..<2).map { Site(id: Site.ID("site/\($0)")) })
    let services = Table((0..<3).map { Service(id: Service.ID("service \($0)")) })
    let disciplines = Table((0..<2).map { Discipline(id: Discipline.ID("disc\($0)")) })
    let agencies = Table((0..<2).map { Agency(id: Agency.ID("A\($0)")) })
    let destinations = Table((0..<4).map { destination($0) })
    let blocks = Table((0..<3).map { block($0) })
    let shiftCodes = Table(ShiftCode.builtIn + ownCodes())
    let preceptors = Table((0..<2).map { preceptor($0) })
    let places = Table(
      makePlaces(destinations: destinations.count, blocks: blocks.count, shifts: shiftCodes.count))
    let rotations = Table((0..<size.rotations).map { rotation($0) })
    let students = Table(
      (0..<numbers.number(min(2, size.students)...size.students)).map { number in
        Student(
          id: Student.ID(number == 2 ? "S%/@é" : "S\(number)"), school: agency(60),
          priority: numbers.chance(30) ? numbers.number(-1...2) : 0)
      })
    let needs = students.map { _ in
      rotations.ordinals.filter { _ in rotations.count == 1 ? numbers.chance(95) : numbers.chance(88) }
    }
    let wishes = students.map { _ in makeWishes(places, rotations.count) }
    return Scenario(
      session: Session(id: "H26"), rules: rules(), goals: goals(), students: students, agencies: agencies,
      sites: sites, services: services, disciplines: disciplines, destinations: destinations,
      blocks: blocks, shiftCodes: shiftCodes, preceptors: preceptors, places: places, rotations: rotations,
      needs: Grouped(needs), wishes: Grouped(wishes), history: Grouped(history(students, destinations)),
      pins: pins(students, needs, places))
  }

  // MARK: Network

  private mutating func destination(_ number: Int) -> Destination {
    Destination(
      id: Destination.ID("D\(number)"), site: .init(number % 2),
      service: numbers.chance(20) ? nil : .init(numbers.number(0...2)),
      discipline: numbers.chance(20) ? nil : .init(numbers.number(0...1)), agency: agency(50))
  }

  private mutating func agency(_ percent: Int) -> Agency.Ordinal? {
    numbers.chance(percent) ? .init(numbers.number(0...1)) : nil
  }

  /// Blocks of a week or two that start on the first, third or a middle day, so that some overlap.
  private mutating func block(_ number: Int) -> Block {
    let start = numbers.chance(60) ? 7 * number : numbers.one(of: [0, 3, 7, 10])
    let first = monday.advanced(by: start)
    var days: [Weekdays] = [
      .workdays, Weekdays([.monday, .wednesday]), Weekdays([.sunday, .tuesday, .thursday]),
      Weekdays([.saturday]),
    ]
    if hasWeekends {
      days = [Weekdays([.friday, .saturday]), Weekdays([.saturday, .sunday]), Weekdays([.sunday, .monday])]
    }
    let span = DaySpan(first, first.advanced(by: numbers.one(of: [4, 6, 11])))!
    return Block(
      id: Block.ID("B\(number)"), span: span, weekdays: numbers.one(of: days),
      excluded: numbers.chance(20) ? [first] : [])
  }

  private func ownCodes() -> [ShiftCode] {
    [("07:00-15:00", 420, 900), ("22:00-08:00", 1320, 480), ("12:00-16:00", 720, 960)].map { name, from, to in
      ShiftCode(
        id: ShiftCode.ID(name),
        hours: ShiftHours(start: TimeOfDay(minutes: from)!, end: TimeOfDay(minutes: to)!)!)
    }
  }

  private mutating func preceptor(_ number: Int) -> Preceptor {
    let entries: [[Preceptor.Availability]?] = [
      nil, [.init(span: nil, students: 1)], [.init(span: nil, students: 2)],
      [
        .init(span: DaySpan(monday, monday.advanced(by: 6)), students: 2),
        .init(span: DaySpan(monday.advanced(by: 4), monday.advanced(by: 21)), students: 1),
      ],
      [
        .init(span: nil, students: 2),
        .init(span: DaySpan(monday.advanced(by: 9), monday.advanced(by: 9)), students: 0),
      ],
    ]
    return Preceptor(id: Preceptor.ID("V@\(number)"), availability: numbers.one(of: entries))
  }

  // MARK: Offer

  private mutating func makePlaces(destinations: Int, blocks: Int, shifts: Int) -> [Place] {
    var places: [Place] = []
    let count = numbers.number(max(2, size.places - 2)...size.places)
    while places.count < count {
      // Now and then a twin of the last, so that pools occur.
      if let twin = places.last, numbers.chance(twin.hasMinimum ? 60 : 10) {
        places.append(place(places.count, like: twin))
      } else {
        places.append(place(places.count, destinations, blocks, shifts, beside: places.last))
      }
    }
    return places
  }

  /// Often at the same time as the one before, so that places meet.
  private mutating func place(
    _ number: Int, _ destinations: Int, _ blocks: Int, _ shifts: Int, beside other: Place?
  ) -> Place {
    let other = numbers.chance(40) ? other : nil
    let seats = numbers.one(of: [0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3])
    let statuses: [RequestStatus?] = [nil, nil, nil, nil, nil, .accepted, .accepted, .accepted, .accepted, .confirmed, .confirmed, .sent, .refused]
    return Place(
      id: name(number), destination: .init(numbers.number(0...destinations - 1)),
      block: other?.block ?? .init(numbers.number(0...blocks - 1)), shift: other?.shift ?? shift(shifts),
      weekdays: numbers.chance(20)
        ? numbers.one(of: [.workdays, Weekdays([.friday]), Weekdays([.monday])]) : nil,
      seats: seats, minimumSeats: numbers.chance(30) ? max(0, numbers.number(seats - 1...seats)) : 0,
      kind: numbers.one(of: [nil, .individual, .group]),
      preceptor: numbers.chance(30) ? .init(numbers.number(0...1)) : nil, school: agency(15),
      status: numbers.one(of: statuses))
  }

  /// Any code; mostly one under way at night where nights are many. N8 and N12 stand after all others.
  private mutating func shift(_ count: Int) -> ShiftCode.Ordinal {
    .init(isNightly && numbers.chance(65) ? count - 1 - numbers.number(0...1) : numbers.number(0...count - 1))
  }

  private func place(_ number: Int, like twin: Place) -> Place {
    Place(
      id: name(number), destination: twin.destination, block: twin.block, shift: twin.shift,
      weekdays: twin.weekdays, seats: twin.seats, minimumSeats: twin.minimumSeats, kind: twin.kind,
      preceptor: twin.preceptor, school: twin.school, status: twin.status)
  }

  /// Ids whose order in bytes is not that of their numbers, one with signs that keys escape.
  private func name(_ number: Int) -> Place.ID { Place.ID(number == 1 ? "P/1@%2F" : "P\((number * 7) % 12)") }

  // MARK: Curriculum and people

  private mutating func rotation(_ number: Int) -> Rotation {
    let disciplines: [[Discipline.Ordinal]] = [[], [], [], [], [], [.init(0)], [.init(0), .init(1)]]
    let blocks: [[Block.Ordinal]] = [[], [], [], [], [], [.init(0), .init(1)], [.init(1), .init(2)]]
    return Rotation(
      id: Rotation.ID(size.rotations == 1 ? "" : "R\(number)"), course: nil,
      disciplines: numbers.one(of: disciplines), blocks: numbers.one(of: blocks))
  }

  private mutating func target(_ places: Table<Place>) -> Target {
    let kinds: [Target] = [
      .place(.init(numbers.number(0...places.count - 1))), .destination(.init(numbers.number(0...3))),
      .destination(.init(numbers.number(0...3))), .service(.init(numbers.number(0...2))),
      .site(.init(numbers.number(0...1))), .discipline(.init(numbers.number(0...1))),
      .shift(.init(numbers.number(0...8))), .block(.init(numbers.number(0...2))),
      .agency(.init(numbers.number(0...1))), .preceptor(.init(numbers.number(0...1))),
    ]
    return numbers.one(of: kinds)
  }

  /// Where some place is.
  private mutating func fixable(_ places: Table<Place>) -> Target {
    let place = numbers.one(of: places.ordinals)
    let row = places[place]
    return numbers.one(of: [.block(row.block), .destination(row.destination), .shift(row.shift), .place(place)])
  }

  /// Distinct targets; ties and wishes to avoid among them.
  private mutating func makeWishes(_ places: Table<Place>, _ rotations: Int) -> [Wish] {
    var targets: Set<Target> = []
    return (0..<numbers.number(0...size.wishes)).compactMap { position in
      let target = target(places)
      guard targets.insert(target).inserted else { return nil }
      let rank = numbers.chance(10) ? nil : numbers.chance(20) ? max(1, position) : position + 1
      let rotation = numbers.chance(25) ? Rotation.Ordinal(numbers.number(0...rotations - 1)) : nil
      return Wish(target: target, rank: rank, rotation: rotation)
    }
  }

  /// Past placements name every level of a destination, or only a service, or only a site.
  private mutating func history(_ students: Table<Student>, _ destinations: Table<Destination>)
    -> [[PastPlacement]]
  {
    students.map { _ in
      guard numbers.chance(25) else { return [] }
      let at = Destination.Ordinal(numbers.number(0...3))
      return [
        numbers.one(of: [
          PastPlacement(destination: at, service: destinations[at].service, site: destinations[at].site),
          PastPlacement(destination: nil, service: .init(numbers.number(0...2)), site: nil),
          PastPlacement(destination: nil, service: nil, site: .init(numbers.number(0...1))),
        ])
      ]
    }
  }

  private mutating func pins(
    _ students: Table<Student>, _ needs: [[Rotation.Ordinal]], _ places: Table<Place>
  ) -> [Pin] {
    students.ordinals.compactMap { student in
      guard numbers.chance(18), let rotation = needs[student.position].last else { return nil }
      let isFixed = numbers.chance(35)
      return Pin(
        student: student, rotation: isFixed || numbers.chance(50) ? rotation : nil,
        target: isFixed && numbers.chance(70) ? fixable(places) : target(places),
        mode: isFixed ? .fix : .forbid)
    }
  }

  // MARK: Settings

  private mutating func rules() -> ScenarioRules {
    var rules = ScenarioRules()
    rules.seats = numbers.one(of: [.accepted, .probable, .all])
    rules.unranked = numbers.one(of: [.allow, .allow, .allow, .allow, .forbid])
    rules.noRepeat = numbers.one(of: [.none, .none, .none, .destination, .destination, .service, .site])
    rules.restMinutes = numbers.one(of: [nil, 660, 660, 660, 660, 0, 960])
    rules.weekMinutes = numbers.one(of: [nil, 2400, 2400, 3600, 3600, 960])
    return rules
  }

  private mutating func goals() -> [GoalRequest] {
    let all = Goal.allCases.shuffled(using: &numbers)
    return all.prefix(numbers.number(1...4)).map { goal in
      GoalRequest(goal, tolerance: numbers.chance(25) ? numbers.number(1...2) : 0)
    }
  }
}
